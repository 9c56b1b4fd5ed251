import { type CellId, type CheckFinding, cellsOf, editionOf, findCell, type Report, type SectionId } from '@gouji/core'
import type { FilingRemark } from '../../api/filings.ts'
import { type Target, targetOfField } from '../desk.ts'

const ofSection: readonly (readonly [RegExp, SectionId])[] = [
  [/^(?:aspect|assessment|narrative)/u, 'overview'],
  [/^(?:problems|previous-problems)/u, 'improvements'],
  [/^fee-statement/u, 'otherMatters'],
]

/** Where somebody goes to mend a finding: its cell, its sentence in the prose, or the field it is about. */
export function targetOf({ cells, params, place, rule }: CheckFinding, report: Report): Target | undefined {
  if (rule === 'aspect-missing') return endOf('overview', report)
  const strings = Object.values(params).filter((value) => typeof value === 'string' && value.length > 3) as string[]
  const said = [...(place?.text ? [place.text] : []), ...strings]
  const sections = Object.entries({ ...report.sections, head: report.head.text })
  for (const sentence of rule.startsWith('narrative') || cells.length === 0 ? said : []) {
    for (const [section, text = ''] of sections) {
      const start = text.indexOf(sentence)
      if (start < 0) continue
      const field = section === 'head' ? 'head.text' : `sections.${section}`
      return { kind: 'field', field, ...stretchOf(sentence, { start, found: params.found }) }
    }
  }
  const [cell] = cells
  if (cell && findCell(report.edition, cell)) return { kind: 'cell', cell: cell as CellId }
  if (rule.startsWith('title')) return { kind: 'field', field: 'title' }
  if (rule.startsWith('head'))
    return { kind: 'field', field: rule === 'head-contact' ? 'head.contact.phone' : 'head.text' }
  if (rule.startsWith('published')) return { kind: 'field', field: 'publishedOn' }
  const table = editionOf(report.edition).sections.find(({ title }) => said.some((text) => text.includes(title)))
  const first = table && 'table' in table && cellsOf(report.edition).find((spec) => spec.table === table.table)
  if (first && rule.startsWith('table')) return { kind: 'cell', cell: first.id }
  if (typeof params.section === 'string' && params.section in report.sections)
    return { kind: 'field', field: `sections.${params.section}` }
  const home = ofSection.find(([pattern]) => pattern.test(rule))?.[1]
  return home && { kind: 'field', field: `sections.${home}` }
}

/** What is missing is written behind what is there. */
function endOf(section: SectionId, { sections }: Pick<Report, 'sections'>): Target {
  const { length } = sections[section] ?? ''
  return { kind: 'field', field: `sections.${section}`, start: length, end: length }
}

/** Where somebody goes to mend what was remarked: the paragraph that is meant, where one is. */
export function targetOfRemark(
  { field, paragraph }: NonNullable<FilingRemark['target']>,
  { sections }: Pick<Report, 'sections'>,
): Target {
  const lines = (sections[field.replace('sections.', '') as SectionId] ?? '').split('\n')
  const line = paragraph === undefined ? undefined : lines[paragraph]
  if (line === undefined) return targetOfField(field)
  const start = lines.slice(0, paragraph).reduce((sum, { length }) => sum + length + 1, 0)
  return { kind: 'field', field, start, end: start + line.length }
}

/** What was found where that is told, else all of the sentence: typing replaces what is selected. */
function stretchOf(
  sentence: string,
  { start, found }: { readonly start: number; readonly found: unknown },
): { readonly start: number; readonly end: number } {
  const at = typeof found === 'string' && found !== '' ? sentence.indexOf(found) : -1
  if (typeof found !== 'string' || at < 0) return { start, end: start + sentence.length }
  return { start: start + at, end: start + at + found.length }
}
