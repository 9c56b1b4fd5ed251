/**
 * Web pages, bytes to report: the reader of Gouji beside the same extraction over cheerio and over parse5.
 *
 * All do the same: decode, build the tree, paragraphs and tables as grids with spans, each cell with its line and
 * its path, recognise. The peers are told the encoding and where the content is, which the reader finds out. Each must
 * give back every cell before it is measured.
 */

import { type Report, recognise, type SourceBlock, type SourceCell, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { defaultLimits } from '@gouji/documents/internal/limits'
import { htmlReader } from '@gouji/documents/internal/readers/html'
import { encodeGbk } from '@gouji/documents/internal/testing/gbk'
import { cleanPage, wordPage } from '@gouji/documents/internal/testing/html'
// @boundaries-ignore a peer, installed by the bench alone
import * as cheerio from 'cheerio'
// @boundaries-ignore a peer, installed by the bench alone
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { sideBySide } from '../src/side-by-side.ts'

type Extraction = (bytes: Uint8Array) => SourceDocument

interface ExamplePage {
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string
}

const extractions: Readonly<Record<string, (page: ExamplePage) => Extraction>> = {
  gouji: () => (bytes) => htmlReader.read(bytes, defaultLimits) as SourceDocument,
  cheerio: ({ encoding }) => overCheerio(encoding),
  parse5: ({ encoding }) => overParse5(encoding),
}

/** The pages that are measured. */
function examplePages(): readonly ExamplePage[] {
  const report = longReport()
  return [
    { name: 'page of a publishing system', bytes: new TextEncoder().encode(cleanPage(report)), encoding: 'utf-8' },
    { name: 'page pasted from Word', bytes: encodeGbk(wordPage(report)), encoding: 'gb18030' },
  ]
}

/** Medians and ratios of one run. */
export async function benchHtml(): Promise<void> {
  for (const page of examplePages()) {
    const tasks = Object.entries(extractions).map(([name, make]) => {
      const extract = make(page)
      assertSame(name, recognise(extract(page.bytes))?.report)
      return [`${name}: bytes to report`, () => recognise(extract(page.bytes))] as const
    })
    const size = Math.round(page.bytes.length / 1024)
    await sideBySide({ title: `${page.name}, ${size} kB`, unit: 'one page', tasks: Object.fromEntries(tasks) })
  }
}

function assertSame(name: string, read: Report | undefined): void {
  const wanted = cityReport().cells
  const differing = Object.entries(wanted).filter(([id, value]) => read?.cells[id as keyof typeof wanted] !== value)
  if (differing.length > 0) throw new Error(`${name} read ${differing.length} cells wrong`)
}

/** A report with as much prose as a city writes. */
function longReport(): Report {
  const sentence =
    '全年主动公开各类政府信息，内容覆盖重点领域，通过政府网站、政务新媒体和公报同步发布，并做好解读回应。'
  const prose = Array.from({ length: 10 }, (_, i) => `${i + 1}.${sentence.repeat(3)}`).join('\n')
  return { ...cityReport(), sections: { overview: prose, improvements: prose, otherMatters: '无。' } }
}

const blocks = new Set(['p', 'div', 'h1', 'h2', 'h3', 'li', 'ul', 'ol', 'section'])
const unseen = new Set(['script', 'style', 'template', 'noscript'])

interface Cell {
  readonly text: string
  readonly columns: number
  readonly rows: number
  readonly line: number
  readonly path: string
}

/** Places cells on a grid; what every hand-written extraction does. */
function gridOf(rows: readonly (readonly Cell[])[], table: number): SourceCell[][] {
  const taken: boolean[][] = []
  return rows.map((row, r) => {
    let column = 0
    return row.map(({ text, columns, rows: down, line, path }) => {
      while (taken[r]?.[column]) column += 1
      for (let y = r; y < Math.min(r + down, rows.length); y++) {
        const reached = taken[y] ?? []
        taken[y] = reached
        for (let x = column; x < column + columns; x++) reached[x] = true
      }
      const grid = { column, columnSpan: columns, rowSpan: down }
      return { text, place: { table, row: r + 1, column: column + 1, line, path }, grid }
    })
  })
}

/** A node of either tree, as far as a path needs it. */
interface InTree {
  readonly nodeName?: string
  readonly name?: string
  readonly parent?: InTree | null
  readonly parentNode?: InTree | null
  readonly children?: readonly InTree[]
  readonly childNodes?: readonly InTree[]
}

/** Paths by the number among siblings of one name, each found once. */
function pathsIn(): (node: InTree) => string {
  const known = new Map<InTree, string>()
  const nameOf = ({ name, nodeName }: InTree) => name ?? nodeName ?? ''
  const pathOf = (node: InTree): string => {
    const found = known.get(node)
    if (found !== undefined) return found
    const parent = node.parent ?? node.parentNode
    if (!parent || nameOf(node) === 'html') return nameOf(node)
    const counts = new Map<string, number>()
    const above = pathOf(parent)
    for (const child of parent.children ?? parent.childNodes ?? []) {
      const count = (counts.get(nameOf(child)) ?? 0) + 1
      counts.set(nameOf(child), count)
      known.set(child, `${above}>${nameOf(child)}:nth-of-type(${count})`)
    }
    return known.get(node) ?? above
  }
  return pathOf
}

const fold = (text: string) => text.replace(/[ \t\r\n\f]+/gu, ' ').trim()

function overCheerio(encoding: string): Extraction {
  return (bytes) => {
    const $ = cheerio.load(new TextDecoder(encoding).decode(bytes), { sourceCodeLocationInfo: true })
    const pathOf = pathsIn()
    const found: SourceBlock[] = []
    let tables = 0
    const cellText = (cell: Parameters<typeof $>[0]) => {
      const inner = $(cell).find('p,div')
      const texts = inner.length > 0 ? inner.toArray().map((block) => $(block).text()) : [$(cell).text()]
      return texts
        .map(fold)
        .filter((text) => text !== '')
        .join('\n')
    }
    const cellsOf = (row: Parameters<typeof $>[0]) =>
      $(row)
        .children('td,th')
        .toArray()
        .map((cell) => ({
          text: cellText(cell),
          columns: Number($(cell).attr('colspan') ?? 1),
          rows: Number($(cell).attr('rowspan') ?? 1),
          line: cell.sourceCodeLocation?.startLine ?? 1,
          path: pathOf(cell as InTree),
        }))
    const walk = (parent: ReturnType<typeof $>) => {
      parent.contents().each((_, node) => {
        if (node.type === 'text') {
          const text = fold($(node).text())
          if (text !== '') found.push({ kind: 'paragraph', text, place: {} })
          return
        }
        if (node.type !== 'tag' || unseen.has(node.name)) return
        const element = $(node)
        if (/display\s*:\s*none/u.test(element.attr('style') ?? '')) return
        if (node.name === 'table') {
          tables += 1
          const rows = element.find('tr').toArray().map(cellsOf)
          found.push({ kind: 'table', rows: gridOf(rows, tables), place: { table: tables } })
        } else if (element.children('p,div,table,h1,h2,h3').length > 0) {
          walk(element)
        } else {
          const text = fold(element.text())
          const line = node.sourceCodeLocation?.startLine ?? 1
          if (text !== '') found.push({ kind: 'paragraph', text, place: { line, path: pathOf(node as InTree) } })
        }
      })
    }
    const title = $('h1').first().text()
    if (title !== '') found.push({ kind: 'paragraph', text: fold(title), place: {} })
    walk($('#zoom'))
    return { format: 'html', blocks: found }
  }
}

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

function overParse5(encoding: string): Extraction {
  return (bytes) => {
    const pathOf = pathsIn()
    const found: SourceBlock[] = []
    let text = ''
    let tables = 0
    const flush = (node?: Element) => {
      const folded = fold(text)
      const place = node ? { line: node.sourceCodeLocation?.startLine ?? 1, path: pathOf(node as InTree) } : {}
      if (folded !== '') found.push({ kind: 'paragraph', text: folded, place })
      text = ''
    }
    const walk = (node: Node) => {
      if (node.nodeName === '#text' && 'value' in node) text += node.value
      if (!('tagName' in node) || unseen.has(node.tagName)) return
      if (/display\s*:\s*none/u.test(attribute(node, 'style') ?? '')) return
      if (node.tagName === 'table') {
        flush()
        tables += 1
        found.push({ kind: 'table', rows: gridOf(rowsOf(node, pathOf), tables), place: { table: tables } })
        return
      }
      const ends = blocks.has(node.tagName) || node.tagName === 'br'
      if (ends) flush()
      node.childNodes.forEach(walk)
      if (ends) flush(node)
    }
    const document = parse(new TextDecoder(encoding).decode(bytes), { sourceCodeLocationInfo: true })
    const all = elementsIn(document.childNodes)
    const title = all.find(({ tagName }) => tagName === 'h1')
    const content = all.find((element) => attribute(element, 'id') === 'zoom')
    if (title) walk(title)
    content?.childNodes.forEach(walk)
    flush()
    return { format: 'html', blocks: found }
  }
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []))
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

function rowsOf(table: Element, pathOf: (node: InTree) => string): Cell[][] {
  const text = (node: Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value
    if (!('tagName' in node)) return ''
    const inner = node.childNodes.map(text).join('')
    return node.tagName === 'p' || node.tagName === 'div' ? `\u0000${inner}\u0000` : inner
  }
  return elementsIn(table.childNodes)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      elementsIn(row.childNodes)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => ({
          text: text(cell)
            .split('\u0000')
            .map(fold)
            .filter((line) => line !== '')
            .join('\n'),
          columns: Number(attribute(cell, 'colspan') ?? 1),
          rows: Number(attribute(cell, 'rowspan') ?? 1),
          line: cell.sourceCodeLocation?.startLine ?? 1,
          path: pathOf(cell as InTree),
        })),
    )
}
