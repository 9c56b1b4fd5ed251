/**
 * Names of elements and attributes, told apart by their bytes and given under the prefixes the reader knows.
 *
 * A document may bind any prefix to a namespace and bind it anew anywhere; `w:p` here is the paragraph of
 * WordprocessingML whatever the document calls it.
 */

import { hasUnboundPrefix, tooManyNames } from './problems.ts'

/** Addresses of namespaces and the prefix the reader uses for each; `''` for names without prefix. */
export type Namespaces = Readonly<Record<string, string>>

/** A name as it first stood in the document. */
interface Name {
  readonly hash: number
  readonly start: number
  readonly length: number
  readonly prefix: string
  readonly local: string
  readonly next: Name | undefined
  /** As an element and as an attribute, under the bindings of `epoch`. */
  element: string
  attribute: string
  epoch: number
}

interface Binding {
  readonly depth: number
  readonly prefix: string
  readonly before: string | undefined
}

const slots = 1024
/** Documents have some 300 names; so many with one slot are made to be slow. */
const mostInSlot = 32
/** The prefix of a namespace nobody asked for. */
const foreign = '\u0000'

export class Names {
  readonly #bytes: Uint8Array
  readonly #part: string
  readonly #namespaces: Namespaces
  readonly #slots: (Name | undefined)[] = []
  readonly #bound = new Map<string, string>([['xml', 'xml']])
  readonly #scopes: Binding[] = []
  #epoch = 0

  constructor(bytes: Uint8Array, { part, namespaces }: { part: string; namespaces: Namespaces }) {
    this.#bytes = bytes
    this.#part = part
    this.#namespaces = namespaces
  }

  /** The element of a name; empty in a namespace the reader does not know. */
  element(start: number, end: number, hash: number): string {
    return this.#resolved(start, end, hash).element
  }

  /** The attribute of a name. */
  attribute(start: number, end: number): string {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (this.#bytes[at] as number)) | 0
    return this.#resolved(start, end, hash).attribute
  }

  /** Binds a prefix from the element at a depth on. */
  bind(prefix: string, address: string, depth: number): void {
    const known = Object.hasOwn(this.#namespaces, address) ? this.#namespaces[address] : undefined
    const before = this.#bound.get(prefix)
    const now = known ?? foreign
    if (before === now) return
    this.#scopes.push({ depth, prefix, before })
    this.#bound.set(prefix, now)
    this.#epoch += 1
  }

  /** Unbinds what was bound at a depth. */
  leave(depth: number): void {
    for (let scope = this.#scopes.at(-1); scope && scope.depth >= depth; scope = this.#scopes.at(-1)) {
      this.#scopes.pop()
      if (scope.before === undefined) this.#bound.delete(scope.prefix)
      else this.#bound.set(scope.prefix, scope.before)
      this.#epoch += 1
    }
  }

  #resolved(start: number, end: number, hash: number): Name {
    const name = this.#find(start, end, hash)
    if (name.epoch !== this.#epoch) this.#resolve(name)
    return name
  }

  #find(start: number, end: number, hash: number): Name {
    const slot = hash & (slots - 1)
    const first = this.#slots[slot]
    let count = 0
    for (let name = first; name; name = name.next) {
      if (name.hash === hash && name.length === end - start && this.#same(name.start, start, end)) return name
      count += 1
    }
    if (count >= mostInSlot) throw tooManyNames(this.#part)
    const text = Reflect.apply(
      String.fromCharCode,
      null,
      this.#bytes.subarray(start, Math.min(end, start + 256)),
    ) as string
    const colon = text.indexOf(':')
    const name: Name = {
      hash,
      start,
      length: end - start,
      prefix: colon < 0 ? '' : text.slice(0, colon),
      local: text.slice(colon + 1),
      next: first,
      element: '',
      attribute: '',
      epoch: -1,
    }
    this.#slots[slot] = name
    return name
  }

  #same(known: number, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#bytes[at] !== this.#bytes[at - start + known]) return false
    return true
  }

  #resolve(name: Name): void {
    const { prefix, local } = name
    const bound = this.#bound.get(prefix)
    if (bound === undefined && prefix !== '' && prefix !== 'xmlns') throw hasUnboundPrefix(this.#part, prefix)
    const full = bound === undefined || bound === foreign ? '' : bound === '' ? local : `${bound}:${local}`
    name.element = asKey(full)
    name.attribute = prefix === '' ? asKey(local) : name.element
    name.epoch = this.#epoch
  }
}

/** The same text as the engine keeps it for keys and literals, which it compares by address. */
function asKey(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text
}
