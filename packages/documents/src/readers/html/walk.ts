/** Goes over what a page shows, in order. */

import type { Markup } from '../encoding/markup.ts'
import type { OffLine } from '../raised.ts'
import { Flow, type FlowLine } from './flow.ts'
import { numberingOf } from './list-number.ts'
import type { Element, Node } from './tree/node.ts'

/** Told what the page shows. */
export interface Shown {
  line(line: FlowLine): void
  table(table: Element): void
  picture(picture: Element, linked: boolean): void
  link(link: Element): void
  /** A block begins, and ends. */
  enter?(block: Element): void
  leave?(block: Element): void
  /** What is not text but says something of the page: its title, `meta`, a comment that marks the content. */
  note?(element: Element): void
}

/** The page walked over, and what of it is hidden. */
export interface Walked {
  readonly source: Markup
  readonly isHidden: (element: Element) => boolean
  /** Where a style sets the element, if not on the line. */
  readonly offLine: (element: Element) => OffLine | undefined
}

export class Walk {
  readonly #page: Walked
  readonly #shown: Shown
  readonly #flow: Flow
  readonly #numberings: ((item: Element) => string)[] = []
  #stopped = false

  constructor(page: Walked, { from, shown }: { from: Element; shown: Shown }) {
    this.#page = page
    this.#shown = shown
    this.#flow = new Flow(page.source, from, (line) => {
      shown.line(line)
    })
  }

  /** Walks over all that an element holds. */
  within(element: Element): void {
    this.#stopped = false
    this.block(element)
  }

  /** Walks no further. */
  stop(): void {
    this.#stopped = true
  }

  block(element: Element): void {
    const flow = this.#flow
    flow.break()
    const outer = flow.block
    flow.block = element
    const preserves = keepsLines.has(element.tag.name)
    if (preserves) flow.preserved += 1
    if (element.tag.name === 'li') flow.label = this.#numberings.at(-1)?.(element) ?? ''
    this.#shown.enter?.(element)
    this.#children(element)
    flow.break()
    this.#shown.leave?.(element)
    if (element.tag.name === 'li') flow.label = ''
    if (preserves) flow.preserved -= 1
    flow.block = outer
  }

  #children(element: Element): void {
    for (let child = element.first; child && !this.#stopped; child = child.next) this.#visit(child)
  }

  #visit(node: Node): void {
    if (node.tag) this.#element(node as Element)
    else this.#flow.add(node)
  }

  #offLine(element: Element, where: OffLine | undefined): void {
    const flow = this.#flow
    const outer = flow.offLine
    flow.offLine = where ?? outer
    this.#children(element)
    flow.offLine = outer
  }

  #element(element: Element): void {
    const { role } = element.tag
    if (role === 'hidden' || this.#page.isHidden(element)) return
    switch (role) {
      case 'inline':
        this.#offLine(element, this.#page.offLine(element))
        return
      case 'raised':
        this.#offLine(element, 'above')
        return
      case 'lowered':
        this.#offLine(element, 'below')
        return
      case 'block':
        this.block(element)
        return
      case 'break':
        this.#flow.break()
        return
      case 'link':
        this.#shown.link(element)
        this.#flow.links += 1
        this.#children(element)
        this.#flow.links -= 1
        return
      case 'list':
        this.#numberings.push(numberingOf(this.#page.source, element))
        this.block(element)
        this.#numberings.pop()
        return
      case 'table':
        this.#flow.break()
        this.#shown.table(element)
        return
      case 'picture':
        this.#shown.picture(element, this.#flow.links > 0)
        return
      case 'frame':
        this.#shown.link(element)
        return
      default:
        if (role === 'begin' || role === 'end') this.#flow.break()
        this.#shown.note?.(element)
    }
  }
}

const keepsLines = new Set(['pre', 'listing', 'xmp', 'plaintext'])
