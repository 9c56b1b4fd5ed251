/** What is written in a cell: a number, a blank, a sign that nothing applies, or text. */

import type { Measure } from '../form/form.ts'
import type { CellValue } from '../report/cell.ts'
import { noteMark } from '../report/note-mark.ts'
import { foldWidth } from './fold.ts'

export interface CellText {
  readonly value: CellValue
  /** The unit of money written beside the number. */
  readonly unit?: string
  /** Its digits stand apart (5⏎7), so that it is text: what they would be together. */
  readonly parted?: PartedDigits
}

interface PartedDigits {
  readonly number: number
  readonly unit?: string
  /** What they are one by one. */
  readonly pieces: readonly number[]
  /** A piece of them is no number of its own: 1647⏎000, or 1 647 000 as the standard writes thousands. */
  readonly oneNumber: boolean
}

const nothing = /^(?:[-‐‑‒–—―─_/\\]+|无|N\/A)$/iu
const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(.*)$/u
const countUnits = /^(?:件|条|宗|份|项|个|次|例|起)?$/u
const moneyUnits = /^(?:人民币)?(亿元|万元|元)?$/u
/** Digits, be they parted by blanks or line ends. */
const run = /[\d.,]+(?:\s+[\d.,]+)+/u
const invisible = /[\u200B-\u200D\u2060\uFEFF]+/gu
const signed = /^(?:(增加?|上升|↑)|(减少?|下降|↓))(\d+)(?:件|项|个)?$/u

/**
 * Reads the text of a cell.
 *
 * Full-width digits, thousands separators and the unit of the column are accepted. In a signed column 减3 and ↓3
 * are −3. A number inside other text is not taken, nor are digits that stand apart: the cell is text.
 */
export function readCellText(raw: string, measure: Measure): CellText {
  if (isDigits(raw)) return { value: Number(raw) }
  const joined = readFolded(raw, measure)
  const apart = typeof joined.value === 'number' && /\s/u.test(raw.trim()) ? digitsApart(raw) : undefined
  if (!apart || typeof joined.value !== 'number') return joined
  const { value: number, unit } = joined
  const value = { state: 'text', text: raw.trim() } as const
  const pieces = apart.split(/\s+/u)
  // 0⏎5 is nothing anybody writes for 5.
  if (/^0\d/u.test(pieces.join(''))) return { value }
  const parted = { number, pieces: pieces.map(toNumber), oneNumber: isOneNumber(apart) }
  return { value, parted: { ...parted, ...(unit && { unit }) } }
}

function digitsApart(raw: string): string | undefined {
  return run.exec(raw.normalize('NFKC').replace(invisible, ''))?.[0]
}

const toNumber = (digits: string) => Number(digits.replaceAll(',', ''))

function isOneNumber(apart: string): boolean {
  if (/\s(?:0\d|[.,])|[.,]\s/u.test(apart)) return true
  return /^\d{1,3}(?: \d{3})+$/u.test(apart)
}

/** The cell as if its blanks were not there. */
function readFolded(raw: string, measure: Measure): CellText {
  const text = foldWidth(raw).replace(/[−﹣]/gu, '-')
  if (text === '') return { value: null }
  if (nothing.test(text)) return { value: { state: 'notApplicable', text: raw.trim() } }
  const asText: CellText = { value: { state: 'text', text: raw.trim() } }
  if (measure.kind === 'change') {
    const [, up, down, digits] = signed.exec(text) ?? []
    if (digits !== undefined && (up || down)) return { value: down ? 0 - Number(digits) : Number(digits) }
  }
  const [, sign, whole, fraction = '', rest] = number.exec(text) ?? []
  if (whole === undefined || rest === undefined || noteMark.test(raw)) return asText
  const value = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`)
  if (!Number.isSafeInteger(Math.trunc(value))) return asText
  const count = value === 0 ? 0 : value // a written -0 is 0
  if (measure.kind !== 'money') return countUnits.test(rest) ? { value: count } : asText
  const unit = moneyUnits.exec(rest)
  if (!unit) return asText
  return { value: count, ...(unit[1] && { unit: unit[1] }) }
}

/** Whether a text can be the value of a cell: a number with or without unit, or a sign that nothing applies. */
export function looksLikeValue(raw: string): boolean {
  if (isDigits(raw)) return true
  const text = foldWidth(raw)
  if (beginsLabel(text.charCodeAt(0))) return false
  return (
    nothing.test(text) ||
    /^[+−-]?\d[\d,]*(?:\.\d+)?(?:亿元|万元|元|件|条|宗|份|项|个|次|例|起)?$/u.test(text) ||
    signed.test(text)
  )
}

/** What most cells hold: digits alone, few enough for a number. */
export function isDigits(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

/** Nearly every label begins with a bracket or with a Chinese character that no value begins with. */
function beginsLabel(code: number): boolean {
  return code === 0x28 || (code >= 0x4e00 && code <= 0x9fff && !valueStarts.has(code))
}

const valueStarts = new Set(Array.from('无增上减下', (letter) => letter.charCodeAt(0)))

/** The unit of money a column header names, if it names one: 采购总金额（万元）. */
export function moneyUnitIn(header: string): string | undefined {
  return /亿元|万元|元/u.exec(foldWidth(header))?.[0]
}
