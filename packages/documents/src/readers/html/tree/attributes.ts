/** Attributes, read from the source when they are asked for: most never are. */

import type { Markup } from '../../encoding/markup.ts'
import { decodeInAttribute } from '../entities.ts'
import type { Tag } from './tags.ts'

/** An element or a start tag, and where the tag stands in the source. */
interface Tagged {
  readonly tag: Tag
  readonly from: number
  readonly to: number
}

/** Where an attribute stands in the source. */
interface Bounds {
  nameFrom: number
  nameTo: number
  valueFrom: number
  valueTo: number
}

/** Told each attribute; true stops the scan. The bounds are the same object each time. */
type Visit = (bounds: Readonly<Bounds>) => boolean

/**
 * Goes over the attributes of a tag from behind its name; the offset behind its “>”, or that of the end of the source
 * where the tag is not closed.
 */
export function scanAttributes(source: Markup, start: number, visit?: Visit): number {
  const { bytes } = source
  const end = bytes.length
  const bounds = { nameFrom: 0, nameTo: 0, valueFrom: 0, valueTo: 0 }
  let at = start
  while (at < end) {
    const code = bytes[at] as number
    if (code === greater) return at + 1
    if (code === slash || isBlank(code)) {
      at += 1
      continue
    }
    bounds.nameFrom = at
    at += 1 // an “=” here is part of the name
    while (at < end && !endsName(bytes[at] as number)) at += 1
    bounds.nameTo = at
    const sign = skipBlanks(source, at)
    bounds.valueFrom = at
    bounds.valueTo = at
    if (source.at(sign) === equals) {
      at = skipBlanks(source, sign + 1)
      const quote = source.at(at)
      const quoted = quote === doubleQuote || quote === singleQuote
      bounds.valueFrom = quoted ? at + 1 : at
      if (quoted) {
        at += 1
        while (at < end && bytes[at] !== quote) at += 1
        if (at === end) return end
      } else while (at < end && bytes[at] !== greater && !isBlank(bytes[at] as number)) at += 1
      bounds.valueTo = at
      if (quoted) at += 1
    }
    if (visit?.(bounds)) return at
  }
  return end
}

/** The value of an attribute with its entities decoded; `undefined` where the element has none of that name. */
export function attributeOf(source: Markup, { element, name }: { element: Tagged; name: string }): string | undefined {
  return attributesOf(source, { element, names: [name] })[0]
}

/** The values of several attributes, in one pass. The first of a name counts. */
export function attributesOf(
  source: Markup,
  { element, names }: { element: Tagged; names: readonly string[] },
): readonly (string | undefined)[] {
  const found: (string | undefined)[] = names.map(() => undefined)
  let start = element.from + 1 + element.tag.name.length
  let wanted = names.length
  if (element.to - start <= 1) return found
  // A name may be longer as bytes.
  while (start < element.to && !endsName(source.at(start))) start += 1
  scanAttributes(source, start, ({ nameFrom, nameTo, valueFrom, valueTo }) => {
    if (!names.some(({ length }) => length === nameTo - nameFrom)) return false
    const at = names.indexOf(source.text(nameFrom, nameTo).toLowerCase())
    if (at < 0 || found[at] !== undefined) return false
    found[at] = decodeInAttribute(source.text(valueFrom, valueTo))
    wanted -= 1
    return wanted === 0
  })
  return found
}

const greater = 0x3e
const slash = 0x2f
const equals = 0x3d
const doubleQuote = 0x22
const singleQuote = 0x27

function endsName(code: number): boolean {
  return code === equals || code === greater || code === slash || isBlank(code)
}

function skipBlanks(source: Markup, from: number): number {
  let at = from
  while (isBlank(source.at(at))) at += 1
  return at
}

/** White space of HTML: space, TAB, line feed, form feed, carriage return. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)
}
