/** UTF-8 taken from bytes piece by piece: a page is mostly tags, and of those no string is made. */

import { TextBuffer } from '../../xml/text-buffer.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const buffer = new TextBuffer()
/** The decoder of the platform takes so long to be asked that shorter pieces are put together by hand. */
const short = 400

/** Whether the bytes are valid to the last, as a strict `TextDecoder` has it, and none of them is zero. */
export function isUtf8(bytes: Uint8Array): boolean {
  const end = bytes.length
  for (let at = 0; at < end; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      if (byte === 0) return false
      at += 1
      continue
    }
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    if (byte < 0xc2 || byte > 0xf4 || at + length > end) return false
    const second = bytes[at + 1] as number
    // The shortest way to write a character is the only one; surrogates and what is beyond U+10FFFF are none.
    const least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    const most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    if (second < least || second > most) return false
    if (length > 2 && !isTail(bytes[at + 2])) return false
    if (length > 3 && !isTail(bytes[at + 3])) return false
    at += length
  }
  return true
}

/** The text between two places of valid bytes; half a character at the end is U+FFFD. */
export function utf8Text(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > short) return decoder.decode(bytes.subarray(from, to))
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      buffer.add(byte)
      at += 1
    } else if (byte >= 0xe0 && byte < 0xf0 && at + 2 < to) {
      buffer.add(((byte & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f))
      at += 3
    } else {
      buffer.truncate(0)
      return decoder.decode(bytes.subarray(from, to))
    }
  }
  return buffer.take()
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
