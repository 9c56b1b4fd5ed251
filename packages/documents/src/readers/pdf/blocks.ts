/** Pages become the blocks of a source document: paragraphs, tables and pictures in reading order. */

import type { SourceBlock } from '@gouji/core'
import type { Limits } from '../../limits.ts'
import { sortIntoCells } from './cells.ts'
import { type Draft, draftOf, rounded, tableOf } from './draft.ts'
import { type FlowLine, type Margins, marginsOf, paragraphsOf } from './flow.ts'
import { withoutFurniture } from './furniture.ts'
import { type Grid, gridsOf } from './grid.ts'
import { type Line, linesOf } from './lines.ts'
import { type Box, holds, middleX, middleY, type Page } from './page.ts'
import { rulingsOf } from './rulings.ts'
import { stitch } from './stitch.ts'
import { turnUpright, type UprightPage } from './turn.ts'
import { endsWithin, findUnruled, type Region, topOf } from './unruled.ts'
import { type Work, workWithin } from './work.ts'

/** What stands on a page, from top to bottom. */
type Item = { readonly top: number } & (
  | { readonly kind: 'line'; readonly line: FlowLine }
  | { readonly kind: 'table'; readonly draft: Draft }
  | { readonly kind: 'picture'; readonly page: number; readonly shown: Box }
)

interface Layout {
  readonly page: UprightPage
  readonly tables: readonly { readonly draft: Draft; readonly box: Box }[]
  readonly lines: readonly Line[]
}

/** The share of a page a picture covers at least to be told of: a smaller one is an emblem or a seal. */
const smallestPicture = 0.02

export function blocksOf(pages: readonly Page[], limits: Limits): SourceBlock[] {
  const work = workWithin(limits)
  const layouts = pages.map((page) => layOut(turnUpright(page), work))
  const kept = withoutFurniture(
    layouts.map(({ page, tables, lines }) => ({
      number: page.number,
      height: page.height,
      lines,
      tables: {
        top: Math.min(...tables.map(({ box }) => box.top)),
        bottom: Math.max(...tables.map(({ box }) => box.bottom)),
      },
    })),
  )
  let within = false
  const items = layouts.flatMap((layout, i) => {
    const regions = findUnruled(kept[i] ?? [], { page: layout.page, within })
    within = regions.length === 0 ? within && layout.tables.length === 0 : endsWithin(regions)
    return itemsOf(layout, regions)
  })
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []))
  const edges = layouts.flatMap(({ page, tables }) =>
    tables.map(({ box }) => ({ pageWidth: page.width, right: box.right })),
  )
  return assemble(items, marginsOf(lines, edges))
}

/** Text that runs across the page, a stamp in its margin, is left out. */
function layOut(page: UprightPage, work: Work): Layout {
  const grids = realTables(gridsOf(rulingsOf(page), work))
  const { cells, loose } = sortIntoCells(page.characters, { grids, work })
  return {
    page,
    tables: grids.map((grid) => ({ draft: draftOf(grid, { page, texts: cells.get(grid) ?? [] }), box: grid.box })),
    lines: linesOf(loose.filter(({ turn }) => turn === 0)),
  }
}

/** A single cell is a frame around text, and a table that holds a table is layout: neither is a table. */
function realTables(grids: readonly Grid[]): Grid[] {
  return grids.filter(
    (grid) =>
      grid.cells.length > 1 &&
      !grids.some((other) => other !== grid && other.cells.length > 1 && isWithin(other.box, grid.box)),
  )
}

function isWithin(inner: Box, outer: Box): boolean {
  return holds(outer, { x: inner.left, y: inner.top }) && holds(outer, { x: inner.right, y: inner.bottom })
}

function itemsOf({ page, tables }: Layout, regions: readonly Region[]): Item[] {
  const { number, width, shown } = page
  const items: Item[] = [
    ...tables.map(({ draft, box }) => ({ kind: 'table' as const, draft, top: box.top })),
    ...regions.map(
      (region): Item =>
        region.kind === 'table'
          ? { ...region, top: topOf(region) }
          : { kind: 'line', line: { line: region.line, page: number, pageWidth: width, shown }, top: topOf(region) },
    ),
    ...picturesOf(page).map((box) => ({ kind: 'picture' as const, page: number, shown: shown(box), top: box.top })),
  ]
  return items.sort((a, b) => a.top - b.top)
}

/** Pictures that are neither small nor behind text. */
function picturesOf({ pictures, characters, width, height }: UprightPage): Box[] {
  return pictures.filter((box) => {
    const area = (box.right - box.left) * (box.bottom - box.top)
    if (area < smallestPicture * width * height) return false
    return !characters.some((character) => holds(box, { x: middleX(character), y: middleY(character) }))
  })
}

function assemble(items: readonly Item[], margins: (pageWidth: number) => Margins): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let lines: FlowLine[] = []
  let table: Draft | undefined
  let tables = 0
  const finish = () => {
    blocks.push(...paragraphsOf(lines, margins))
    lines = []
    if (table) {
      tables += 1
      blocks.push(tableOf(table, tables))
      table = undefined
    }
  }
  for (const item of items) {
    if (item.kind === 'table') {
      const whole = table && stitch(table, item.draft)
      if (!whole) finish()
      table = whole ?? item.draft
      continue
    }
    if (table || item.kind === 'picture') finish()
    if (item.kind === 'line') lines.push(item.line)
    else blocks.push({ kind: 'picture', place: { page: item.page, box: rounded(item.shown) } })
  }
  finish()
  return blocks
}
