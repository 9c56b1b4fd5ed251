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

/**
 * What one year holds, the largest first, after them what is no number. Rows without that year are left out. The report
 * of a government sums up those of its offices: it does not stand among them, but `apart`.
 */
export function rankOf(
  rows: readonly FigureRow[],
  { at, apart }: { readonly at: number; readonly apart: (id: string) => boolean },
): { readonly ranked: readonly FigureRow[]; readonly apart: readonly FigureRow[] } {
  const ofYear = rows
    .map((row) => ({ ...row, values: [row.values[at]] }))
    .filter(({ values }) => values[0] !== undefined)
    .toSorted((a, b) => size(b) - size(a))
  return { ranked: ofYear.filter(({ id }) => !apart(id)), apart: ofYear.filter(({ id }) => apart(id)) }
}

/** Bars of what is ranked, at most so many. */
export function barsOf(
  ranked: readonly FigureRow[],
  { name, most }: { readonly name: string; readonly most: number },
): Chart & { readonly all: number } {
  const drawn = ranked.flatMap((row) => {
    const value = numberOf(row.values[0])
    return value === null ? [] : [{ name: row.name, value }]
  })
  const shown = drawn.slice(0, most)
  return {
    labels: shown.map((row) => row.name),
    series: [{ name, values: shown.map(({ value }) => value) }],
    all: drawn.length,
  }
}

/** No number stands below every number. Not infinity, whose difference from itself is none. */
const size = ({ values }: FigureRow): number => numberOf(values[0]) ?? -Number.MAX_VALUE

const numberOf = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null)
