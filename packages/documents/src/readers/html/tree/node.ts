/** The tree of a page: elements, texts and marks, linked to their neighbours. */

import type { Tag } from './tags.ts'

/**
 * An element, a text or a comment that marks something. `from` and `to` are where it stands in the source: a text
 * with its characters, an element with its start tag.
 *
 * One class for all, and offsets in place of strings: a page has tens of thousands, of which few are looked into.
 */
export class Node {
  /** `undefined` for a text. */
  readonly tag: Tag | undefined
  readonly from: number
  readonly to: number
  parent: Node | undefined = undefined
  previous: Node | undefined = undefined
  next: Node | undefined = undefined
  first: Node | undefined = undefined
  last: Node | undefined = undefined

  constructor(tag: Tag | undefined, from: number, to: number) {
    this.tag = tag
    this.from = from
    this.to = to
  }
}

/** An element, whose tag is known. */
export type Element = Node & { readonly tag: Tag }

/** Puts a node behind the children of another. */
export function append(node: Node, parent: Node): void {
  node.parent = parent
  node.previous = parent.last
  if (parent.last) parent.last.next = node
  else parent.first = node
  parent.last = node
}

export function insertBefore(node: Node, sibling: Node): void {
  const { parent, previous } = sibling
  node.parent = parent
  node.previous = previous
  node.next = sibling
  sibling.previous = node
  if (previous) previous.next = node
  else if (parent) parent.first = node
}

export function detach(node: Node): void {
  const { parent, previous, next } = node
  if (previous) previous.next = next
  else if (parent) parent.first = next
  if (next) next.previous = previous
  else if (parent) parent.last = previous
  node.parent = undefined
  node.previous = undefined
  node.next = undefined
}

/** Moves all children of a node to the end of another's. */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.first; child; child = from.first) {
    detach(child)
    append(child, to)
  }
}

/**
 * Takes a tree apart that is read. Lines and cells keep the elements they stand in, and V8 moves such to the old objects,
 * or makes them there, before a page is done with: each would keep a whole page until all is collected.
 */
export function takeApart(root: Node): void {
  let node: Node | undefined = root
  while (node) {
    const { parent, next }: Node = node
    const child: Node | undefined = node.first
    node.first = node.last = undefined
    if (child) {
      node = child
      continue
    }
    node.parent = node.previous = node.next = undefined
    node = next ?? parent
  }
}

export function isElement(node: Node | undefined): node is Element {
  return node?.tag !== undefined
}
