/** Which reports say the same (雷同), section by section. */

import type { SectionId } from '../form/form.ts'
import { thresholds } from '../profile/thresholds.ts'
import type { Report } from '../report/report.ts'
import { candidatePairs, newSketches, sketchOf } from './candidates.ts'
import { maskText } from './mask.ts'
import { ownWords } from './own-words.ts'
import { shinglesOf, similarityOf } from './shingles.ts'

/**
 * Sections of prose. What every report says in the same words is left out of them (`ownWords`); what is left and
 * shorter is a stock phrase: “无。” is no sameness.
 */
export const comparedSections: readonly SectionId[] = ['overview', 'improvements']
const fewestCharacters = 85
/** An office with little to tell tells it in the words all have: only with so many others is sameness a copy. */
const fewestPairs = { same: 30, alike: 50 } as const

/** How alike two texts of a section are, from 0 to 1, once names, years and numbers are masked. */
export interface SectionSimilarity {
  readonly section: SectionId
  /** 0 to 1. */
  readonly similarity: number
}

/** A similarity in whole per cent, rounded down: 100 are the same words, and what is below a limit never reads as it. */
export function percentAlike(similarity: number): number {
  return Math.floor(similarity * 100 + 1e-9)
}

export interface SamenessOptions {
  /** What an agency is called besides its name, as its district knows; masked like the name. */
  readonly namesOf?: (agency: string | null) => readonly string[]
}

/** How alike two reports are in each section that both have at length. */
export function compareProse(a: Report, b: Report, options: SamenessOptions = {}): readonly SectionSimilarity[] {
  return comparedSections.flatMap((section) => {
    const [one, other] = [maskedSection(a, { section, ...options }), maskedSection(b, { section, ...options })]
    if (one === undefined || other === undefined) return []
    return [{ section, similarity: similarityOf(shinglesOf(one), shinglesOf(other)) }]
  })
}

/** Two reports that are alike. */
export interface SimilarPair extends SectionSimilarity {
  /** Positions of the two reports. */
  readonly a: number
  readonly b: number
}

/**
 * The pairs of reports of which a section is alike. Candidates by MinHash, then compared exactly. Of a section only
 * its sketch, 80 bytes, is kept; texts are asked for again.
 */
export function findSimilar(
  count: number,
  reportAt: (i: number) => Report,
  { alike = thresholds.similarityAlike.value, ...options }: SamenessOptions & { readonly alike?: number } = {},
): readonly SimilarPair[] {
  return comparedSections
    .flatMap((section): SimilarPair[] => {
      const maskedAt = (i: number) => maskedSection(reportAt(i), { section, ...options })
      const owners: number[] = []
      const sketches = newSketches()
      for (let i = 0; i < count; i++) {
        const masked = maskedAt(i)
        if (masked === undefined) continue
        owners.push(i)
        sketches.add(sketchOf(shinglesOf(masked)))
      }
      const candidates = candidatePairs(sketches)
      return Array.from({ length: candidates.count }, (_, at) => candidates.pair(at)).flatMap(([x, y]) => {
        const [a, b] = [owners[x] ?? 0, owners[y] ?? 0]
        const [one = '', other = ''] = [maskedAt(a), maskedAt(b)]
        const similarity = similarityOf(shinglesOf(one), shinglesOf(other))
        return similarity >= alike ? [{ section, a, b, similarity }] : []
      })
    })
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
}

function maskedSection(
  { agency, sections }: Report,
  { section, ...options }: SamenessOptions & { readonly section: SectionId },
): string | undefined {
  return maskedText({ text: sections[section] ?? '', agency: agency.name }, options)
}

/** A text as it is compared; `undefined` where it is too short for that. */
export function maskedText(
  { text, agency }: { readonly text: string; readonly agency: string | null },
  { namesOf }: SamenessOptions,
): string | undefined {
  const masked = maskText(ownWords(text), { agency: { name: agency }, names: namesOf?.(agency) ?? [] })
  return masked.length < fewestCharacters ? undefined : masked
}

/**
 * How grave it is that a section says what another says; `own`: how many pairs of characters of it are its own
 * (`ownPairs`). Who tells much of his own and says the same has copied; who tells little tells it as others do, and
 * only the very same words are worth a look.
 */
export function gravityOf(
  { similarity, own }: { readonly similarity: number; readonly own: number },
  { similarityAlike, similaritySame }: { readonly similarityAlike: number; readonly similaritySame: number },
): 'error' | 'warning' | undefined {
  if (similarity < similarityAlike) return undefined
  if (similarity >= similaritySame) return own >= fewestPairs.same ? 'error' : 'warning'
  return own >= fewestPairs.alike ? 'warning' : undefined
}
