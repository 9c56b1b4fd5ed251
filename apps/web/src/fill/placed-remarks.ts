import type { Field, FilingRemark } from '../api/filings.ts'
import { fillWords } from '../words/fill.ts'

/** Characters of a paragraph by which it is known again. */
const quoted = 12

interface Remarked {
  readonly fields: readonly Pick<Field, 'id' | 'value'>[]
  readonly remarks: readonly FilingRemark[]
}

/**
 * Remarks of others on one paragraph, each beginning with which paragraph that is and how it begins: where they stand
 * with the whole section, “this paragraph” says nothing.
 */
export function placedRemarks<View extends Remarked>(view: View, person: string): View {
  const values = new Map(view.fields.map(({ id, value }) => [id, value]))
  const remarks = view.remarks.map((remark) => {
    const { target, by } = remark
    if (target?.paragraph === undefined || by.id === person) return remark
    const text = values.get(target.field)
    const line = typeof text === 'string' ? (text.split('\n')[target.paragraph] ?? '').trim() : ''
    const start = line.length > quoted ? `${line.slice(0, quoted)}…` : line
    return { ...remark, text: `${fillWords.remarks.onParagraph(target.paragraph + 1, start)}${remark.text}` }
  })
  return { ...view, remarks }
}
