/** The parts of a document, by its section headings. */

import type { SectionId, Table } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { Paragraph } from '../report/source.ts'
import type { FoundHeading } from './headings.ts'
import type { TokenBlock } from './tokens.ts'
import { blocksFor, type TableOwners } from './which-table.ts'

/** What stands between one section heading and the next; without `section`, what stands before the first. */
export interface Part {
  readonly section: SectionId | undefined
  readonly blocks: readonly TokenBlock[]
  /** The heading, and what runs on behind it. */
  readonly heading?: FoundHeading
}

export function partsOf(blocks: readonly TokenBlock[], headings: readonly FoundHeading[]): Part[] {
  const before: Part = { section: undefined, blocks: blocks.slice(0, headings[0]?.block ?? blocks.length) }
  const sections = headings.map((heading, i) => ({
    section: heading.section,
    heading,
    blocks: blocks.slice(heading.block + 1, headings[i + 1]?.block ?? blocks.length),
  }))
  return [before, ...sections]
}

/** The section a table belongs to. */
export function homeOf(table: Table): SectionId | undefined {
  return formSections.find((section) => section.table === table.id)?.id
}

/** What a table is read from: its section; where a document has no sections, all of it. */
export function blocksOfTable(
  table: Table,
  { parts, owners }: { parts: readonly Part[]; owners: TableOwners },
): TokenBlock[] {
  const home = homeOf(table)
  const own = parts.filter(({ section }) => section === home || parts.length === 1)
  const others = parts.filter((part) => !own.includes(part))
  return blocksFor(table.id, {
    own: own.flatMap((part) => part.blocks),
    others: others.flatMap((part) => part.blocks),
    owners,
  })
}

export function paragraphsOf(blocks: readonly TokenBlock[]): Paragraph[] {
  return blocks.flatMap(({ block }) => (block.kind === 'paragraph' ? [block] : []))
}
