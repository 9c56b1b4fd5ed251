import type { RosterAgency } from '../api/admin.ts'
import { groupBy } from '../shell/group-by.ts'

/** Agencies in the order of the roster, each under its parent; those whose parent is not there stand at the end. */
export function treeOf(
  agencies: readonly RosterAgency[],
): readonly { readonly agency: RosterAgency; readonly depth: number }[] {
  const children = groupBy(agencies, ({ parent }) => parent)
  const rows: { readonly agency: RosterAgency; readonly depth: number }[] = []
  const known = new Set<string>()
  const add = (parent: string | null, depth: number) => {
    for (const agency of (children.get(parent) ?? []).toSorted((a, b) => a.position - b.position)) {
      if (known.has(agency.id)) continue
      known.add(agency.id)
      rows.push({ agency, depth })
      add(agency.id, depth + 1)
    }
  }
  add(null, 0)
  return [...rows, ...agencies.filter(({ id }) => !known.has(id)).map((agency) => ({ agency, depth: 0 }))]
}
