/** The prose of a report as sentences, each with its numbers and its place. */

import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import { withoutNoteMarks } from '../report/note-mark.ts'
import { type LinePlace, type Outline, placeOfLine, placeOfStretch } from '../report/outline.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { matchesOf } from './matches.ts'
import { numbersIn, type ProseNumber } from './numbers.ts'

export type ProseSection = SectionId | 'head'

export interface Sentence {
  readonly section: ProseSection
  /** Line of the section's text it stands in, 0-based, and where it begins and ends in that line. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Folded: no blanks, one width of digits and brackets, 转结 as 结转; “，” and “；” part its clauses. */
  readonly folded: string
  readonly numbers: readonly ProseNumber[]
  /** `folded` with every number and its unit replaced by its index between two marks. */
  readonly masked: string
  readonly place?: Place
}

/** Marks around the index of a number in a masked sentence. */
export const numberMark = { open: '\uE000', close: '\uE001' } as const

const sentenceEnd = /[。！？!?]+|；|;(?=[^\d])/gu
/** What runs on is no sentence: what is asked of each number of a sentence would take the square of its length. */
const longestSentence = 1000

/** All sentences of the report, section by section. */
export function sentencesOf(report: Pick<Report, 'head' | 'sections'>, outline?: Outline): readonly Sentence[] {
  const texts: readonly (readonly [ProseSection, string])[] = [
    ['head', report.head.text],
    ...formSections.map(({ id }) => [id, report.sections[id] ?? ''] as const),
  ]
  return texts.flatMap(([section, text]) =>
    text
      .split('\n')
      .flatMap((line, i) => sentencesOfLine(line, { section, line: i, ...placeOfLine(outline, { section, line: i }) })),
  )
}

const lines = new WeakMap<Sentence, readonly Sentence[]>()

/** The sentences of a sentence’s line, itself among them. */
export function lineOf(sentence: Sentence): readonly Sentence[] {
  return lines.get(sentence) ?? [sentence]
}

function sentencesOfLine(
  text: string,
  { section, line, ...where }: LinePlace & { section: ProseSection; line: number },
): Sentence[] {
  const bounds = boundsIn(text)
  const sentences = bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i] ?? 0
    const written = text.slice(start, end)
    if (written.trim() === '') return []
    const begins = start + written.length - written.trimStart().length
    const place = placeOfStretch(where, { start: begins, end: begins + written.trim().length })
    const folded = foldProse(written)
    const numbers = numbersIn(folded)
    return [
      {
        section,
        line,
        start,
        end,
        text: written.trim(),
        folded,
        numbers,
        masked: mask(folded, numbers),
        ...(place && { place: { ...place, text: written.trim() } }),
      } satisfies Sentence,
    ]
  })
  for (const sentence of sentences) lines.set(sentence, sentences)
  return sentences
}

/** Where the sentences of a line begin, and its end. */
function boundsIn(text: string): readonly number[] {
  const bounds = [0]
  const endAt = (end: number) => {
    for (let from = bounds.at(-1) ?? 0; end - from > longestSentence; from = bounds.at(-1) ?? end) {
      bounds.push(from + cutOf(text.slice(from, from + longestSentence)))
    }
    bounds.push(end)
  }
  for (const match of matchesOf(sentenceEnd, text)) {
    const end = match.index + match[0].length
    if (end < text.length) endAt(end)
  }
  endAt(text.length)
  return bounds
}

/** Behind the last mark of a stretch, or else between two letters. */
function cutOf(stretch: string): number {
  const mark = Math.max(...['，', '、', '：', ' '].map((one) => stretch.lastIndexOf(one)))
  if (mark > 0) return mark + 1
  return /[\uD800-\uDBFF]$/.test(stretch) ? stretch.length - 1 : stretch.length
}

/** Letters and signs that stay as they are. */
const isFolded = /^[!-+\--~、。《》“”—\u4E00-\u9FFF，；]*$/u

/** Full-width digits, letters and brackets become narrow; commas of prose stay “，”, those of thousands “,”. */
function foldProse(text: string): string {
  return spelt(isFolded.test(text) ? text : narrow(text))
}

function narrow(text: string): string {
  return withoutNoteMarks(text)
    .replaceAll('，', '\uE002')
    .replaceAll('；', '\uE003')
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]+/gu, '')
    .replace(/,(?!\d{3}(?!\d))/gu, '，')
    .replaceAll('\uE002', '，')
    .replaceAll('\uE003', '；')
}

/** 转结 is 结转 with its letters turned (流转结果 is not), 部份公开 is 部分公开, and 1，007 件 is one number. */
function spelt(text: string): string {
  const whole = text.includes('部份') ? text.replaceAll('部份', '部分') : text
  const turned = whole.includes('转结')
    ? whole.replace(/(?<![流运周扭中])转结(?![果束算论合构余业案])/gu, '结转')
    : whole
  if (!/\d，\d{3}/u.test(turned)) return turned
  return turned.replace(/(?<![\d.])\d{1,3}(?:，\d{3})+(?![\d.%年])/gu, (number) => number.replaceAll('，', ','))
}

function mask(folded: string, numbers: readonly ProseNumber[]): string {
  let masked = ''
  let from = 0
  numbers.forEach(({ start, end }, i) => {
    masked += `${folded.slice(from, start)}${numberMark.open}${i}${numberMark.close}`
    from = end
  })
  return masked + folded.slice(from)
}
