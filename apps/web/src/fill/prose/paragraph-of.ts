import type { Report, SectionId } from '@gouji/core'
import type { FilingRemark } from '../../api/filings.ts'
import { fillWords } from '../../words/fill.ts'

/** Characters of a paragraph by which it is known again. */
const quoted = 12

/** Which paragraph a remark is on and how that begins; nothing where it is on a whole section, a cell or the report. */
export function paragraphOf(
  { target }: Pick<FilingRemark, 'target'>,
  { sections }: Pick<Report, 'sections'>,
): string | undefined {
  if (target?.paragraph === undefined) return undefined
  const text = sections[target.field.replace('sections.', '') as SectionId] ?? ''
  const line = (text.split('\n')[target.paragraph] ?? '').trim()
  const start = line.length > quoted ? `${line.slice(0, quoted)}…` : line
  return fillWords.remarks.paragraph(target.paragraph + 1, start)
}
