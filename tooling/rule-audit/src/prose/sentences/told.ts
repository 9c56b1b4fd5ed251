import type { Figures } from '../../figures.ts'
import type { Prose } from '../prose.ts'
import type { Sentence } from './sentence.ts'

/** What is written, with the tables it is true beside, and each slip in it with the rule that must notice. */
export type Told = readonly [
  text: string,
  figures: Figures,
  ...slips: (readonly [rule: string, written: string, instead: string])[],
]

/** Sentences of one section, of an office or of the agency given. */
export const told =
  (section: Prose['section'], agency?: Prose['agency']) =>
  ([text, figures, ...slips]: Told): Sentence => ({
    section,
    text,
    figures,
    ...(agency && { agency }),
    twins: slips.map(([rule, written, instead]) => ({ rule, write: [written, instead] })),
  })
