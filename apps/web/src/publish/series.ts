/** Figures as series of a chart, and as the rows of the table behind it. */

import type { CellValue } from '@gouji/core'
import type { Figure } from '../api/public.ts'

interface Series {
  readonly name: string
  /** One for each label; `null` where there is no number. */
  readonly values: readonly (number | null)[]
}

export interface Chart {
  readonly labels: readonly string[]
  readonly series: readonly Series[]
}

/** A row of the table: what each year holds, `undefined` where the report or the cell is absent. */
export interface FigureRow {
  readonly id: string
  readonly name: string
  readonly values: readonly (CellValue | undefined)[]
}

/** Rows of agencies by years. */
export function rowsOf(
  figures: readonly Figure[],
  {
    agencies,
    years,
  }: {
    readonly agencies: readonly { readonly id: string; readonly name: string }[]
    readonly years: readonly number[]
  },
): readonly FigureRow[] {
  const byPlace = new Map(figures.map((figure) => [`${figure.agency} ${figure.year}`, figure.value]))
  return agencies.map(({ id, name }) => ({ id, name, values: years.map((year) => byPlace.get(`${id} ${year}`)) }))
}

/** One line for each row over the years. Nothing is drawn where there is no number: a blank is not zero. */
export function overYears(rows: readonly FigureRow[], years: readonly number[]): Chart {
  return {
    labels: years.map(String),
    series: rows.map(({ name, values }) => ({ name, values: values.map(numberOf) })),
  }
}

/** The largest of one year, the largest first. */
export function betweenAgencies(
  rows: readonly FigureRow[],
  { at, name, most }: { readonly at: number; readonly name: string; readonly most: number },
): Chart & { readonly all: number } {
  const drawn = rows
    .map((row) => ({ name: row.name, value: numberOf(row.values[at]) }))
    .filter((row): row is { readonly name: string; readonly value: number } => row.value !== null)
    .toSorted((a, b) => b.value - a.value)
  const shown = drawn.slice(0, most)
  return {
    labels: shown.map((row) => row.name),
    series: [{ name, values: shown.map(({ value }) => value) }],
    all: drawn.length,
  }
}

const numberOf = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null)
