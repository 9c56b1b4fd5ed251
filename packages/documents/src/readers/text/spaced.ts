/** Lines of a page that end with numbers: what a program takes out of a PDF from top to bottom. */

import type { Line, LineShape } from './lines.ts'
import type { Region } from './regions.ts'

const value = /^(?:[+−-]?\d[\d,，]*(?:\.\d+)?(?:亿元|万元|元|[件条宗份项个])?|[-—－/]+)$/u
const unit = /^(?:亿元|万元|元|件)$/u
/** 1 / 12, - 4 -: the number of a page. */
const pageNumber = /^(?:\d+\s*\/\s*\d+|[-—－]+\s*\d+\s*[-—－]+)$/u
/** A label is no sentence and has no digits but those of list numbers: 2.其他法律, （二）部分公开（区分处理的，只计. */
const label = /^[^\d。；;：:!?！？]*$/u
const listNumbers = /(?:^|\s)[（(]?\d{1,2}[.．、）)]/gu
const longestLabel = 60
/** A line with a lone number is a row where so many others are so near. */
const near = 8
const fewestNear = 3

/** The words of a line and how many of the last ones are values. */
function wordsOf(line: string): { words: readonly string[]; values: number } {
  const words: string[] = []
  for (const word of partLabel(line.trim()).split(/\s+/u)) {
    const last = words.at(-1)
    if (last !== undefined && unit.test(word) && /\d$/u.test(last)) words[words.length - 1] = last + word
    else words.push(word)
  }
  let values = 0
  while (values < words.length && value.test(words[words.length - 1 - values] ?? '')) values += 1
  return { words, values }
}

/** 部分公开（区分处理的，只计这一情形，不计其他情形）0 0 0: a label that fills its cell touches the first number. */
function partLabel(line: string): string {
  if (line.length > 2 * longestLabel) return line
  return line.replace(/([\u4e00-\u9fff][）)”]?)(\d[\d,]*(?:\s+\S+)+)$|([）)”])(\d[\d,]*)$/u, '$1$3 $2$4')
}

/** Whether a line ends with several numbers parted by blanks, behind a label or alone. */
export function isSpaced(line: string): boolean {
  if (!/\d$|\d\s*[\u4e00-\u9fff]{1,2}$|[-—－/]$/u.test(line.trimEnd()) || !/\S\s+\S/u.test(line)) return false
  return rowOf(line, 2)
}

/** Which lines of text end with a lone number behind a label, among others that end with numbers or are one. */
export function loneNumbers(lines: readonly string[], shapes: readonly LineShape[]): ReadonlySet<number> {
  const isLone = (line: string) => /\d/u.test(line) && rowOf(line, 1)
  const rows = lines.flatMap((line, at) =>
    shapes[at] === 'spaced' || (shapes[at] === 'text' && isLone(line)) ? [at] : [],
  )
  return new Set(
    rows.filter((at, i) => {
      const around = rows.slice(Math.max(0, i - fewestNear), i + fewestNear + 1)
      const others = around.filter((other) => other !== at && Math.abs(other - at) <= near)
      return (
        shapes[at] === 'text' && others.length >= fewestNear && /\S\s+\S/u.test(partLabel((lines[at] ?? '').trim()))
      )
    }),
  )
}

/** Whether so many values at least stand in a line behind nothing but a label. */
function rowOf(line: string, fewest: number): boolean {
  if (pageNumber.test(line.trim())) return false
  const { words, values } = wordsOf(line)
  const text = words.slice(0, words.length - values).join(' ')
  if (values < fewest || text.length > longestLabel) return false
  return label.test(text.replace(listNumbers, ''))
}

/** Rows of values, each with what stands before them in its line; the other lines are paragraphs. */
export function readSpaced(lines: readonly Line[]): readonly Region[] {
  return lines.flatMap(({ text, number, shape }): Region[] => {
    if (shape === 'blank') return []
    if (shape === 'text') return [{ kind: 'paragraph', text, line: number }]
    return [
      { kind: 'table', scattered: true, rows: [wordsOf(text).words.map((word) => ({ text: word, line: number }))] },
    ]
  })
}
