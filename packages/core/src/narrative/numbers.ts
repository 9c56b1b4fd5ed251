/** Numbers in Chinese prose: Arabic, full-width and Chinese numerals, exact or not, with their unit. */

import { matchesOf } from './matches.ts'

/** A number in a folded text. `start` and `end` are positions in it; `end` is behind the unit. */
export interface ProseNumber {
  readonly start: number
  readonly end: number
  /** With 万 and 亿 multiplied out; of a percentage the number before the sign. */
  readonly value: number
  /** 万 or 亿 as written, so that a slip of the unit can be told. */
  readonly multiplier: 1 | 10_000 | 100_000_000
  /** `false` for 80余, 近百, 约 30. */
  readonly exact: boolean
  /** 件, 条, …, `%`; empty for a bare number. */
  readonly unit: string
  /** Digits behind the point, for a percentage. */
  readonly decimals: number
}

const units = '人次|万元|亿元|件次|件|条|份|宗|起|次|项(?!目)|个|篇|期|场|人|元|户|名|例|批'
const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu
/** Begins where a run of numerals does, or behind the first of 第一二: tried at each, long runs would take their square. */
const chinese =
  /(?<=^|[^第星期周零〇一二两三四五六七八九十百千]|[第星期周][零〇一二两三四五六七八九十百千])[零〇一二两三四五六七八九十百千]+[万亿]?(?=(?:余|多)?(?:人次|件|条|份|宗|起|次|项|个|篇|期|场|人|元))/gu
const after = new RegExp(`^(余|多)?([万亿])?(余|多)?(?:个(?=${units}))?(${units}|%)?`, 'u')
const vagueBefore = /(?:近|约|大约|逾|超|超过|超出|不少于|至少|将近|(?<![网线])上|达到?近)$/u
/** What stands behind a number that is no quantity: a date, a document number, a hotline, a floor. */
const noQuantity = /^(?:年|月|日|号|时(?!间)|点|级|楼|层|室|栋|路|热线|平台|政务|便民|—|-\d|[a-zA-Z@.])/u
/** 一件事, 一个平台, 一次性: articles and names, not counts. */
const article = /^(?:一|两)(?:件事|个|项|次|场|批|名|人|户)/u

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** All numbers of a folded text, in order. Years, dates, document and telephone numbers are none. */
export function numbersIn(text: string): readonly ProseNumber[] {
  const chineseOnes = chineseIn(text)
  const arabicOnes = arabicIn(text)
  if (chineseOnes.length === 0) return arabicOnes
  return [...arabicOnes, ...chineseOnes].sort((a, b) => a.start - b.start)
}

function arabicIn(text: string): ProseNumber[] {
  if (!/\d/u.test(text)) return []
  return matchesOf(arabic, text).flatMap((match) => {
    const [written] = match
    const start = match.index
    const rest = text.slice(start + written.length, start + written.length + 8)
    if (noQuantity.test(rest) || /[〔[第\-—a-zA-Z./]/u.test(text.charAt(start - 1))) return []
    const [tail = '', vague1, multiplier, vague2, unit = ''] = after.exec(rest) ?? []
    if (unit === '' && written.replace(/\D/gu, '').length > 6) return []
    const times = multiplier === '万' ? 10_000 : multiplier === '亿' ? 100_000_000 : 1
    const money = unit === '万元' || unit === '亿元'
    return [
      {
        start,
        end: start + written.length + tail.length,
        value: multiply(Number(written.replaceAll(',', '')), times),
        multiplier: times,
        exact: !(vague1 || vague2 || vagueBefore.test(text.slice(Math.max(0, start - 4), start))),
        unit: money ? unit : unit,
        decimals: written.split('.')[1]?.length ?? 0,
      } satisfies ProseNumber,
    ]
  })
}

function chineseIn(text: string): ProseNumber[] {
  if (!/[零〇一二两三四五六七八九十百千]/u.test(text)) return []
  return matchesOf(chinese, text).flatMap((match) => {
    const [written] = match
    const start = match.index
    const rest = text.slice(start + written.length, start + written.length + 8)
    if (article.test(text.slice(start, start + 4))) return []
    const [tail = '', vague1, , vague2, unit = ''] = after.exec(rest) ?? []
    const value = chineseValue(written)
    if (value === undefined) return []
    const vague =
      vague1 ||
      vague2 ||
      /[几数]/u.test(text.charAt(start - 1)) ||
      vagueBefore.test(text.slice(Math.max(0, start - 4), start))
    return [
      {
        start,
        end: start + written.length + tail.length,
        value,
        multiplier: written.endsWith('万') ? 10_000 : written.endsWith('亿') ? 100_000_000 : 1,
        exact: !vague,
        unit,
        decimals: 0,
      } satisfies ProseNumber,
    ]
  })
}

/** 一百二十三 is 123, 两千零五 2005, 十二 12; digits strung together (二三) are no number. */
function chineseValue(written: string): number | undefined {
  let total = 0
  let digit: number | undefined
  for (const letter of written) {
    if (letter === '万' || letter === '亿') return (total + (digit ?? 0)) * (letter === '万' ? 10_000 : 100_000_000)
    const power = powers[letter]
    const value = digits[letter]
    if (power !== undefined) {
      total += (digit ?? 1) * power
      digit = undefined
    } else if (value !== undefined && (digit === undefined || digit === 0)) digit = value
    else return undefined
  }
  return total + (digit ?? 0)
}

/** What the last digit written is worth where it may be rounded, as in 1.2 万 or 36.45 元; 0 of a number counted out. */
export function roundedTo({ multiplier, decimals }: ProseNumber): number {
  const worth = multiplier / 10 ** decimals
  return multiplier > 1 ? (worth > 1 ? worth : 0) : decimals > 0 ? worth : 0
}

/** Whole where the product is: 1.3 万 is 13000, not 13000.000000000002. */
function multiply(value: number, times: number): number {
  return times === 1 ? value : Math.round(value * times * 1000) / 1000
}
