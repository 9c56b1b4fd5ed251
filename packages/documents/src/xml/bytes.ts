/** Looking at bytes that hold markup. */

export const mark = {
  less: 0x3c,
  more: 0x3e,
  slash: 0x2f,
  equals: 0x3d,
  exclamation: 0x21,
  question: 0x3f,
  colon: 0x3a,
  doubleQuote: 0x22,
  singleQuote: 0x27,
} as const

const blank = 0x20
/** Of names that are looked for in passing. */
const longestPrefix = 8

/** Whether a text of plain letters stands here. */
export function beginsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** Where a text of plain letters stands next; −1 where it does not. */
export function find(bytes: Uint8Array, from: number, text: string): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (beginsAt(bytes, at, text)) return at
  }
  return -1
}

export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] as number) <= blank) at += 1
  return at
}

/** The “>” that ends a tag, −1 where there is none; in the value of an attribute it ends nothing. */
export function endOfTag(bytes: Uint8Array, from: number): number {
  const end = bytes.length
  let quote = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at]
    if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === mark.more) return at
    else if (byte === mark.doubleQuote || byte === mark.singleQuote) quote = byte
  }
  return -1
}

/** Whether the name that begins here is the one, whatever its prefix. */
export function isNamed(bytes: Uint8Array, start: number, name: string): boolean {
  let at = start
  while (at < start + longestPrefix && bytes[at] !== mark.colon) at += 1
  const local = bytes[at] === mark.colon ? at + 1 : start
  return beginsAt(bytes, local, name) && endsName(bytes[local + name.length] ?? 0)
}

export function endsName(byte: number): boolean {
  return byte <= blank || byte === mark.more || byte === mark.slash
}

/** Whether two stretches of bytes are the same, four at a time. */
export function sameBytes(view: DataView, { a, b, length }: { a: number; b: number; length: number }): boolean {
  let i = 0
  for (; i + 4 <= length; i += 4) if (view.getInt32(a + i) !== view.getInt32(b + i)) return false
  for (; i < length; i++) if (view.getUint8(a + i) !== view.getUint8(b + i)) return false
  return true
}
