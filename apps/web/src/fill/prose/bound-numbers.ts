/** The numbers of the prose beside the cells they speak of. */

import { type CellId, type CheckFinding, narrativeOf, type Report, type SectionId } from '@gouji/core'

export interface BoundNumber {
  readonly cells: readonly CellId[]
  /** As written in the text, and where it stands there. */
  readonly written: string
  readonly start: number
  readonly end: number
  readonly value: number
  /** What the cells hold together; `null`: one of them is no number. */
  readonly table: number | null
  /** `differs` only where a rule says so: a number may be of a part, or about. */
  readonly verdict: 'agrees' | 'differs' | 'open'
  /** The sentence, for whoever looks at the list. */
  readonly sentence: string
}

/** The numbers of one section that speak of cells, in the order of the text. */
export function boundNumbers(
  report: Report,
  { section, findings }: { readonly section: SectionId; readonly findings: readonly CheckFinding[] },
): readonly BoundNumber[] {
  const text = report.sections[section] ?? ''
  if (text === '') return []
  const starts = lineStarts(text)
  const broken = findings.filter(({ rule, outcome }) => rule.startsWith('narrative') && outcome === 'failed')
  return narrativeOf(report)()
    .statements.filter(({ sentence }) => sentence.section === section)
    .flatMap(({ cells, number, sentence, withBroughtForward }): BoundNumber[] => {
      const from = (starts[sentence.line] ?? 0) + sentence.start
      const raw = text.slice(from, (starts[sentence.line] ?? 0) + sentence.end)
      const digits = sentence.folded.slice(number.start, number.end)
      const place = placeIn(raw, { folded: sentence.folded, start: number.start, digits })
      const all = withBroughtForward ? [...cells, 'requests.broughtForward.total' as CellId] : cells
      const values = all.map((cell) => report.cells[cell])
      const table = values.every((value) => typeof value === 'number') ? values.reduce((a, b) => a + b, 0) : null
      const isBroken = broken.some(
        (finding) => finding.cells.some((cell) => cells.includes(cell as CellId)) && mentions(finding, sentence.text),
      )
      return [
        {
          cells,
          written: place ? raw.slice(place.start, place.end) : digits,
          start: from + (place?.start ?? 0),
          end: place ? from + place.end : from + raw.length,
          value: number.value,
          table,
          verdict: table === number.value ? 'agrees' : isBroken ? 'differs' : 'open',
          sentence: sentence.text,
        },
      ]
    })
}

/** The text with one number put in place of another; the unit behind it stays. */
export function withNumber(text: string, { start, end, written }: BoundNumber, value: number): string | undefined {
  if (text.slice(start, end) !== written || !/^\d/u.test(written)) return undefined
  return `${text.slice(0, start)}${written.replace(/^\d[\d,，]*(?:\.\d+)?/u, String(value))}${text.slice(end)}`
}

function mentions({ params }: CheckFinding, sentence: string): boolean {
  const said = Object.values(params).filter((value) => typeof value === 'string' && value.length > 6)
  return said.length === 0 || said.some((value) => sentence.includes(String(value)) || String(value).includes(sentence))
}

/** Where the same number stands in the sentence as written: the n-th of its kind, as in the folded one. */
function placeIn(
  raw: string,
  { folded, start, digits }: { readonly folded: string; readonly start: number; readonly digits: string },
): { readonly start: number; readonly end: number } | undefined {
  const nth = folded.slice(0, start).split(digits).length - 1
  let at = -1
  for (let i = 0; i <= nth; i++) {
    at = raw.indexOf(digits, at + 1)
    if (at < 0) return undefined
  }
  return { start: at, end: at + digits.length }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
