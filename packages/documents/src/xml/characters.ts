/** Text of an XML part: UTF-8 and references to characters. */

import { hasBadCharacter, hasBadReference } from './problems.ts'
import type { TextBuffer } from './text-buffer.ts'

interface Stretch {
  readonly from: number
  readonly to: number
  readonly into: TextBuffer
  /** Name of the part, for messages. */
  readonly part: string
  /** `&` stands for itself. */
  readonly plain?: boolean
}

const ampersand = 0x26
const semicolon = 0x3b
const longestReference = 12
const entities: Readonly<Record<string, number>> = { lt: 0x3c, gt: 0x3e, amp: 0x26, quot: 0x22, apos: 0x27 }

/** Adds the characters between two places to a buffer; a line break of any kind is one line feed. */
export function readCharacters(bytes: Uint8Array, stretch: Stretch): void {
  const { from, to, into, part, plain = false } = stretch
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number
    if (isWide(byte) && at + 2 < to && isTail(bytes[at + 1]) && isTail(bytes[at + 2])) {
      into.add(((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f))
      at += 3
    } else if (byte >= 0x80) {
      at += otherCharacter(bytes.subarray(at, to), stretch)
    } else if (byte === ampersand && !plain) {
      at += reference(bytes.subarray(at, to), stretch)
    } else if (byte >= 0x20 || byte === 0x0a || byte === 0x09) {
      into.add(byte)
      at += 1
    } else if (byte === 0x0d) {
      into.add(0x0a)
      at += bytes[at + 1] === 0x0a ? 2 : 1
    } else throw hasBadCharacter(part)
  }
}

/** The first byte of a character of three bytes, as Chinese ones are, that can be nothing else. */
function isWide(byte: number): boolean {
  return byte > 0xe0 && byte < 0xf0 && byte !== 0xed
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

/** Adds the character the bytes begin with and gives how many bytes it takes. */
function otherCharacter(bytes: Uint8Array, { into, part }: Stretch): number {
  const first = bytes[0] as number
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  const tail = bytes.subarray(1, length)
  if (first < 0xc2 || first > 0xf4 || tail.length < length - 1 || !tail.every(isTail)) throw hasBadCharacter(part)
  const point = tail.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0xff >> (length + 1)))
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0
  if (point < least || !isCharacter(point)) throw hasBadCharacter(part)
  into.addCodePoint(point)
  return length
}

/** `&amp;`, `&#20010;`, `&#x4e2a;`; no document declares others. */
function reference(bytes: Uint8Array, { into, part }: Stretch): number {
  const end = bytes.subarray(0, longestReference).indexOf(semicolon)
  if (end < 0) throw hasBadReference(part)
  const name = String.fromCharCode(...bytes.subarray(1, end))
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(name) ?? []
  const named = Object.hasOwn(entities, name) ? entities[name] : undefined
  const point = named ?? (hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : -1)
  if (!isCharacter(point)) throw hasBadReference(part)
  into.addCodePoint(point)
  return end + 1
}

function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d
  return point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) && point !== 0xfffe && point !== 0xffff
}
