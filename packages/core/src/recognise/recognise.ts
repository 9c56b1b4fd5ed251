/** From any source document to a report, with the place of every number. */

import type { KnownEdition } from '../form/editions.ts'
import type { SectionId, Table } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { Place } from '../report/place.ts'
import type { SourceDocument } from '../report/source.ts'
import { partClosing } from './closing.ts'
import { type Copy, leaveDiffering, withOneCopy } from './copies.ts'
import { fillTable } from './fill.ts'
import { emptyFill, type Filled } from './filled.ts'
import { foldWidth } from './fold.ts'
import { agencyKindOf, type FoundHead } from './head.ts'
import type { FoundHeading } from './headings.ts'
import { readLoose } from './loose.ts'
import { movesBlanks } from './moved-blanks.ts'
import { printsAll } from './number-stream.ts'
import { leaveTableOpen } from './open-cells.ts'
import { blocksOfTable, homeOf, type Part, paragraphsOf, partsOf } from './parts.ts'
import { type ProseParagraph, placesOfLines, textOf } from './prose-lines.ts'
import { readAcross } from './read-across.ts'
import { type FoundTable, readDown } from './read-table.ts'
import { readTwice } from './read-twice.ts'
import type { Reading, Remark } from './reading.ts'
import { readScattered } from './scattered.ts'
import { partTables } from './several-tables.ts'
import { thisReport } from './this-report.ts'
import { type Token, type TokenBlock, tokenBlocks, tokensIn } from './tokens.ts'
import { detectEdition } from './which-edition.ts'
import { printsLabels, type TableOwners } from './which-table.ts'

/**
 * Reads a source document as a report; `undefined` where it is none: it has no table of the form and fewer than two
 * of its sections. Deterministic; nothing is guessed in silence, and what could not be read is in `remarks`.
 */
export function recognise(document: SourceDocument): Reading | undefined {
  const whole = tokenBlocks(document.blocks)
  const parted = partTables(whole)
  const { blocks, owners, headings, head, copies, said } = thisReport(parted ? tokenBlocks(parted) : whole)
  const remarks: Remark[] = [...said]
  const parts = partsOf(blocks, headings)
  const fits = (edition: KnownEdition) => fitsScattered(edition, { parts, owners })
  const { edition, printed } = detectEdition(blocks, { year: head.year, remarks, fits })
  const into = emptyFill(placesOf(headings))
  const tokens = tokensIn(blocks)
  const end = tokens.findLast(({ folded }) => folded !== '')?.place
  const from = { edition, parts, owners }
  const read = edition.tables.map((table) => readTable(table, { ...from, copies: copies.get(table.id) }))
  const moved = movesBlanks(
    tokens,
    read.map(({ found }) => found),
  )
  const tables = read.map((one) => fillRead(one, { edition, into, end, moved }))
  for (const [table, [, ...others]] of copies) {
    const fillFrom = (own: Copy) => {
      const other = emptyFill({})
      const spec = edition.tables.find(({ id }) => id === table)
      if (spec)
        fillRead(readTable(spec, { ...from, copies: copies.get(table), own }), { edition, into: other, end, moved })
      return other
    }
    leaveDiffering(into, { table, edition: edition.id, others: others.map(fillFrom) })
  }
  const found = tables.filter((result) => result.found)
  if (found.length === 0 && headings.length < 2) return undefined
  remarks.push(
    ...headRemarks(head),
    ...cutRemarks(document),
    ...into.remarks,
    ...tables.flatMap((result) => (result.found ? [] : pictureRemarks(result.table, parts))),
  )
  const prose = parts.flatMap((part) => (part.section ? [[part.section, linesOf(part, tables)] as const] : []))
  const { narrative, closing } = partClosing(prose, head.agency)
  remarks.push(...closing)
  return {
    report: {
      schema: 'gouji/report@1',
      edition: edition.id,
      year: head.year,
      agency: { name: head.agency, kind: agencyKindOf(head.agency), code: null },
      title: head.title?.lines.join('') ?? '',
      head: head.head,
      sections: Object.fromEntries(narrative.map(([section, lines]) => [section, textOf(lines)])),
      publishedOn: null,
      cells: into.cells,
      ...optional('subtotals', into.subtotals),
      ...optional('units', into.units),
      places: into.places,
      ...optional('certainty', into.certainty),
    },
    outline: {
      title: head.title,
      headings: headings.map(({ section, numeral, title, place }) => ({ section, numeral, title, place })),
      tables: found.map(({ table }) => table.id),
      printedEdition: printed,
      ...(into.surplus.length > 0 && { surplus: into.surplus }),
      ...(into.padded.length > 0 && { padded: into.padded }),
      ...placesOfLines([['head', head.lines], ...narrative]),
    },
    remarks,
  }
}

interface TableResult {
  readonly table: Table
  readonly found: boolean
  /** The section it belongs to, and the paragraphs there that are not the table's. */
  readonly section: SectionId | undefined
  readonly narrative: readonly Token[]
}

/** A table of the form, what it is read from and what was found there. */
interface ReadTable {
  readonly table: Table
  readonly blocks: readonly TokenBlock[]
  readonly found: FoundTable
}

/** Reads a table from its section; where a document has no sections, from all of it. */
function readTable(
  table: Table,
  {
    edition,
    parts,
    owners,
    copies = [],
    own = copies[0],
  }: {
    edition: KnownEdition
    parts: readonly Part[]
    owners: TableOwners
    /** The table as it stands there several times, and the copy to be read. */
    copies?: readonly Copy[] | undefined
    own?: Copy | undefined
  },
): ReadTable {
  const blocks = withOneCopy(blocksOfTable(table, { parts, owners }), { copies, own })
  const found = readBlocks(blocks, { edition, table })
  // Without a heading of its section it may stand in paragraphs of any other.
  const isHomeless = blocks.length === 0
  return { table, blocks: isHomeless ? parts.flatMap((part) => part.blocks.filter(isParagraph)) : blocks, found }
}

const isParagraph = ({ block }: TokenBlock) => block.kind === 'paragraph'

function fillRead(
  { table, blocks, found }: ReadTable,
  { edition, into, end, moved }: { edition: KnownEdition; into: Filled; end: Place | undefined; moved: boolean },
): TableResult {
  if (found.rows.length === 0) {
    if (printsLabels(blocks, table.id) || isPrintedLoose(blocks, table))
      leaveTableOpen(into, { table, edition: edition.id })
    return { table, found: false, section: undefined, narrative: [] }
  }
  fillTable(found, { edition, table, into, end, moved })
  return { table, found: true, section: homeOf(table), narrative: found.narrative }
}

function readBlocks(blocks: readonly TokenBlock[], of: { edition: KnownEdition; table: Table }): FoundTable {
  const tokens = tokensIn(blocks)
  const broken = blocks.some(isScattered)
  const scattered = broken ? readScattered(tokens, of) : undefined
  if (scattered) return scattered
  if (broken || blocks.every(({ block }) => block.kind !== 'table')) return readLoose(tokens, { ...of, broken })
  const found = of.table.direction === 'down' ? readDown(tokens, of) : readAcross(tokens, of)
  return blocks.some(isUnruled) ? (readTwice(found, { tokens, ...of }) ?? found) : found
}

/** Whether paragraphs and lines hold the labels of a table, however broken, and no cells do. */
function isPrintedLoose(blocks: readonly TokenBlock[], table: Table): boolean {
  return (
    blocks.every(({ block }) => block.kind === 'paragraph' || isScattered({ block })) &&
    printsAll(tokensIn(blocks), table)
  )
}

const isScattered = ({ block }: Pick<TokenBlock, 'block'>) => block.kind === 'table' && block.scattered === true

const isUnruled = ({ block }: TokenBlock) => block.kind === 'table' && block.unruled === true

/** Whether the tables that stand in lines of a page are those of the edition, row by row. */
function fitsScattered(edition: KnownEdition, from: { parts: readonly Part[]; owners: TableOwners }): boolean {
  const scattered = edition.tables
    .filter(({ direction }) => direction === 'down')
    .map((table) => ({ table, blocks: blocksOfTable(table, from) }))
    .filter(({ blocks }) => blocks.some(isScattered))
  return (
    scattered.length > 0 && scattered.every(({ table, blocks }) => readScattered(tokensIn(blocks), { edition, table }))
  )
}

/** The paragraphs of a section that are not its table's: what runs on behind the heading, then the others. */
function linesOf({ section, heading, blocks }: Part, tables: readonly TableResult[]): readonly ProseParagraph[] {
  const table = tables.find((result) => result.section === section)
  const paragraphs = table ? table.narrative : paragraphsOf(blocks)
  const all = heading ? [runOnOf(heading), ...paragraphs] : paragraphs
  return all.filter(({ text }) => text.trim() !== '' && !pageNumber.test(foldWidth(text)))
}

function runOnOf({ runOn, place, at, runs }: FoundHeading): ProseParagraph {
  return { text: runOn, place, at, runs }
}

/** - 4 -, 第4页, 第4页共7页: what a page leaves between the halves of a table. */
const pageNumber = /^(?:[-—–―]+\d{1,3}[-—–―]+|第\d{1,3}页(?:,?(?:共|\/)\d{1,3}页)?)$/u

function optional<K extends string, T>(key: K, record: Record<string, T>): { readonly [P in K]?: Record<string, T> } {
  for (const _ in record) return { [key]: record } as { readonly [P in K]: Record<string, T> }
  return {}
}

function placesOf(headings: readonly FoundHeading[]): Record<string, Place> {
  return Object.fromEntries(headings.map(({ section, place }) => [section, place]))
}

function headRemarks({ agency, year }: FoundHead): Remark[] {
  return [
    ...(agency === null ? [{ code: 'no-agency', params: {} } as const] : []),
    ...(year === null ? [{ code: 'no-year', params: {} } as const] : []),
  ]
}

/** Pages that show less than was read. */
function cutRemarks({ cutPages: [first, ...others] = [] }: SourceDocument): Remark[] {
  return first === undefined
    ? []
    : [{ code: 'cut-in-print', params: { pages: [first, ...others].join('、') }, place: { page: first } }]
}

/** Where a table should stand there is a picture. */
function pictureRemarks({ id }: Table, parts: readonly Part[]): Remark[] {
  const section = formSections.find(({ table }) => table === id)
  const own = parts.find((part) => part.section === section?.id)
  const picture = own?.blocks.find(({ block }) => block.kind === 'picture')?.block
  return picture && section
    ? [{ code: 'picture-for-table', params: { section: section.title }, place: picture.place }]
    : []
}
