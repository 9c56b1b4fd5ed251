/** What renewing the numbers of a prose changes, sentence by sentence, so that it is read before it is done. */

import { type LeftNumber, type RenewedNumber, type Report, renewNumbers, type SectionId } from '@gouji/core'
import { differencesSince, fieldHistory } from '../../api/filings.ts'
import { groupBy } from '../../shell/group-by.ts'
import { type DraftedNow, draftedNow } from './drafted-now.ts'

/** A stretch of a sentence: as it is, with what takes its place, or with what its cells add up to. */
interface Piece {
  readonly text: string
  readonly renewed?: string
  readonly counted?: number | null
}

export interface RenewedSentence {
  readonly section: SectionId
  readonly pieces: readonly Piece[]
  readonly changes: readonly RenewedNumber[]
}

export interface LeftSentence {
  readonly section: SectionId
  readonly pieces: readonly Piece[]
}

type CellsWhenWritten = Partial<Record<SectionId, readonly Report['cells'][]>>
type Told = Pick<RenewedNumber, 'section' | 'start' | 'end'>

/**
 * The sentences in which a number changes, those that a fresh draft would tell otherwise (`drafted`), and those in
 * which somebody has to look at a number.
 */
export function renewalOf(report: Report, known: Parameters<typeof renewNumbers>[1], draft: DraftedNow = []) {
  const { changes, left } = renewNumbers(report, known)
  const meets = (one: Told, other: Told) =>
    one.section === other.section && one.start < other.end && other.start < one.end
  const drafted = draftedNow(report, { left, drafted: draft }).filter((one) => !changes.some((it) => meets(one, it)))
  const sentences = (numbers: readonly RenewedNumber[]) =>
    bySentence(report, numbers).map(
      ({ section, numbers: own, cut }): RenewedSentence => ({
        section,
        changes: own,
        pieces: cut(({ written, renewed }) => ({ text: written, renewed })),
      }),
    )
  const open = left.filter((one) => !drafted.some((it) => meets(one, it)))
  return {
    changed: sentences(changes),
    drafted: sentences(drafted),
    left: bySentence<LeftNumber>(report, open).map(
      ({ section, cut }): LeftSentence => ({
        section,
        pieces: cut(({ written, counted }) => ({ text: written, counted })),
      }),
    ),
  }
}

/** How often back one looks for what the cells held when a section was written. */
const lookBack = 5

/** What the cells held each time one of the sections was written, the last few times. */
export async function cellsWhenWritten(filing: string, { cells, sections }: Report): Promise<CellsWhenWritten> {
  const written = Object.entries(sections).flatMap(([id, text]) => (text.trim() === '' ? [] : [id as SectionId]))
  const times = await Promise.all(
    written.map(async (section) => {
      const answer = await fieldHistory(filing, `sections.${section}`)
      const revisions = answer.kind === 'ok' ? answer.value.items.map(({ revision }) => revision) : []
      return [section, revisions.slice(0, lookBack)] as const
    }),
  )
  const held = new Map(
    await Promise.all(
      [...new Set(times.flatMap(([, revisions]) => revisions))].map(async (revision) => {
        const answer = await differencesSince(filing, revision)
        const before = answer.kind === 'ok' ? answer.value.changes : []
        const were = before.flatMap(({ id, before: value }) =>
          id.startsWith('cells.') ? [[id.slice('cells.'.length), value ?? null] as const] : [],
        )
        return [revision, { ...cells, ...Object.fromEntries(were) } as Report['cells']] as const
      }),
    ),
  )
  return Object.fromEntries(times.map(([section, revisions]) => [section, revisions.map((one) => held.get(one) ?? {})]))
}

function bySentence<Number extends Told>({ sections }: Report, numbers: readonly Number[]) {
  const boundsOf = ({ section, start, end }: Number) => {
    const text = sections[section] ?? ''
    const before = Math.max(...['。', '；', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)))
    const after = text.slice(end).search(/[。；\n]/u)
    return { from: before + 1, to: after < 0 ? text.length : end + after + 1 }
  }
  const groups = groupBy(numbers, (number) => `${number.section} ${boundsOf(number).from}`)
  return [...groups.values()].flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    const text = sections[first.section] ?? ''
    const [{ from }, { to }] = [boundsOf(first), boundsOf(last)]
    const cut = (say: (number: Number) => Piece): readonly Piece[] => {
      let at = from
      const pieces = own.flatMap((number) => {
        const before = text.slice(at, number.start)
        at = number.end
        return [{ text: before }, say(number)]
      })
      return [...pieces, { text: text.slice(at, to).trimEnd() }].filter((piece) => piece.text !== '')
    }
    return [{ section: first.section, numbers: own, cut }]
  })
}
