/** The prose of a report, read once for all rules that ask. */

import type { Outline } from '../report/outline.ts'
import type { Report } from '../report/report.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Statement, statementsIn } from './statements.ts'

export interface Narrative {
  readonly sentences: readonly Sentence[]
  readonly statements: readonly Statement[]
}

export function readNarrative(report: Report, outline?: Outline): Narrative {
  const sentences = sentencesOf(report, outline)
  return { sentences, statements: statementsIn(sentences, report) }
}
