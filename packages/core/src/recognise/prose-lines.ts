/** The prose of a section as lines of one text, each with its place in the source. */

import type { SectionId } from '../form/form.ts'
import type { LinePlace, LineRuns, Outline } from '../report/outline.ts'
import type { Place, RunStarts } from '../report/place.ts'
import type { Paragraph } from '../report/source.ts'

/** A paragraph of prose, or what runs on in one behind a heading, from `at` on. */
export interface ProseParagraph extends Pick<Paragraph, 'text' | 'place'> {
  readonly runs?: RunStarts | undefined
  readonly at?: number
}

/** The paragraphs as one text, parted by line feeds. */
export function textOf(paragraphs: readonly ProseParagraph[]): string {
  return paragraphs.map(({ text }) => text.trim()).join('\n')
}

/** Where each line of those texts stands; a paragraph with line breaks in it is several lines. */
export function placesOfLines(
  texts: readonly (readonly [section: SectionId | 'head', paragraphs: readonly ProseParagraph[]])[],
): Pick<Outline, 'lines' | 'runs'> {
  const lines: Record<string, Place[]> = {}
  const runs: Record<string, (LineRuns | undefined)[]> = {}
  for (const [section, paragraphs] of texts) {
    const found = paragraphs.flatMap(linesOf)
    lines[section] = found.map(({ place }) => place)
    if (found.some((line) => line.runs)) runs[section] = found.map((line) => line.runs)
  }
  return { lines, ...(Object.keys(runs).length > 0 && { runs }) }
}

function linesOf({ text, place, runs, at = 0 }: ProseParagraph): (LinePlace & { readonly place: Place })[] {
  let begins = at + text.length - text.trimStart().length
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const own = runs && { starts: runs, at: begins }
      begins += line.length + 1
      return { place, ...(own && { runs: own }) }
    })
}
