/**
 * Which of many reports say what others of them say (雷同), in two steps so that a caller may keep texts where it
 * likes: sketches first, which give the pairs worth comparing, then the texts of those pairs.
 */

import type { SectionId } from '../form/form.ts'
import { thresholds } from '../profile/thresholds.ts'
import type { Outline } from '../report/outline.ts'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { candidatePairs, newSketches, sketchOf } from './candidates.ts'
import { ownPairs } from './own-words.ts'
import { comparedSections, maskedText, percentAlike, type SamenessOptions } from './sameness.ts'
import { type SharedSentence, sharedSentences } from './shared-sentences.ts'
import { shinglesOf, similarityOf } from './shingles.ts'

/** A section that is long enough to be compared. */
export interface ComparedText {
  readonly section: SectionId
  readonly text: string
  /** The text in 20 numbers. */
  readonly sketch: readonly number[]
  /** Where it begins. */
  readonly place?: Place
}

/** What of a report is compared. An agency that is not known could not be told from the others. */
export interface ComparedReport {
  readonly source: string
  readonly agency: string | null
  readonly year: number | null
  readonly texts: readonly ComparedText[]
}

/** The sections of a report that can be compared, each with its sketch. */
export function comparedTexts(
  report: Report,
  { outline, ...options }: SamenessOptions & { readonly outline?: Outline | undefined } = {},
): readonly ComparedText[] {
  if (report.agency.name === null) return []
  return comparedSections.flatMap((section): ComparedText[] => {
    const text = report.sections[section] ?? ''
    const masked = maskedText({ text, agency: report.agency.name }, options)
    if (masked === undefined) return []
    const place = outline?.headings.find((heading) => heading.section === section)?.place
    return [{ section, text, sketch: [...sketchOf(shinglesOf(masked))], ...(place && { place }) }]
  })
}

/** Another report that says the same. */
export interface BesideReport {
  readonly source: string
  readonly agency: string
  readonly year: number | null
  /** Of 100, rounded down. */
  readonly percent: number
  /** The longest sentences in common, as written here and there. */
  readonly sentences: readonly SharedSentence[]
}

/** A section of a report that others say too. */
export interface Alike {
  readonly section: SectionId
  /** Of the likest, 0 to 1. */
  readonly similarity: number
  /** How many pairs of characters of it are its own (`ownPairs`). */
  readonly own: number
  /** How many others are alike; there may be more. */
  readonly others: number
  /** The likest first. */
  readonly beside: readonly BesideReport[]
  readonly place?: Place
}

export interface SimilaritySearch {
  /** Adds a report; the caller keeps what `reportAt` will ask for. */
  add(report: ComparedReport): void
  /** Compares, giving now and then how far it is. */
  compare(reportAt: (i: number) => ComparedReport): Generator<Comparing, Compared>
}

/** So many of the pairs are compared. */
interface Comparing {
  readonly done: number
  readonly total: number
}

export interface Compared {
  /** What of a report others say too. */
  alikeTo(i: number): readonly Alike[]
  /** There were more pairs than can be compared: reports may be alike without being named. */
  readonly cut: boolean
}

interface Best {
  others: number
  readonly likest: { readonly i: number; readonly similarity: number }[]
}

const mostBeside = 3
const pairsBetweenSigns = 256

/** Memory: 168 bytes a report, and what is found. Reports of the same agency are not held against each other. */
export function similaritySearch({
  alike,
  namesOf = () => [],
}: SamenessOptions & { readonly alike: number }): SimilaritySearch {
  const sections = comparedSections.map((section) => ({ section, owners: [] as number[], sketches: newSketches() }))
  let count = 0
  return {
    add: ({ texts }) => {
      for (const { section, owners, sketches } of sections) {
        const text = texts.find((candidate) => candidate.section === section)
        if (!text) continue
        owners.push(count)
        sketches.add(text.sketch)
      }
      count += 1
    },
    *compare(reportAt) {
      const read = readerOf(reportAt, namesOf)
      const candidates = sections.map((room) => ({ ...room, pairs: candidatePairs(room.sketches) }))
      const total = candidates.reduce((sum, { pairs }) => sum + pairs.count, 0)
      let done = 0
      const found: { readonly section: SectionId; readonly best: ReadonlyMap<number, Best> }[] = []
      for (const { section, owners, pairs } of candidates) {
        const best = new Map<number, Best>()
        let first: ReturnType<typeof read.shingles> | undefined
        for (let at = 0; at < pairs.count; at++) {
          const [a = 0, b = 0] = pairs.pair(at).map((text) => owners[text])
          if (first?.i !== a) first = read.shingles(a, section)
          const second = read.shingles(b, section)
          const similarity = read.areOne(first, second) ? 0 : similarityOf(first.shingles, second.shingles)
          if (similarity >= alike) {
            note(best, a, { i: b, similarity })
            note(best, b, { i: a, similarity })
          }
          done += 1
          if (done % pairsBetweenSigns === 0) yield { done, total }
        }
        found.push({ section, best })
      }
      return {
        alikeTo: (i) =>
          found.flatMap(({ section, best }) => {
            const own = best.get(i)
            return own ? [read.alike(i, { section, ...own })] : []
          }),
        cut: candidates.some(({ pairs }) => pairs.cut),
      }
    },
  }
}

/** A report held against others, all of them in memory; `source` is the number among the others. */
export function batchOf(
  report: Report,
  others: readonly Report[],
  { alike = thresholds.similarityAlike.value, ...options }: SamenessOptions & { readonly alike?: number } = {},
): { readonly alike: readonly Alike[] } {
  const compared = [report, ...others].map((one, i) => ({
    source: `${i - 1}`,
    agency: one.agency.name,
    year: one.year,
    texts: comparedTexts(one, options),
  }))
  const search = similaritySearch({ alike, ...options })
  for (const one of compared) search.add(one)
  return { alike: compareAll(search, (i) => compared[i] as ComparedReport).alikeTo(0) }
}

/** Compares to the end. */
function compareAll(search: SimilaritySearch, reportAt: (i: number) => ComparedReport): Compared {
  const comparing = search.compare(reportAt)
  for (;;) {
    const step = comparing.next()
    if (step.done) return step.value
  }
}

function readerOf(reportAt: (i: number) => ComparedReport, namesOf: NonNullable<SamenessOptions['namesOf']>) {
  const textIn = ({ texts }: ComparedReport, section: SectionId) => texts.find((text) => text.section === section)
  const named = (report: ComparedReport, section: SectionId) => ({
    text: textIn(report, section)?.text ?? '',
    agency: report.agency,
    names: namesOf(report.agency),
  })
  const plain = (name: string | null) => (name ?? '').replace(/\s/gu, '')
  return {
    shingles: (i: number, section: SectionId) => {
      const report = reportAt(i)
      return { i, agency: report.agency, shingles: shinglesOf(maskedText(named(report, section), { namesOf }) ?? '') }
    },
    /** Blanks do not tell agencies apart, nor do the names a district knows for one. */
    areOne: (a: { readonly agency: string | null }, b: { readonly agency: string | null }) =>
      plain(a.agency) === plain(b.agency) || namesOf(a.agency).some((name) => plain(name) === plain(b.agency)),
    alike: (i: number, { section, others, likest }: { readonly section: SectionId } & Best): Alike => {
      const here = reportAt(i)
      const place = textIn(here, section)?.place
      return {
        section,
        similarity: likest[0]?.similarity ?? 0,
        own: ownPairs(textIn(here, section)?.text ?? ''),
        others,
        beside: likest.map(({ i: other, similarity }) => {
          const there = reportAt(other)
          const { source, agency, year } = there
          const sentences = sharedSentences(named(here, section), named(there, section))
          return { source, agency: agency ?? '', year, percent: percentAlike(similarity), sentences }
        }),
        ...(place && { place }),
      }
    },
  }
}

function note(best: Map<number, Best>, i: number, other: Best['likest'][number]): void {
  const own = best.get(i) ?? { others: 0, likest: [] }
  best.set(i, own)
  own.others += 1
  own.likest.push(other)
  own.likest.sort((x, y) => y.similarity - x.similarity || x.i - y.i)
  own.likest.length = Math.min(own.likest.length, mostBeside)
}
