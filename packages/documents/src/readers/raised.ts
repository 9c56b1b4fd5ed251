/** Digits set above the line: the mark of a note, which must not become part of the number it stands behind. */

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A text with its digits as raised ones. */
export function raised(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => digits.charAt(Number(digit)))
}

/** The same for one UTF-16 unit. */
export function raisedUnit(unit: number): number {
  return unit >= 0x30 && unit <= 0x39 ? digits.charCodeAt(unit - 0x30) : unit
}
