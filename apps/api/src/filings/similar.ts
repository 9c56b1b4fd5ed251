import { type FilingState, findSimilar, type Profile, type SectionId } from '@gouji/core'
import type { SumMember } from './district-sum.ts'

export interface SimilarFilings {
  readonly section: SectionId
  /** 0 to 1. */
  readonly similarity: number
  readonly a: SimilarSide
  readonly b: SimilarSide
  /** Sentences both have word for word, in the order of the first. */
  readonly shared: readonly string[]
}

interface SimilarSide {
  readonly filing: string
  /** The version that was compared. */
  readonly version: number
  readonly agency: string
  readonly name: string
  readonly state: FilingState
}

const mostShared = 30
/** Shorter ones are stock phrases. */
const shortestSentence = 12

/** The reports of a campaign that say the same (雷同), with the sentences they share. Pure. */
export function similarFilings(
  members: readonly SumMember[],
  { profile, threshold }: { readonly profile: Profile; readonly threshold: number },
): readonly SimilarFilings[] {
  const names = new Map(profile.agencies.map((agency) => [agency.name, [agency.name, ...agency.shortNames]]))
  const reportAt = (i: number) => (members[i] as SumMember).report
  const pairs = findSimilar(members.length, reportAt, {
    alike: threshold,
    namesOf: (name) => names.get(name ?? '') ?? [],
  })
  return pairs
    .map(({ section, similarity, a, b }) => {
      const [one, other] = [members[a] as SumMember, members[b] as SumMember]
      const text = ({ report }: SumMember) => report.sections[section] ?? ''
      return { section, similarity, a: sideOf(one), b: sideOf(other), shared: sharedSentences(text(one), text(other)) }
    })
    .toSorted((x, y) => y.similarity - x.similarity)
}

function sideOf({ agency, filing }: SumMember): SimilarSide {
  return { filing: filing.id, version: filing.version ?? 0, agency: agency.id, name: agency.name, state: filing.state }
}

function sharedSentences(one: string, other: string): readonly string[] {
  const theirs = new Set(sentencesOf(other))
  return [...new Set(sentencesOf(one))].filter((sentence) => theirs.has(sentence)).slice(0, mostShared)
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。；;！？])|\n/u)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= shortestSentence)
}
