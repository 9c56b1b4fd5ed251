/** GBK taken from bytes piece by piece, as UTF-8 is; GB18030 as far as it is GBK. */

import { TextBuffer } from '../../xml/text-buffer.ts'

const firstLead = 0x81
const lastLead = 0xfe
const firstTrail = 0x40
const lastTrail = 0xfe
/** Stands where no trail does. */
const noTrail = 0x7f
const width = lastTrail - firstTrail + 1
const replacement = 0xfffd

const buffer = new TextBuffer()
let table: Uint16Array | undefined

/** Whether all is ASCII without zeros or characters of two bytes: nearly every page that is not UTF-8. */
export function isGbk(bytes: Uint8Array): boolean {
  const units = unitsOfGbk()
  const end = bytes.length
  for (let at = 0; at < end; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      if (byte === 0) return false
      at += 1
    } else {
      if (at + 1 === end || unitOf(units, byte, bytes[at + 1] as number) === 0) return false
      at += 2
    }
  }
  return true
}

/** The text between two places of such bytes; half a character at the end is U+FFFD. */
export function gbkText(bytes: Uint8Array, from: number, to: number): string {
  const units = unitsOfGbk()
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      buffer.add(byte)
      at += 1
    } else {
      buffer.add(at + 1 < to ? unitOf(units, byte, bytes[at + 1] as number) : replacement)
      at += 2
    }
  }
  return buffer.take()
}

/** 0 for what is no character. */
function unitOf(units: Uint16Array, lead: number, trail: number): number {
  if (lead < firstLead || lead > lastLead || trail < firstTrail || trail > lastTrail) return 0
  return units[(lead - firstLead) * width + trail - firstTrail] as number
}

/** What the platform takes each pair of bytes for: all are told at once, and asked for with the first page. */
function unitsOfGbk(): Uint16Array {
  table ??= tableOf(pairs())
  return table
}

function pairs(): Uint8Array {
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) if (trail !== noTrail) bytes.push(lead, trail)
  }
  return new Uint8Array(bytes)
}

/** Empty where the platform does not make one unit of each pair: then no page is taken for GBK. */
function tableOf(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array((lastLead - firstLead + 1) * width)
  const text = new TextDecoder('gb18030').decode(bytes)
  if (text.length * 2 !== bytes.length) return units
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const at = ((bytes[2 * i] as number) - firstLead) * width + (bytes[2 * i + 1] as number) - firstTrail
    if (unit !== replacement) units[at] = unit
  }
  return units
}
