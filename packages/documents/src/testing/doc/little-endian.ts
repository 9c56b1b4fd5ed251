/** Bytes as the files of Word write them: small numbers first. */

export const u16 = (...values: readonly number[]) => values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff])

export const u32 = (...values: readonly number[]) =>
  values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff])

export const utf16 = (text: string) => u16(...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))

/** A value so many times over. */
export const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

export function concat(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Filled up with zeros to a multiple of a size. */
export function padded(bytes: Uint8Array, size: number): Uint8Array {
  const filled = new Uint8Array(Math.ceil(bytes.length / size) * size)
  filled.set(bytes)
  return filled
}
