/** JSON in pieces, as `JSON.stringify` with two spaces would write it, though its long lists are never in memory. */

/** A list that is made while it is written. */
export class LongList {
  readonly items: Iterable<unknown>

  constructor(items: Iterable<unknown>) {
    this.items = items
  }
}

/** Long lists may stand in objects and arrays, at any depth, but not in one another. */
export function* jsonPieces(value: unknown, depth = 0): Generator<string> {
  if (value instanceof LongList) yield* listPieces(value.items, depth)
  else if (!holdsLongList(value)) yield layOut(value, depth)
  else if (Array.isArray(value)) {
    const [open, between, close] = bracketsAt(depth, '[]')
    for (const [i, item] of value.entries()) {
      yield i === 0 ? open : between
      yield* jsonPieces(item, depth + 1)
    }
    yield close
  } else {
    const [open, between, close] = bracketsAt(depth, '{}')
    const members = Object.entries(value as object).filter(([, member]) => member !== undefined)
    for (const [i, [key, member]] of members.entries()) {
      yield `${i === 0 ? open : between}${JSON.stringify(key)}: `
      yield* jsonPieces(member, depth + 1)
    }
    yield close
  }
}

function* listPieces(items: Iterable<unknown>, depth: number): Generator<string> {
  const [open, between, close] = bracketsAt(depth, '[]')
  let any = false
  for (const item of items) {
    yield (any ? between : open) + layOut(item, depth + 1)
    any = true
  }
  yield any ? close : '[]'
}

function bracketsAt(depth: number, [open, close]: string): readonly [open: string, between: string, close: string] {
  const inner = `\n${'  '.repeat(depth + 1)}`
  return [`${open}${inner}`, `,${inner}`, `\n${'  '.repeat(depth)}${close}`]
}

function holdsLongList(value: unknown): boolean {
  if (value instanceof LongList) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsLongList)
}

function layOut(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)
}
