/** A document of the corpus: whose report, in which layout, with which quirks, and what must come out. */

import type { Report } from '@gouji/core'
import { type WriteFormat, writeReport } from '@gouji/documents'
import type { FictionalAgency } from './agency.ts'
import { draftOf } from './draft.ts'
import { type Expected, expectedOf } from './expected.ts'
import type { Layout } from './layout.ts'
import { convert, type Dump, type Program } from './programs.ts'
import type { Quirk } from './quirk.ts'

export interface Specimen {
  /** `<agency>/<year>-<layout>[-<quirk>]`, without the extension. */
  readonly path: string
  readonly extension: string
  /** How it was made, for the README. */
  readonly what: string
  /** The layout, for the table of accuracy. */
  readonly layout: string
  readonly quirks: readonly Quirk[]
  readonly expected: Expected
  /** Its numbers alone are asked for: what copied the text out has put page numbers and line breaks into its prose. */
  readonly numbersOnly?: true
  readonly made: Made
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
}

/**
 * `here`: the code of the corpus gives the same bytes everywhere. What other programs and Gouji's own writers made
 * is kept as it was made: their next version may write other bytes, and what this version wrote must still be read.
 */
type Made = 'here' | 'gouji' | Program

export type Year = 2020 | 2024

interface Of {
  readonly agency: FictionalAgency
  readonly year: Year
  readonly quirks?: readonly Quirk[]
}

/** A document that our code lays out. */
export function laidOut(layout: Layout, { agency, year, quirks = [] }: Of): Specimen {
  const report = agency.reports[year]
  return {
    ...described({ agency, year, quirks, layout: layout.id }),
    extension: layout.extension,
    what: sentence(layout.what, quirks),
    expected: expectedWith(report, quirks),
    made: 'here',
    bytes: () => layout.write(draftWith(report, quirks)),
  }
}

/** A document that another program makes of one of ours. */
export function converted(
  program: Program,
  { layout, as, extension, agency, year, quirks = [] }: Of & { layout: Layout; as: string; extension: string },
): Specimen {
  const report = agency.reports[year]
  return {
    ...described({ agency, year, quirks, layout: as }),
    extension,
    what: sentence(`${program} of: ${layout.what}`, quirks),
    expected: expectedWith(report, quirks),
    made: program,
    bytes: () => convert(program, layout.write(draftWith(report, quirks))),
  }
}

/** The text of a PDF of the corpus, as it is copied out. Where its order tells too little cells stay open, and none is wrong. */
export function dumped(pdf: Specimen, program: Dump): Specimen {
  const layout = `text-${program.slice(0, program.indexOf(' pdf')).replace(' ', '')}`
  return {
    ...pdf,
    path: `${pdf.path}-${layout}`,
    layout,
    extension: 'txt',
    what: `${program} of: ${pdf.what}`,
    expected: 'unreadable' in pdf.expected ? pdf.expected : { ...pdf.expected, mayStayOpen: true },
    numbersOnly: true,
    made: program,
    bytes: async () => convert(program, await pdf.bytes()),
  }
}

/** A document that Gouji itself writes. */
export function written(format: Exclude<WriteFormat, 'pdf'>, { agency, year }: Of): Specimen {
  const report = agency.reports[year]
  return {
    ...described({ agency, year, layout: `gouji-${format}` }),
    extension: format === 'text' ? 'txt' : format,
    what: `written by Gouji as ${format}`,
    expected: expectedOf(report),
    made: 'gouji',
    bytes: () => writeReport(report, format),
  }
}

function expectedWith(report: Report, quirks: readonly Quirk[]): Expected {
  return quirks.reduce((expected, quirk) => quirk.expected?.(expected) ?? expected, expectedOf(report))
}

function described({
  agency,
  year,
  quirks = [],
  layout,
}: Of & { layout: string }): Pick<Specimen, 'path' | 'layout' | 'quirks'> {
  return { path: `${agency.id}/${[year, layout, ...quirks.map(({ id }) => id)].join('-')}`, layout, quirks }
}

function draftWith(report: Report, quirks: readonly Quirk[]) {
  return quirks.reduce((draft, quirk) => quirk.draft(draft), draftOf(report))
}

function sentence(what: string, quirks: readonly Quirk[]): string {
  return [what, ...quirks.map((quirk) => quirk.what)].join('; ')
}
