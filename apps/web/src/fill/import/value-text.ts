import { cellText } from '../../table/cell-text.ts'
import { fillWords } from '../../words/fill.ts'

/** The value of a field that a document gives, as it is shown to whoever decides about it. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return fillWords.grid.blank
  if (typeof value === 'string') return value
  if (typeof value === 'object' && 'from' in value) return Object.values(value).join(' 至 ')
  return cellText(value as never)
}
