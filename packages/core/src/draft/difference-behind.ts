/** How many more or less than last year's (比上年增加 3 件), told right behind a number. */

import type { Stretch } from '../narrative/written.ts'

/** In digits, and nothing rounded: no 1.2 万, no 80 余. */
const count = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const told = new RegExp(
  // What the number consists of may stand in a bracket between.
  '^(?:[（(][^（）()]*[）)])?[，,]?(?<phrase>' +
    '(?<beside>(?:比|较)(?:上一?年度?|去年)(?:同期)?(?:相比)?)(?:(?<more>增加|增长|上升|多)|(?<less>减少|下降|降低|少))' +
    `(?<done>了?)(?<by>${count})(?<unit>[^\\d，。；,;、:：()（）余多万亿%％]{0,2}(?:万元)?)|与上年(?:同期)?持平)(?=[，。；,;、)）]|$)`,
  'u',
)

export interface Difference extends Stretch {
  /** Below 0 where it is less than last year's. */
  readonly by: number
  /** The words for another difference; `unit` stands behind the number it is told of. */
  readonly say: (by: number, unit: string) => string
}

/** The difference that a text tells right behind `at`. */
export function differenceBehind(text: string, at: number): Difference | undefined {
  const found = told.exec(text.slice(at, at + 120))
  if (!found?.groups) return undefined
  const { phrase = '', beside = '比上年', more = '增加', less, done = '', by = '0', unit } = found.groups
  const end = at + found[0].length
  const value = Number(by.replaceAll(',', ''))
  return {
    start: end - phrase.length,
    end,
    by: less === undefined ? value : -value,
    say: (next, own) =>
      next === 0
        ? '与上年持平'
        : `${beside}${next > 0 ? more : (less ?? '减少')}${done}${Math.abs(next)}${unit ?? own}`,
  }
}
