import { deadlineOf, judgedRules, type Profile, rules } from '@gouji/core'
import type { Agency, BoardRow, FindingTally } from '@gouji/store'

/** An agency's part in a campaign, with what is known of the agency and what its report was found to be. */
export interface NamedRow extends BoardRow {
  readonly agencyName: string
  readonly kind: Agency['kind']
  /** The report of the district's government itself, which nobody hands in. */
  readonly isOwn: boolean
  /** The last day on which it is published in time. */
  readonly publishBy: string
  /** It was published after that day. This is not among the errors. */
  readonly publishedLate: boolean
  /** Findings the agency gave its reason for. */
  readonly explained: number
  /** Errors that are what it shares with others (雷同): whether they are its own is for the reviewer to judge. */
  readonly alike: number
  /** Those that wait for that. */
  readonly toJudge: number
  /** Titles of the rules whose errors stand, without those. */
  readonly wrong: readonly string[]
}

const titles = new Map(rules.map(({ id, title }) => [id, title.zh]))

const lateRule = 'published-late'

/** The rows of a board in the order of the roster. Pure. */
export function namedRows(
  rows: readonly BoardRow[],
  {
    agencies,
    tally,
    profile,
    year,
  }: {
    readonly agencies: ReadonlyMap<string, Agency>
    readonly tally: readonly FindingTally[]
    readonly profile: Profile
    readonly year: number
  },
): readonly NamedRow[] {
  const position = new Map([...agencies.keys()].map((agency, i) => [agency, i]))
  const found = Map.groupBy(tally, ({ filing }) => filing)
  return rows
    .map((row): NamedRow => {
      const agency = agencies.get(row.agency)
      const [name, kind] = [agency?.name ?? '', agency?.kind ?? ('other' as const)]
      const own = found.get(row.filing) ?? []
      const failed = own.filter(({ outcome }) => outcome === 'failed')
      const errors = failed.filter(({ severity }) => severity === 'error')
      const alike = errors.reduce((sum, { rule, count }) => sum + (judgedRules.has(rule) ? count : 0), 0)
      return {
        ...row,
        agencyName: name,
        kind,
        isOwn: agency?.parent === null,
        publishBy: deadlineOf(profile, { agency: { name, kind, code: null }, year }),
        publishedLate: own.some(({ rule }) => rule === lateRule),
        explained: own.reduce((sum, { outcome, count }) => sum + (outcome === 'explained' ? count : 0), 0),
        alike,
        toJudge: row.state === 'submitted' ? alike : 0,
        wrong: errors.flatMap(({ rule }) => (judgedRules.has(rule) ? [] : [titles.get(rule) ?? rule])),
      }
    })
    .toSorted((a, b) => (position.get(a.agency) ?? 0) - (position.get(b.agency) ?? 0))
}
