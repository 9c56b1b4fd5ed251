/** A tree under construction: what stands open, and how nodes are put in. */

import type { Limits } from '../../../limits.ts'
import type { Markup } from '../../encoding/markup.ts'
import { type Refusal, tooComplex, tooManyCells } from '../../reader.ts'
import { append, type Element, insertBefore, Node } from './node.ts'
import { type Tag, tagNamed } from './tags.ts'

/** Where in a page the next token stands (13.2.4.1, insertion modes). */
export type Mode = 'body' | 'table' | 'caption' | 'columnGroup' | 'tableBody' | 'row' | 'cell'

/** A start tag, as far as it goes into the tree. */
export interface StartTag {
  readonly tag: Tag
  readonly from: number
  readonly to: number
}

/** How far up an end tag is looked for. */
export type Scope = 'default' | 'button' | 'item' | 'table'

/** Elements of drawings and formulas in which HTML goes on. */
export const integration: ReadonlySet<string> = new Set(
  'foreignobject desc title mi mo mn ms mtext annotation-xml'.split(' '),
)

const modeOf: Readonly<Record<string, Mode>> = {
  td: 'cell',
  th: 'cell',
  tr: 'row',
  tbody: 'tableBody',
  thead: 'tableBody',
  tfoot: 'tableBody',
  caption: 'caption',
  colgroup: 'columnGroup',
  table: 'table',
  template: 'body',
}

export class Construction {
  readonly source: Markup
  readonly html: Element
  readonly body: Element
  readonly stack: Element[]
  /** Formatting elements to open again where they were cut off; `undefined` is the edge of a cell. */
  readonly formatting: (Element | undefined)[] = []
  /** Elements of drawings and formulas. */
  readonly foreign = new Set<Element>()
  form: Element | undefined = undefined
  mode: Mode = 'body'
  /** No doctype, or an old one: a table may stand within a paragraph. */
  quirks = true
  /** What does not belong in a table goes before it. */
  fostering = false
  readonly #limits: Limits
  #nodes = 0
  #cells = 0
  #paragraphs = 0
  #templates = 0

  constructor(source: Markup, limits: Limits) {
    this.source = source
    this.#limits = limits
    const made = (name: string) => new Node(tagNamed(name), 0, 0) as Element
    this.html = made('html')
    this.body = made('body')
    append(this.body, this.html)
    this.stack = [this.html, this.body]
  }

  get current(): Element {
    return this.stack.at(-1) ?? this.body
  }

  /** Whether a template stands open: its content is no part of the page. */
  get inTemplate(): boolean {
    return this.#templates > 0
  }

  make({ tag, from, to }: StartTag): Element {
    this.#count()
    if (tag.name === 'td' || tag.name === 'th') {
      this.#cells += 1
      if (this.#cells > this.#limits.cells) throw tooComplex(tooManyCells(this.#limits))
    }
    return new Node(tag, from, to) as Element
  }

  /** Puts an element where the page is. */
  insert(token: StartTag): Element {
    const element = this.make(token)
    this.place(element)
    return element
  }

  /** Puts an element where the page is and opens it. */
  open(token: StartTag): Element {
    const element = this.insert(token)
    this.push(element)
    return element
  }

  text(from: number, to: number): void {
    this.#count()
    this.place(new Node(undefined, from, to))
  }

  /** Puts a node into what stands open; before the table where it must not be in it. */
  place(node: Node): void {
    if (this.fostering) this.fosterInto(node, this.current)
    else append(node, this.current)
  }

  /** Puts a node into an element; before the table where that is part of one. */
  fosterInto(node: Node, into: Element): void {
    const table = isTableContext(into.tag) ? this.#lastTable() : undefined
    if (table?.tag.name === 'template') append(node, table)
    else if (table?.parent) insertBefore(node, table)
    else append(node, into)
  }

  push(element: Element): void {
    if (this.stack.length >= this.#limits.depth) throw tooDeep(this.#limits)
    this.stack.push(element)
    this.#opened(element, 1)
  }

  /** Opens an element inside the one at a position of the stack. */
  pushAt(at: number, element: Element): void {
    this.stack.splice(at, 0, element)
    this.#opened(element, 1)
  }

  pop(): void {
    const element = this.stack.pop()
    if (element) this.#opened(element, -1)
  }

  /** Takes one element off the stack, and leaves those inside it open. */
  remove(element: Element): void {
    const at = this.stack.lastIndexOf(element)
    if (at < 0) return
    this.stack.splice(at, 1)
    this.#opened(element, -1)
  }

  popUntil(...names: readonly string[]): void {
    while (this.stack.length > 2) {
      const { name } = this.current.tag
      this.pop()
      if (names.includes(name)) return
    }
  }

  /** Closes what may be left without end tag, but for one. */
  impliedEnds(except = ''): void {
    while (this.current.tag.implied && this.current.tag.name !== except && !this.isForeign(this.current)) this.pop()
  }

  inScope(name: string, scope: Scope = 'default'): boolean {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]
      if (!open) return false
      if (this.isForeign(open)) {
        if (scope !== 'table' && integration.has(open.tag.name)) return false
        continue
      }
      if (open.tag.name === name) return true
      if (ends(open.tag, scope)) return false
    }
    return false
  }

  isForeign(element: Element): boolean {
    return this.foreign.size > 0 && this.foreign.has(element)
  }

  /** Whether an end tag of another name stops here. */
  isSpecial(element: Element): boolean {
    return this.isForeign(element) ? integration.has(element.tag.name) : element.tag.special
  }

  closeParagraph(): void {
    if (this.#paragraphs === 0 || !this.inScope('p', 'button')) return
    this.impliedEnds('p')
    this.popUntil('p')
  }

  /** Forgets the formatting elements of a cell that ends. */
  clearFormatting(): void {
    while (this.formatting.length > 0 && this.formatting.pop());
  }

  /** Where the page is, by what stands open. */
  resetMode(): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const mode = modeOf[this.stack[at]?.tag.name ?? '']
      if (mode) {
        this.mode = mode
        return
      }
    }
    this.mode = 'body'
  }

  #opened({ tag: { name } }: Element, by: 1 | -1): void {
    if (name === 'p') this.#paragraphs += by
    if (name === 'template') this.#templates += by
  }

  #count(): void {
    this.#nodes += 1
    if (this.#nodes > this.#limits.nodes) throw tooComplex(tooManyNodes(this.#limits))
  }

  /** The innermost table, or the template inside it. */
  #lastTable(): Element | undefined {
    return this.stack.findLast(({ tag: { name } }) => name === 'table' || name === 'template')
  }
}

export function isTableContext({ name }: Tag): boolean {
  return name === 'table' || name === 'tbody' || name === 'tfoot' || name === 'thead' || name === 'tr'
}

function ends({ name, scope }: Tag, kind: Scope): boolean {
  if (kind === 'table') return name === 'html' || name === 'table' || name === 'template'
  if (scope) return true
  if (kind === 'button') return name === 'button'
  return kind === 'item' && (name === 'ol' || name === 'ul')
}

function tooDeep({ depth }: Limits): Refusal {
  return tooComplex({ zh: `网页元素嵌套超过 ${depth} 层`, en: `elements nested deeper than ${depth}` })
}

const tooManyNodes = ({ nodes }: Limits) => ({ zh: `超过 ${nodes} 个网页元素`, en: `more than ${nodes} nodes` })
