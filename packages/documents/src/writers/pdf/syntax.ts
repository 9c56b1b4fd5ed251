/** The values a PDF is made of, and how they are written (ISO 32000-1, 7.3). */

/** A reference to another object of the file. */
export class Ref {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

/** A name: `/Type`. Only plain ASCII names are used. */
class Name {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Syntax that is written as it stands. */
export class Raw {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

export type Value = number | boolean | string | Ref | Name | Raw | readonly Value[] | Dictionary

/** An entry that is `undefined` is left out. */
export interface Dictionary {
  readonly [key: string]: Value | undefined
}

export const name = (text: string) => new Name(text)

/** Numbers with at most three decimals: a thousandth of a point is finer than any printer. */
export function writeNumber(value: number): string {
  const text = value.toFixed(3).replace(/\.?0+$/u, '')
  return text === '-0' || text === '' ? '0' : text
}

/** A string is text and written as UTF-16; the rest as it is. */
export function writeValue(value: Value): string {
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `<FEFF${hexOfUtf16(value)}>`
  if (value instanceof Ref) return `${value.number} 0 R`
  if (value instanceof Name) return `/${value.name}`
  if (value instanceof Raw) return value.source
  if (isList(value)) return `[${value.map(writeValue).join(' ')}]`
  const entries = Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined ? [] : [`/${key} ${writeValue(entry)}`],
  )
  return `<<${entries.join(' ')}>>`
}

/** Hexadecimal digits of a text in UTF-16, big end first. */
export function hexOfUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('')
}

export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}

function isList(value: readonly Value[] | Dictionary): value is readonly Value[] {
  return Array.isArray(value)
}
