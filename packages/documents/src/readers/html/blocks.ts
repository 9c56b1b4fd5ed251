/** The paragraphs, tables and pictures of a page in order, and the elements that may be its content. */

import type { Limits } from '../../limits.ts'
import type { Markup } from '../encoding/markup.ts'
import { tooComplex, tooManyCells } from '../reader.ts'
import { attachmentOf } from './attachments.ts'
import { decodeReferences } from './entities.ts'
import type { FlowLine } from './flow.ts'
import { hiddenIn, offLineIn } from './hidden.ts'
import { isIcon } from './pictures.ts'
import { type PageRow, type PageTable, TableReader } from './table.ts'
import { attributeOf } from './tree/attributes.ts'
import type { Element, Node } from './tree/node.ts'
import type { Page } from './tree/parse.ts'
import { type Shown, Walk, type Walked } from './walk.ts'

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly line: FlowLine }
  | { readonly kind: 'table'; readonly element: Element; readonly rows: readonly PageRow[] }
  | { readonly kind: 'picture'; readonly element: Element; readonly linked: boolean }

/** A run of blocks that an element, or a pair of comments, holds. */
export interface Stretch {
  /** `undefined` for what stands between comments that mark the content. */
  readonly element: Element | undefined
  readonly from: number
  readonly to: number
}

export interface PageContent {
  readonly blocks: readonly PageBlock[]
  readonly stretches: readonly Stretch[]
  readonly attachments: readonly string[]
  /** What the page says its title is; what is said of this text comes before what is said of the page. */
  readonly titles: readonly string[]
}

const mostAttachments = 50
const longestTitle = 200
const mostTitles = 3
/** A line takes the room of so many nodes. */
const nodesOfLine = 10
const shortestSentence = 15
const heading = /^[一二三四五六七八九十]+、/u
/** Elements that hold the content of a page, or a part of it. */
const holders = new Set(['div', 'section', 'article', 'main', 'td', 'center', 'form', 'ucapcontent'])

export function readContent({ source, body }: Page, limits: Limits): PageContent {
  return new ContentReader(source, { body, limits }).read()
}

class ContentReader {
  readonly #page: Walked
  readonly #body: Element
  readonly #tables: TableReader
  readonly #walk: Walk
  readonly #blocks: PageBlock[] = []
  readonly #stretches: Stretch[] = []
  readonly #attachments = new Set<string>()
  readonly #titles: string[] = []
  /** Where the blocks of what stands open begin. */
  readonly #begun: number[] = []
  readonly #marked: number[] = []

  constructor(source: Markup, { body, limits }: { body: Element; limits: Limits }) {
    this.#page = { source, isHidden: hiddenIn(source), offLine: offLineIn(source) }
    this.#body = body
    let cells = 0
    let lines = 0
    const countLine = () => {
      lines += 1
      if (lines * nodesOfLine > limits.nodes) throw tooComplex(tooManyLines(limits))
    }
    const link = (element: Element) => {
      this.#link(element)
    }
    this.#tables = new TableReader(this.#page, {
      body,
      link,
      countLine,
      take: (area) => {
        cells += area
        if (cells > limits.cells) throw tooComplex(tooManyCells(limits))
      },
    })
    this.#walk = new Walk(this.#page, { from: body, shown: this.#shown({ link, countLine }) })
  }

  read(): PageContent {
    this.#walk.within(this.#body)
    return {
      blocks: this.#blocks,
      stretches: this.#stretches,
      attachments: [...this.#attachments],
      titles: this.#titles,
    }
  }

  #shown({ link, countLine }: { link: Shown['link']; countLine: () => void }): Shown {
    return {
      link,
      line: (line) => {
        countLine()
        this.#blocks.push({ kind: 'paragraph', line })
      },
      table: (element) => {
        this.#table(this.#tables.read(element))
      },
      picture: (element, linked) => {
        countLine()
        if (!isIcon(this.#page.source, element)) this.#blocks.push({ kind: 'picture', element, linked })
      },
      enter: (element) => {
        if (holders.has(element.tag.name)) this.#begun.push(this.#blocks.length)
      },
      leave: (element) => {
        const from = holders.has(element.tag.name) ? this.#begun.pop() : undefined
        if (from !== undefined) this.#stretches.push({ element, from, to: this.#blocks.length })
      },
      note: (element) => {
        this.#note(element)
      },
    }
  }

  /** A table of the page, or what it lays out: then its rows are opened, and those between make tables. */
  #table({ element, captions, rows }: PageTable): void {
    for (const caption of captions) this.#walk.block(caption)
    const filled = rows.reduce((count, row) => count + filledIn(row).length, 0)
    if (filled > 1 && !rows.some(laysOut)) {
      this.#blocks.push({ kind: 'table', element, rows })
      return
    }
    let run: PageRow[] = []
    const close = () => {
      if (run.length > 0) this.#blocks.push({ kind: 'table', element, rows: run })
      run = []
    }
    for (const row of rows) {
      const count = filledIn(row).length
      if (count > 1 && !opens(row)) {
        run.push(row)
        continue
      }
      if (count > 0 || opens(row)) close()
      for (const cell of row.cells) this.#walk.block(cell.element)
    }
    close()
  }

  #link(element: Element): void {
    if (this.#attachments.size >= mostAttachments) return
    const name = attachmentOf(this.#page.source, element)
    if (name !== undefined) this.#attachments.add(name)
  }

  #note(element: Element): void {
    const { role } = element.tag
    const { source } = this.#page
    if (role === 'title' && element.first && this.#titles.length < mostTitles)
      this.#titles.push(textBetween(source, element.first))
    if (role === 'begin') this.#marked.push(this.#blocks.length)
    if (role === 'end') this.#endMarked()
    if (role !== 'meta') return
    const name = attributeOf(source, { element, name: 'name' })?.toLowerCase()
    if (name === 'articletitle' && this.#titles.length < mostTitles)
      this.#titles.unshift((attributeOf(source, { element, name: 'content' }) ?? '').slice(0, longestTitle))
    if (name === 'contentstart') this.#marked.push(this.#blocks.length)
    if (name === 'contentend') this.#endMarked()
  }

  #endMarked(): void {
    const from = this.#marked.pop()
    if (from !== undefined) this.#stretches.push({ element: undefined, from, to: this.#blocks.length })
  }
}

function tooManyLines({ nodes }: Limits) {
  const lines = Math.floor(nodes / nodesOfLine)
  return { zh: `超过 ${lines} 段文字`, en: `more than ${lines} lines of text` }
}

function textBetween(source: Markup, { from, to }: Node): string {
  return decodeReferences(source.beginning(from, to, longestTitle)).trim()
}

function opens({ cells }: PageRow): boolean {
  return cells.some((cell) => cell.opens)
}

/** Whether a row is there for the layout: a cell opens, or a heading or a sentence has it for itself. */
function laysOut(row: PageRow): boolean {
  if (opens(row)) return true
  const [only, ...others] = filledIn(row)
  const text = only?.lines.map((line) => line.text).join('') ?? ''
  return others.length === 0 && (heading.test(text) || (text.length >= shortestSentence && text.includes('。')))
}

function filledIn({ cells }: PageRow): PageRow['cells'] {
  return cells.filter(({ lines }) => lines.length > 0)
}
