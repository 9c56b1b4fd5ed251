/** The paragraphs, tables and pictures of a page in order, and the elements that may be its content. */

import type { Limits } from '../../limits.ts'
import { tooComplex, tooManyCells } from '../reader.ts'
import { attachmentOf } from './attachments.ts'
import type { FlowLine } from './flow.ts'
import { hiddenIn } from './hidden.ts'
import { isIcon } from './pictures.ts'
import { type PageRow, type PageTable, TableReader } from './table.ts'
import { attributeOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'
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
  /** What the page says its title is. */
  readonly titles: readonly string[]
}

const mostAttachments = 50
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

  constructor(source: string, { body, limits }: { body: Element; limits: Limits }) {
    this.#page = { source, isHidden: hiddenIn(source) }
    this.#body = body
    let cells = 0
    const link = (element: Element) => {
      this.#link(element)
    }
    this.#tables = new TableReader(this.#page, {
      body,
      link,
      take: (area) => {
        cells += area
        if (cells > limits.cells) throw tooComplex(tooManyCells(limits))
      },
    })
    this.#walk = new Walk(this.#page, { from: body, shown: this.#shown(link) })
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

  #shown(link: Shown['link']): Shown {
    return {
      link,
      line: (line) => {
        this.#blocks.push({ kind: 'paragraph', line })
      },
      table: (element) => {
        this.#table(this.#tables.read(element))
      },
      picture: (element, linked) => {
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
    const filled = rows.flatMap(({ cells }) => cells.filter(({ lines }) => lines.length > 0))
    if (filled.length > 1 && !rows.some(opens)) {
      this.#blocks.push({ kind: 'table', element, rows })
      return
    }
    let run: PageRow[] = []
    const close = () => {
      if (run.length > 0) this.#blocks.push({ kind: 'table', element, rows: run })
      run = []
    }
    for (const row of rows) {
      const count = row.cells.filter(({ lines }) => lines.length > 0).length
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
    if (role === 'title') this.#titles.push(element.first ? source.slice(element.first.from, element.first.to) : '')
    if (role === 'begin') this.#marked.push(this.#blocks.length)
    if (role === 'end') this.#endMarked()
    if (role !== 'meta') return
    const name = attributeOf(source, { element, name: 'name' })?.toLowerCase()
    if (name === 'articletitle') this.#titles.push(attributeOf(source, { element, name: 'content' }) ?? '')
    if (name === 'contentstart') this.#marked.push(this.#blocks.length)
    if (name === 'contentend') this.#endMarked()
  }

  #endMarked(): void {
    const from = this.#marked.pop()
    if (from !== undefined) this.#stretches.push({ element: undefined, from, to: this.#blocks.length })
  }
}

function opens({ cells }: PageRow): boolean {
  return cells.some((cell) => cell.opens)
}
