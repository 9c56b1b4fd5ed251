/** What is read of a document: all of it but the tables and the reports of other years. */

import { type Copies, copiesIn, oneReport } from './copies.ts'
import { type FoundHead, readHead } from './head.ts'
import { type FoundHeading, findHeadings } from './headings.ts'
import { paragraphsOf } from './parts.ts'
import type { Remark } from './reading.ts'
import type { TokenBlock } from './tokens.ts'
import { ownersOf, type TableOwners } from './which-table.ts'

interface ThisReport {
  readonly blocks: readonly TokenBlock[]
  readonly owners: TableOwners
  readonly headings: readonly FoundHeading[]
  readonly head: FoundHead
  /** Tables that stand there several times, and nothing tells which is meant. */
  readonly copies: Copies
  readonly said: readonly Remark[]
}

export function thisReport(all: readonly TokenBlock[]): ThisReport {
  const owners = ownersOf(all)
  const whole = { ...withHead(all), owners, copies: copiesIn(all, owners), said: [] }
  if (whole.copies.size === 0) return whole
  const { blocks, copies, remarks } = oneReport(all, { ...whole, year: whole.head.year })
  return { ...withHead(blocks), owners, copies, said: remarks }
}

function withHead(blocks: readonly TokenBlock[]): Pick<ThisReport, 'blocks' | 'headings' | 'head'> {
  const headings = findHeadings(blocks)
  return { blocks, headings, head: readHead(paragraphsOf(blocks.slice(0, headings[0]?.block ?? blocks.length))) }
}
