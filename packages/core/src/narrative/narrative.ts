/** The prose of a report, read once for all rules that ask. */

import { formSections } from '../form/sections.ts'
import { type Outline, placeOfLine } from '../report/outline.ts'
import type { Report } from '../report/report.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Statement, statementsIn } from './statements.ts'
import type { ProseLine } from './subsections.ts'

/** The prose of head and sections, taken apart. */
export interface Narrative {
  /** The lines of head and sections as written. */
  readonly lines: readonly ProseLine[]
  readonly sentences: readonly Sentence[]
  /** What the sentences say of the things the tables count. */
  readonly statements: readonly Statement[]
}

export function readNarrative(report: Report, outline?: Outline): Narrative {
  const sentences = sentencesOf(report, outline)
  return { lines: linesOf(report, outline), sentences, statements: statementsIn(sentences, report) }
}

/** The same, read when first asked for and once only: for whoever judges one prose beside several tables. */
export function narrativeOf(report: Report, outline?: Outline): () => Narrative {
  let narrative: Narrative | undefined
  return () => {
    narrative ??= readNarrative(report, outline)
    return narrative
  }
}

function linesOf(report: Report, outline: Outline | undefined): ProseLine[] {
  const texts = [
    ['head', report.head.text] as const,
    ...formSections.map(({ id }) => [id, report.sections[id]] as const),
  ]
  return texts.flatMap(([section, text = '']) =>
    text.split('\n').flatMap((line, i) => {
      return line.trim() === '' ? [] : [{ section, line: i, text: line, ...placeOfLine(outline, { section, line: i }) }]
    }),
  )
}
