/** Digits set above or below the line: the mark of a note, which must not become part of the number it stands behind. */

export type OffLine = 'above' | 'below'

const digits: Readonly<Record<OffLine, string>> = { above: '⁰¹²³⁴⁵⁶⁷⁸⁹', below: '₀₁₂₃₄₅₆₇₈₉' }

/** A text with its digits as those above or below the line. */
export function setOff(text: string, where: OffLine): string {
  return text.replace(/[0-9]/gu, (digit) => digits[where].charAt(Number(digit)))
}

/** The same for UTF-16 units, one by one. */
export function unitSetOff(where: OffLine): (unit: number) => number {
  return (unit) => (unit >= 0x30 && unit <= 0x39 ? digits[where].charCodeAt(unit - 0x30) : unit)
}

/** `superscript`, `subscript`, as Office files say it. */
export function offLineNamed(name: string | undefined): OffLine | undefined {
  return name === 'superscript' ? 'above' : name === 'subscript' ? 'below' : undefined
}
