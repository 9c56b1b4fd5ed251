/**
 * The closing of a report (落款): who signs it and of which day, in lines of their own below the last section. It is
 * no word of that section. Its day is when the report was written (成文日期 in GB/T 9704), not when it was published.
 */

import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import { foldWidth } from './fold.ts'
import { agencyKindOf } from './head.ts'
import type { ProseParagraph } from './prose-lines.ts'
import type { Remark } from './reading.ts'

type Narrative = readonly (readonly [section: SectionId, paragraphs: readonly ProseParagraph[]])[]

const digits = '〇○零Oo一二三四五六七八九'
const day = `(?:\\d{4}|[${digits}]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?`
const dayAlone = new RegExp(`^\\(?${day}\\)?$`, 'u')
const dayBehind = new RegExp(`^(.+?)${day}$`, 'u')
const seal = /\((?:盖章|公章|章|印章|印)\)$/u
const mostSigners = 3
const longestName = 30

/**
 * The sections without the closing below the last one, and the remark that says so. `agency` is the name in the
 * title, where it has one.
 */
export function partClosing(
  narrative: Narrative,
  agency: string | null,
): { readonly narrative: Narrative; readonly closing: readonly Remark[] } {
  const [section, paragraphs = []] = narrative.at(-1) ?? []
  const lines = paragraphs.flatMap((from) => from.text.split('\n').map((text) => ({ text: text.trim(), from })))
  const begins = closingAt(
    lines.map(({ text }) => foldWidth(text)),
    agency,
  )
  const first = lines[begins]
  if (!section || !first) return { narrative, closing: [] }
  const params = {
    section: formSections.find(({ id }) => id === section)?.title ?? '',
    closing: textsOf(lines.slice(begins)).join(' '),
  }
  return {
    narrative: [...narrative.slice(0, -1), [section, above(first.from, { paragraphs, lines: lines.slice(0, begins) })]],
    closing: [{ code: 'closing-apart', params, place: first.from.place }],
  }
}

interface Line {
  readonly text: string
  readonly from: ProseParagraph
}

const textsOf = (lines: readonly Line[]) => lines.flatMap(({ text }) => (text === '' ? [] : [text]))

/** The paragraphs above the one in which the closing begins, and what of that one stands above it. */
function above(
  last: ProseParagraph,
  { paragraphs, lines }: { readonly paragraphs: readonly ProseParagraph[]; readonly lines: readonly Line[] },
): ProseParagraph[] {
  const whole = paragraphs.slice(0, paragraphs.indexOf(last))
  const left = lines.filter(({ from }) => from === last).length
  return left === 0 ? whole : [...whole, { ...last, text: last.text.split('\n').slice(0, left).join('\n') }]
}

/** The index of its first line; the number of lines where there is none. */
function closingAt(lines: readonly string[], agency: string | null): number {
  const signs = (line: string) => isSigner(line, agency)
  const last = lines.findLastIndex((line) => line !== '')
  const line = lines[last] ?? ''
  if (dayAlone.test(line)) return signersFrom(lines, last, signs)
  const signer = dayBehind.exec(line)?.[1]
  if (signer !== undefined && signs(signer)) return last
  // Without a day only the very name of the title is one: a line may end in 局 for other reasons.
  return agency !== null && line.replace(seal, '') === foldWidth(agency) ? last : lines.length
}

/** Where the names above the day begin. */
function signersFrom(lines: readonly string[], dayAt: number, signs: (line: string) => boolean): number {
  let begins = dayAt
  for (let at = dayAt - 1, names = 0; at >= 0 && names < mostSigners; at -= 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    if (!signs(line)) break
    begins = at
    names += 1
  }
  return begins
}

/** Whether a line is the name of an office and nothing else. */
function isSigner(line: string, agency: string | null): boolean {
  const name = line.replace(seal, '')
  if (agency !== null && name === foldWidth(agency)) return true
  return name.length <= longestName && !/[,。;:、!?\d]/u.test(name) && agencyKindOf(name) !== 'other'
}
