/** What a fresh draft says in place of a clause that was drafted before: other numbers, other agencies. Pure. */

import type { LeftNumber, RenewedNumber, Report, SectionId } from '@gouji/core'

/** The sections of a report as they would be drafted now. */
export type DraftedNow = readonly { readonly section: SectionId; readonly text: string }[]

interface Clause {
  readonly text: string
  readonly start: number
}

/** A clause shorter than this could be about anything. */
const least = 6

/**
 * Clauses that hold a number nobody can be sure of, and stand in the draft as well but for their numbers and the names
 * beside these. Where a gap of the draft counts something (14家未报送单位), the only such count among the others.
 */
export function draftedNow(
  { sections }: Pick<Report, 'sections'>,
  { left, drafted }: { readonly left: readonly LeftNumber[]; readonly drafted: DraftedNow },
): readonly RenewedNumber[] {
  return drafted.flatMap(({ section, text }) => {
    const written = sections[section] ?? ''
    const own = left.filter((one) => one.section === section)
    const old = clausesOf(written)
    const now = clausesOf(text.replace(/【[^】]*】/gu, '\n'))
    const said = old.flatMap((clause): RenewedNumber[] => {
      const shape = shapeOf(clause.text)
      const isIn = ({ start }: LeftNumber) => clause.start <= start && start < clause.start + clause.text.length
      const fresh = onlyOf(now, shape)
      if (shape.length < least || !own.some(isIn) || !fresh || onlyOf(old, shape) !== clause) return []
      if (fresh.text === clause.text) return []
      const { from, to, renewed } = differing(clause.text, fresh.text)
      const [start, end] = [clause.start + from, clause.start + to]
      return [{ section, start, end, written: written.slice(start, end), renewed, cells: [] }]
    })
    const others = own.filter(({ start }) => !said.some((one) => one.start <= start && start < one.end))
    return [...said, ...countsOfGaps(text, { written, left: others })].toSorted((a, b) => a.start - b.start)
  })
}

function countsOfGaps(
  text: string,
  { written, left }: { readonly written: string; readonly left: readonly LeftNumber[] },
): readonly RenewedNumber[] {
  const counts = [...text.matchAll(/【[^】]*?(\d+)([家个])[^】]*】/gu)]
  return counts.flatMap(([, count = '', unit = '']): RenewedNumber[] => {
    const alike = left.flatMap(({ section, start }) => {
      const [, old] = new RegExp(`^(\\d+)\\s?${unit}`, 'u').exec(written.slice(start)) ?? []
      return old === undefined ? [] : [{ section, start, end: start + old.length, written: old }]
    })
    const [one] = alike
    return !one || alike.length > 1 || one.written === count ? [] : [{ ...one, renewed: count, cells: [] }]
  })
}

function clausesOf(text: string): readonly Clause[] {
  return [...text.matchAll(/[^，。；\n]+/gu)].map(({ 0: clause, index }) => ({ text: clause, start: index }))
}

const onlyOf = (clauses: readonly Clause[], shape: string) => {
  const alike = clauses.filter(({ text }) => shapeOf(text) === shape)
  return alike.length === 1 ? alike[0] : undefined
}

/** A clause without its numbers, and a list of names with numbers (甲局3件、乙局2件) without what it lists. */
function shapeOf(clause: string): string {
  return clause
    .replace(/\s/gu, '')
    .replace(/\d+(?:[.,]\d+)*/gu, '#')
    .replace(/：[^：#、]+#[件家个次]?(?:、[^：#、]+#[件家个次]?)*/gu, '：名单')
}

/** The stretch in which two texts differ. No number is cut, and of a list every name is whole. */
function differing(old: string, now: string): { readonly from: number; readonly to: number; readonly renewed: string } {
  const inside = /[\d.,\p{Script=Han}]/u
  const most = Math.min(old.length, now.length)
  let from = 0
  while (from < most && old[from] === now[from]) from += 1
  let tail = 0
  while (tail < most - from && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  // A list is told anew from the name at which it differs.
  const isList = /：.*#/u.test(old.replace(/\d+/gu, '#'))
  const cuts = isList ? inside : /\d/u
  while (from > 0 && cuts.test(old[from - 1] ?? '')) from -= 1
  while (tail > 0 && cuts.test(old.at(-tail) ?? '')) tail -= 1
  return { from, to: old.length - tail, renewed: now.slice(from, now.length - tail) }
}
