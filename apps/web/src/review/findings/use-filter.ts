/** Which findings are asked for, by what stands in the address. */

import type { Severity } from '@gouji/core'
import { computed } from 'vue'
import type { FindingsFilter } from '../../api/review.ts'
import type { useAddress } from '../address.ts'

export function useFilter(address: ReturnType<typeof useAddress>) {
  const outcome = computed(() => address.read('outcome') || 'failed')
  /** A form half filled in has a finding for each row: drafts are left out until they are asked for. */
  const handed = computed(() => address.read('drafts') === '')
  const filter = computed((): FindingsFilter => {
    const given = (key: string) => address.read(key) || undefined
    return {
      severity: given('severity') as Severity | undefined,
      rule: given('rule'),
      agency: given('agency'),
      handed: handed.value ? 'yes' : undefined,
      outcome: outcome.value === 'all' ? undefined : (outcome.value as FindingsFilter['outcome']),
      text: given('text'),
    }
  })
  return { outcome, handed, filter }
}
