/** Decodes Chinese text: by byte order mark, else UTF-8 if the bytes are valid UTF-8, else GB18030. */

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The text of the bytes, or `undefined` where they are no text in any of these encodings. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  const candidates = marked ? [marked[0]] : ['utf-8', 'gb18030']
  for (const encoding of candidates) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return isText(text) ? text : undefined
    } catch {
      // Not this encoding: the decoder is strict so that no byte is silently replaced.
    }
  }
  return undefined
}

/** Text has no control characters but white space. */
function isText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) return false
  }
  return true
}
