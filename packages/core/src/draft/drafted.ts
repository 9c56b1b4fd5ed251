import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import { gapsIn } from './gap.ts'

/** A section as it is drafted; nothing is written anywhere. */
export interface DraftedSection<Id extends SectionId = SectionId> {
  readonly section: Id
  readonly text: string
  /** How many places 【待填：…】 are left for what only people know. */
  readonly gaps: number
}

/** Drafted sections in the order of the form, from the paragraphs of each. */
export function draftedOf<Id extends SectionId>(
  written: Readonly<Record<Id, readonly string[]>>,
): readonly DraftedSection<Id>[] {
  const ids = formSections.map(({ id }) => id).filter((id): id is Id => Object.hasOwn(written, id))
  return ids.map((section) => {
    const text = written[section].join('\n')
    return { section, text, gaps: gapsIn(text) }
  })
}
