/** The bytes of an XML part as UTF-8 without a mark, whatever encoding it came in. */

import { isNotInEncoding } from './problems.ts'

const declarationBytes = 200

/** Told by the mark, else by how “<” is written, else by the declaration. */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const a = bytes[0]
  const b = bytes[1]
  if (a === 0xef && b === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return recode(bytes, 'utf-16le', part)
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return recode(bytes, 'utf-16be', part)
  const label = declaredEncoding(bytes)
  // A declaration of UTF-16 that can be read byte by byte is not true.
  if (label === undefined || /^(?:utf-?8|us-ascii|utf-?16\w*)$/iu.test(label)) return bytes
  return recode(bytes, label, part)
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return undefined
  const declaration = Reflect.apply(String.fromCharCode, null, bytes.subarray(0, declarationBytes)) as string
  const end = declaration.indexOf('?>')
  return /\sencoding\s*=\s*["']([\w.-]{1,40})["']/u.exec(declaration.slice(0, Math.max(0, end)))?.[1]
}

function recode(bytes: Uint8Array, label: string, part: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(label, { fatal: true }).decode(bytes))
  } catch {
    throw isNotInEncoding(part, label)
  }
}
