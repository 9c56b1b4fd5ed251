import { draftProse, type FilingState, formSections } from '@gouji/core'
import type { FieldChange, FieldOutcome, Filing } from '@gouji/store'
import type { CampaignSum } from './aggregate-campaign.ts'
import { changeAt, type Desk } from './desk.ts'
import { previousOf } from './previous-of.ts'

type SectionId = (typeof formSections)[number]['id']

/** One section as it is drafted, and what stands there now. */
export interface DistrictSection {
  readonly section: SectionId
  readonly title: string
  readonly text: string
  readonly gaps: number
  /** What somebody wrote there; `null`: nothing. */
  readonly written: string | null
  /** The revision of what stands there; 0: nothing ever did. */
  readonly base: number
}

/** Drafts the prose of the district's own report (文字初稿) beside what is written there already; writes nothing. */
export async function draftDistrictProse(
  { store, district }: Pick<Desk, 'store' | 'district'>,
  sum: CampaignSum,
): Promise<readonly DistrictSection[]> {
  const { own, ownPart, report, members, missing } = sum
  const [draft, previous] = own
    ? await Promise.all([store.filings.draft(district, own.id), previousOf(store, { district, filing: own })])
    : []
  const fields = new Map(draft?.fields.map((field) => [field.id, field]))
  const titles = new Map(formSections.map(({ id, title }) => [id, title]))
  const drafted = draftProse({
    report,
    members: members.map((member) => ({ name: member.agency.name, report: member.report })),
    ownPart: ownPart?.cells,
    missing: missing.map(({ name }) => name),
    previous: previous?.report,
  })
  return drafted.map((one) => {
    const field = fields.get(`sections.${one.section}`)
    const written = typeof field?.value === 'string' && field.value.trim() !== '' ? field.value : null
    return { ...one, title: titles.get(one.section) ?? '', written, base: field?.revision ?? 0 }
  })
}

export type ProseOutcome =
  | { readonly kind: 'written'; readonly revision: number; readonly outcomes: readonly FieldOutcome[] }
  | { readonly kind: 'no-filing' }
  | { readonly kind: 'wrong-state'; readonly state: FilingState }

/** Puts drafted sections into the district's filing. What changed since it was looked at is kept, as a conflict. */
export async function writeDistrictProse(
  desk: Desk,
  {
    own,
    drafted,
    wanted,
  }: {
    readonly own: Filing | undefined
    readonly drafted: readonly DistrictSection[]
    readonly wanted: readonly { readonly section: SectionId; readonly base: number }[]
  },
): Promise<ProseOutcome> {
  if (!own) return { kind: 'no-filing' }
  const texts = new Map(drafted.map(({ section, text }) => [section, text]))
  const changes = wanted.map(({ section, base }): FieldChange => {
    return { id: `sections.${section}`, value: texts.get(section) ?? '', base, origin: 'summed' }
  })
  const patched = await desk.store.filings.patch(
    desk.district,
    own.id,
    { changes, states: ['draft', 'returned'] },
    changeAt(desk),
  )
  if (patched.kind === 'missing') return { kind: 'no-filing' }
  if (patched.kind === 'stale') return { kind: 'wrong-state', state: patched.current.state }
  return { kind: 'written', revision: patched.value.filing.revision, outcomes: patched.value.outcomes }
}
