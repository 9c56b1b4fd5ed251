/** Numbers and dates of cells as text. */

/** Excel keeps and shows so many digits; what stands behind them is noise of the arithmetic. */
const digits = 15
const day = 24 * 60 * 60
/** The last day Excel knows, 9999-12-31. */
const lastDay = 2_958_465
/** Excel takes 1900 for a leap year: 29 February 1900 is day 60. */
const falseLeapDay = 60
const epochs = { before: Date.UTC(1899, 11, 31), after: Date.UTC(1899, 11, 30), mac: Date.UTC(1904, 0, 1) }

/** A number as stored: 96171.6 stays 96171.6, and 0.30000000000000004 is 0.3. */
export function numberText(stored: string): string {
  const text = stored.trim()
  if (/^-?\d{1,15}$/u.test(text)) return text
  const value = Number(text)
  return text === '' || !Number.isFinite(value) ? text : String(Number(value.toPrecision(digits)))
}

/** A number that the cell shows as a date or a time. */
export function dateText(stored: string, { since1904 }: { since1904: boolean }): string {
  const serial = Number(stored)
  if (!Number.isFinite(serial) || serial < 0 || serial > lastDay + 1) return numberText(stored)
  const seconds = Math.round(serial * day)
  const time = new Date((seconds % day) * 1000).toISOString().slice(11, 19)
  if (seconds < day) return time
  const whole = Math.floor(seconds / day)
  if (!since1904 && whole === falseLeapDay) return '1900-02-29'
  const epoch = since1904 ? epochs.mac : whole < falseLeapDay ? epochs.before : epochs.after
  const date = new Date(epoch + whole * day * 1000).toISOString().slice(0, 10)
  return seconds % day === 0 ? date : `${date} ${time}`
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text
    .replace(/_x([\da-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/gu, '\n')
}
