/** A PDF file: numbered objects, their table, and the bytes. The same objects give the same bytes. */

import { zlibSync } from 'fflate'
import { type Dictionary, hex4, Raw, Ref, type Value, writeValue } from './syntax.ts'

const encoder = new TextEncoder()

export class PdfFile {
  readonly #objects: (readonly Uint8Array[] | undefined)[] = []

  /** A number for an object that is filled in later. */
  reserve(): Ref {
    this.#objects.push(undefined)
    return new Ref(this.#objects.length)
  }

  fill(ref: Ref, value: Value): Ref {
    this.#objects[ref.number - 1] = [encoder.encode(writeValue(value))]
    return ref
  }

  add(value: Value): Ref {
    return this.fill(this.reserve(), value)
  }

  /** A compressed stream. */
  addStream(content: Uint8Array | string, dictionary: Dictionary = {}): Ref {
    const bytes = zlibSync(typeof content === 'string' ? encoder.encode(content) : content, { level: 9 })
    return this.#addBytes(bytes, { ...dictionary, Filter: new Raw('/FlateDecode') })
  }

  /** A stream that programs find without inflating, as metadata must be. */
  addPlainStream(content: string, dictionary: Dictionary): Ref {
    return this.#addBytes(encoder.encode(content), dictionary)
  }

  #addBytes(bytes: Uint8Array, dictionary: Dictionary): Ref {
    const ref = this.reserve()
    this.#objects[ref.number - 1] = [
      encoder.encode(`${writeValue({ ...dictionary, Length: bytes.length })}\nstream\n`),
      bytes,
      encoder.encode('\nendstream'),
    ]
    return ref
  }

  /** The whole file. The second line says to programs that move files that it is binary. */
  bytes({ root, info }: { readonly root: Ref; readonly info: Ref }): Uint8Array {
    const parts: Uint8Array[] = [encoder.encode('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]
    let size = parts.reduce((sum, { length }) => sum + length, 0)
    const push = (part: Uint8Array) => {
      parts.push(part)
      size += part.length
    }
    const offsets = this.#objects.map((object, i) => {
      if (!object) throw new Error(`object ${i + 1} was reserved and never filled`)
      const offset = size
      push(encoder.encode(`${i + 1} 0 obj\n`))
      object.forEach(push)
      push(encoder.encode('\nendobj\n'))
      return offset
    })
    const table = size
    const count = this.#objects.length + 1
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const id = new Raw(`<${fingerprint(parts)}>`)
    const trailer = writeValue({ Size: count, Root: root, Info: info, ID: [id, id] })
    push(encoder.encode(`xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}trailer\n${trailer}\n`))
    push(encoder.encode(`startxref\n${table}\n%%EOF\n`))
    return joined(parts, size)
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** 128 bits that differ where files differ (FNV-1a from four seeds); the file's identifier, no secret. */
function fingerprint(parts: readonly Uint8Array[]): string {
  const sums = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
  return sums
    .map((seed) => {
      let sum = seed
      for (const part of parts) for (const byte of part) sum = Math.imul(sum ^ byte, 0x01000193)
      return hex4(sum >>> 16) + hex4(sum & 0xffff)
    })
    .join('')
}
