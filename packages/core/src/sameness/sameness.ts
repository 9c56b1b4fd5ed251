/** Which reports say the same (雷同), section by section. */

import type { SectionId } from '../form/form.ts'
import { thresholds } from '../profile/thresholds.ts'
import type { Report } from '../report/report.ts'
import { candidatePairs, signatureOf } from './candidates.ts'
import { maskText } from './mask.ts'
import { shinglesOf, similarityOf } from './shingles.ts'

/** Sections of prose. A shorter text is a stock phrase: “无。” is no sameness. */
const compared: readonly SectionId[] = ['overview', 'improvements']
const fewestCharacters = 100

export interface SectionSimilarity {
  readonly section: SectionId
  /** 0 to 1. */
  readonly similarity: number
}

export interface SamenessOptions {
  /** What an agency is called besides its name, as its district knows; masked like the name. */
  readonly namesOf?: (agency: string | null) => readonly string[]
}

/** How alike two reports are in each section that both have at length. */
export function compareProse(a: Report, b: Report, options: SamenessOptions = {}): readonly SectionSimilarity[] {
  return compared.flatMap((section) => {
    const masked = (report: Report) => maskedSection(report, { section, ...options })
    const [one, other] = [masked(a), masked(b)]
    if (one === undefined || other === undefined) return []
    return [{ section, similarity: similarityOf(shinglesOf(one), shinglesOf(other)) }]
  })
}

export interface SimilarPair extends SectionSimilarity {
  /** Positions of the two reports. */
  readonly a: number
  readonly b: number
}

/**
 * The pairs of reports of which a section is alike. Candidates by MinHash, then compared exactly. Of a section only
 * its signature, 400 bytes, is kept: 200,000 reports of two sections take 160 MB; texts are asked for again.
 */
export function findSimilar(
  count: number,
  reportAt: (i: number) => Report,
  { alike = thresholds.similarityAlike.value, ...options }: SamenessOptions & { readonly alike?: number } = {},
): readonly SimilarPair[] {
  return compared
    .flatMap((section): SimilarPair[] => {
      const maskedAt = (i: number) => maskedSection(reportAt(i), { section, ...options })
      const owners: number[] = []
      const signatures: Uint32Array[] = []
      for (let i = 0; i < count; i++) {
        const masked = maskedAt(i)
        if (masked === undefined) continue
        owners.push(i)
        signatures.push(signatureOf(shinglesOf(masked)))
      }
      return candidatePairs(signatures).flatMap(([x, y]) => {
        const [a, b] = [owners[x] ?? 0, owners[y] ?? 0]
        const [one = '', other = ''] = [maskedAt(a), maskedAt(b)]
        const similarity = similarityOf(shinglesOf(one), shinglesOf(other))
        return similarity >= alike ? [{ section, a, b, similarity }] : []
      })
    })
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
}

function maskedSection(
  report: Report,
  { section, namesOf }: SamenessOptions & { readonly section: SectionId },
): string | undefined {
  const names = namesOf?.(report.agency.name) ?? []
  const masked = maskText(report.sections[section] ?? '', { agency: report.agency, names })
  return masked.length < fewestCharacters ? undefined : masked
}
