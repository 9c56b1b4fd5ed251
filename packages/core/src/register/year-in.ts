/** The year of a date as people write it in a list. All that counting a year needs of it. */

import { foldWidth } from '../recognise/fold.ts'

export interface FoundYear {
  readonly year: number
  /** Only month and day are written, and the year is taken for the one that is counted. */
  readonly assumed: boolean
}

const full =
  /(?<!\d)(?:(?<long>(?:19|20)\d{2})(?:[-/.年](?:1[0-2]|0?[1-9])(?:[-/.月]|(?!\d))|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)))/gu
const partial =
  /^(?:(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号]?|(?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9]))$/u
/** A date that Excel shows as the number it keeps: days since the end of 1899. From 1982 to 2064. */
const serial = /^(?:[345]\d{4})(?:\.\d+)?$/u
const daysOfYear = (year: number) => ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365)

/**
 * The year a text tells: 2025-03-05, 2025/3/5, 2025年3月, 20250305, the number Excel keeps; 3月5日 is taken for the year
 * that is counted. `undefined`: no date, or dates of several years.
 */
export function yearIn(text: string, counted: number): FoundYear | undefined {
  const folded = foldWidth(text)
  const years = new Set([...folded.matchAll(full)].map(({ groups }) => Number(groups?.long)))
  const [only] = years
  if (only !== undefined) return years.size === 1 ? { year: only, assumed: false } : undefined
  if (serial.test(folded)) return { year: yearOfSerial(Math.floor(Number(folded))), assumed: false }
  return partial.test(folded) ? { year: counted, assumed: true } : undefined
}

function yearOfSerial(days: number): number {
  // Day 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was.
  let left = days - 1
  let year = 1900
  while (left > daysOfYear(year)) {
    left -= daysOfYear(year)
    year += 1
  }
  return year
}
