import type { Report, SectionId } from '@gouji/core'
import type { Target } from '../../fill/desk.ts'

/** Marks at which a clause ends. */
const ends = /[，。；：\n]/u

/** Where a finding is about a part of a word, the clause it stands in: who reviews reads it, and types nothing there. */
export function wholeClause(target: Target, { sections, head }: Pick<Report, 'sections' | 'head'>): Target {
  if (target.kind === 'cell' || target.start === undefined || target.end === undefined) return target
  const { field } = target
  const text = (field === 'head.text' ? head.text : sections[field.slice('sections.'.length) as SectionId]) ?? ''
  let { start, end } = target
  while (start > 0 && !ends.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && !ends.test(text[end - 1] ?? '') && !ends.test(text[end] ?? '')) end += 1
  return { ...target, start, end }
}
