/** The agencies that publish, read once for all public pages. */

import { computed, readonly, ref } from 'vue'
import { type PublicAgency, publicAgencies } from '../api/public.ts'

const list = ref<readonly PublicAgency[]>([])
let asked: Promise<void> | undefined

export const agencies = readonly(list)

/** Name of the district: of the government at the root of the roster, without 人民政府. */
export const districtName = computed(() => {
  const root = list.value.find(({ parent, kind }) => parent === null && kind === 'government')
  return root?.name.replace(/人民政府$/u, '') ?? ''
})

export function loadAgencies(): Promise<void> {
  asked ??= publicAgencies().then((answer) => {
    if (answer.kind === 'ok') list.value = answer.value.agencies
    else asked = undefined
  })
  return asked
}
