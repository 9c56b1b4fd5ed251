import { sections } from './axes.ts'
import type { Section } from './form.ts'

/** The six sections of the report, in order; the same in every edition. */
export const formSections: readonly Section[] = sections

/** Ids of the six sections, in order. */
export const sectionIds = sections.map(({ id }) => id)
