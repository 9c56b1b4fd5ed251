/** Where an element stands: the line of the source, and the path by which a browser finds it. */

import type { Place } from '@gouji/core'
import { firstNotBelow } from './search.ts'
import { type Element, isElement } from './tree/node.ts'

export class Places {
  readonly #lineEnds: number[] = []
  readonly #steps = new Map<Element, string>()
  readonly #paths = new Map<Element, string>()

  constructor(source: string) {
    const feed = source.includes('\n') ? '\n' : '\r'
    for (let at = source.indexOf(feed); at >= 0; at = source.indexOf(feed, at + 1)) this.#lineEnds.push(at)
  }

  of(element: Element, at: number): Pick<Place, 'line' | 'path'> {
    return { line: this.lineOf(at), path: this.pathOf(element) }
  }

  /** The line of an offset, 1-based. */
  lineOf(at: number): number {
    return firstNotBelow(this.#lineEnds, at) + 1
  }

  /** `html>body>div:nth-of-type(2)>table>tbody>tr:nth-of-type(3)>td`; no number where there is one of its kind. */
  pathOf(element: Element): string {
    const { parent } = element
    const known = this.#paths.get(element)
    if (known !== undefined) return known
    if (!isElement(parent)) return element.tag.name
    const path = `${this.pathOf(parent)}>${this.#stepTo(element, parent)}`
    this.#paths.set(element, path)
    return path
  }

  /** The children of a parent are counted once, all together. */
  #stepTo(element: Element, parent: Element): string {
    if (!this.#steps.has(element)) {
      const kinds = new Map<string, Element[]>()
      for (let child = parent.first; child; child = child.next) {
        if (!isElement(child)) continue
        const alike = kinds.get(child.tag.name)
        if (alike) alike.push(child)
        else kinds.set(child.tag.name, [child])
      }
      for (const [name, alike] of kinds) {
        const selector = escaped(name)
        for (const [i, child] of alike.entries())
          this.#steps.set(child, alike.length === 1 ? selector : `${selector}:nth-of-type(${i + 1})`)
      }
    }
    return this.#steps.get(element) ?? element.tag.name
  }
}

/** A name as CSS writes it: `o\:p`. */
function escaped(name: string): string {
  return name.replace(/[^a-z0-9_\u0080-\u{10ffff}-]/gu, '\\$&')
}
