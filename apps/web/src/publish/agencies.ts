/** The agencies of the roster, as the public pages name and offer them. */

import { computed, ref } from 'vue'
import { type AgencySearch, findAgencies, type PublicAgency } from '../api/public.ts'
import type { Answer } from '../api/request.ts'

const governments = ref<readonly PublicAgency[]>([])
let asked: Promise<void> | undefined

/** Name of the district: of the government at the root of the roster, without 人民政府. */
export const districtName = computed(() => {
  const root = governments.value.find(({ parent }) => parent === null)
  return root?.name.replace(/人民政府$/u, '') ?? ''
})

/** Read once for all public pages. */
export function loadDistrict(): Promise<void> {
  asked ??= findAgencies({ kind: 'government' }).then((answer) => {
    if (answer.kind === 'ok') governments.value = answer.value.items
    else asked = undefined
  })
  return asked
}

/** All agencies that are searched for, page after page, in the order of the roster. */
export async function everyAgency(
  search: Pick<AgencySearch, 'ids'>,
): Promise<Answer<{ readonly items: readonly PublicAgency[] }>> {
  if (search.ids?.length === 0) return { kind: 'ok', value: { items: [] } }
  const items: PublicAgency[] = []
  let after: string | undefined
  do {
    const answer = await findAgencies({ ...search, after, limit: 200 })
    if (answer.kind !== 'ok') return answer
    items.push(...answer.value.items)
    after = answer.value.next ?? undefined
  } while (after !== undefined)
  return { kind: 'ok', value: { items } }
}
