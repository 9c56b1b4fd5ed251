import type { Message, Place } from '@gouji/core'
import { type Language, report } from '../words.ts'
import { wrap } from './wrap.ts'

const longestQuote = 40

/** Where something stands: 第 2 表第 7 行第 4 列（文件第 101 行），原文“14”. Empty where the place says nothing. */
export function placeText({ sheet, address, page, table, row, column, line, text }: Place, language: Language): string {
  const words = report.place
  const say = <T>(value: T | undefined, word: (value: T) => Message) =>
    value === undefined ? '' : word(value)[language]
  const inTable = say(table, words.table) + say(row, words.row) + say(column, words.column)
  const where = [
    [say(sheet, words.sheet), address].filter(Boolean).join(' '),
    say(page, words.page),
    (inTable + say(line, inTable === '' ? words.line : words.lineOfFile)).trim(),
    text?.trim() ? words.text(shorten(text))[language] : '',
  ]
  return where.filter((part) => part !== '').join(words.comma[language])
}

function shorten(text: string): string {
  const [first = '', ...more] = wrap(text.trim(), longestQuote)
  return more.length > 0 ? `${first}…` : first
}
