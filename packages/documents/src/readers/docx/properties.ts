import type { XmlScanner } from '../../xml/scanner.ts'

/** A property that is on unless it says otherwise: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
export function isOn(scanner: XmlScanner): boolean {
  const value = scanner.attribute('w:val')
  return value === undefined || isSet(value)
}

/** An attribute that is off unless it says otherwise. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off)$/iu.test(value)
}

/** The value of a property as a whole number that is not negative. */
export function countOf(scanner: XmlScanner): number | undefined {
  const value = scanner.attribute('w:val')
  return value !== undefined && /^\s*\d{1,9}\s*$/u.test(value) ? Number(value) : undefined
}
