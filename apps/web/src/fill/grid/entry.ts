/** What somebody wrote into a cell, as its value. */

import { type CellId, type CellValue, type EditionId, findCell, type MoneyUnit, readCellText } from '@gouji/core'

const perUnit: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

export interface Entry {
  readonly value: CellValue
  /** Of an amount in a column that prints no unit: the unit written beside it. */
  readonly unit?: string
}

/**
 * Reads what was typed or pasted. An amount in another unit than the column's stays text: whether it is to be
 * converted is asked, never guessed.
 */
export function readEntry(
  text: string,
  { edition, cell }: { readonly edition: EditionId; readonly cell: CellId },
): Entry {
  const measure = findCell(edition, cell)?.column.measure
  if (!measure) return { value: null }
  const { value, unit } = readCellText(text, measure)
  if (measure.kind !== 'money' || unit === undefined) return { value }
  if (measure.unit === null) return { value, unit }
  return unit === measure.unit ? { value } : { value: { state: 'text', text: text.trim() } }
}

/** A number that a text may stand for. `written`: the unit beside it, where it was converted. */
export interface Offer {
  readonly value: number
  readonly written?: string
}

/** The numbers a text in a cell may stand for: converted to the column's unit, or taken as written. */
export function offersFor(
  text: string,
  { edition, cell }: { readonly edition: EditionId; readonly cell: CellId },
): readonly Offer[] {
  const measure = findCell(edition, cell)?.column.measure
  const read = measure && readCellText(text, measure)
  if (!measure || !read) return []
  if (typeof read.value === 'number') {
    const [own, other] = [measure.kind === 'money' ? measure.unit : null, read.unit as MoneyUnit | undefined]
    if (own === null || other === undefined || own === other) return [{ value: read.value }]
    const converted = Number(((read.value * perUnit[other]) / perUnit[own]).toPrecision(15))
    return [{ value: converted, written: other }, { value: read.value }]
  }
  // `1 647`: thousands parted by a blank, before its pieces.
  const whole = read.parted?.oneNumber ? [read.parted.number] : []
  const numbers = text.normalize('NFKC').match(/\d+(?:\.\d+)?/gu) ?? []
  return [...new Set([...whole, ...numbers.map(Number)])].slice(0, 3).map((value) => ({ value }))
}
