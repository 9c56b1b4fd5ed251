/** Where an element stands: the line of the source, and the path by which a browser finds it. */

import type { Place } from '@gouji/core'
import type { Markup } from '../encoding/markup.ts'
import { firstNotBelow } from '../search.ts'
import { type Element, isElement, type Node } from './tree/node.ts'

export class Places {
  readonly #lineEnds: readonly number[]
  readonly #paths = new Map<Node, string>()

  constructor({ bytes, lineFeeds }: Markup) {
    this.#lineEnds = lineFeeds.length > 0 ? lineFeeds : returnsIn(bytes)
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
    if (!isElement(parent)) return element.tag.name
    if (!this.#paths.has(element)) this.#findPathsIn(parent)
    return this.#paths.get(element) ?? element.tag.name
  }

  /** The children of a parent are counted once, all together. */
  #findPathsIn(parent: Element): void {
    const kinds = new Map<string, { readonly path: string; all: number; seen: number }>()
    const above = this.pathOf(parent)
    for (let child = parent.first; child; child = child.next) {
      if (!isElement(child)) continue
      const { name } = child.tag
      const kind = kinds.get(name)
      if (kind) kind.all += 1
      else kinds.set(name, { path: `${above}>${escaped(name)}`, all: 1, seen: 0 })
    }
    for (let child = parent.first; child; child = child.next) {
      const kind = isElement(child) ? kinds.get(child.tag.name) : undefined
      if (!kind) continue
      kind.seen += 1
      this.#paths.set(child, kind.all === 1 ? kind.path : `${kind.path}:nth-of-type(${kind.seen})`)
    }
  }
}

/** Where the lines of a page end that has no line feeds. */
function returnsIn(bytes: Uint8Array): number[] {
  const returns: number[] = []
  for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1)) returns.push(at)
  return returns
}

/** A name as CSS writes it: `o\:p`. */
function escaped(name: string): string {
  return name.replace(/[^a-z0-9_\u0080-\u{10ffff}-]/gu, '\\$&')
}
