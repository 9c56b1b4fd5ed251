/** The prose of a report, read once for all rules that ask. */

import { formSections } from '../form/sections.ts'
import { type Outline, placeOfLine } from '../report/outline.ts'
import type { Report } from '../report/report.ts'
import { type FormPart, formPartsOf } from './form-parts.ts'
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
  /** The parts it tells of what it states, where a table has cells for them. */
  readonly parts: readonly FormPart[]
}

export function readNarrative(report: Report, outline?: Outline): Narrative {
  const sentences = sentencesOf(report, outline)
  const statements = statementsIn(sentences, report)
  const parts = formPartsOf({ sentences, statements }, report.edition)
  return { lines: linesOf(report, outline), sentences, statements, parts }
}

/** The same, read when first asked for and once only: for whoever judges one prose beside several tables. */
export function narrativeOf(report: Report, outline?: Outline): () => Narrative {
  let narrative: Narrative | undefined
  return () => {
    narrative ??= outline ? readNarrative(report, outline) : readAgain(report)
    return narrative
  }
}

const read = new WeakMap<Report['sections'], { readonly of: Report; readonly narrative: Narrative }>()

/** Reports are never changed in place: who types in a table has the prose read once, not at each key. */
function readAgain(report: Report): Narrative {
  const known = read.get(report.sections)
  const isSame = (['head', 'edition', 'year', 'agency'] as const).every((part) => known?.of[part] === report[part])
  if (known && isSame) return known.narrative
  const narrative = readNarrative(report)
  read.set(report.sections, { of: report, narrative })
  return narrative
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
