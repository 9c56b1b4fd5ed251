/** Encodes text as GBK, which platforms decode only. */

let codes: ReadonlyMap<string, number> | undefined

/** The bytes of a text in GBK; a character that GBK lacks is an error. */
export function encodeGbk(text: string): Uint8Array {
  codes ??= codesOfGbk()
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    if (code < 0x80) {
      bytes.push(code)
      continue
    }
    const pair = codes.get(letter)
    if (pair === undefined) throw new RangeError(`GBK has no ${letter}`)
    bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** Two-byte codes by character, as the platform decodes them. */
function codesOfGbk(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if (Array.from(letter).length === 1 && letter !== '\ufffd') found.set(letter, lead * 256 + trail)
    }
  }
  return found
}
