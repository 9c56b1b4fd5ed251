/** What was just done on one report, told on the next one, which opens in its place. */

let carried = ''

export function carryNotice(text: string): void {
  carried = text
}

/** What was carried, once. */
export function carriedNotice(): string {
  const text = carried
  carried = ''
  return text
}
