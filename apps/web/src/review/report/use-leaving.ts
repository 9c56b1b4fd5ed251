/** A report is not left without a word while remarks on it are unsent. */

import { onBeforeUnmount, onMounted, shallowRef } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { addRemark } from '../../api/filings.ts'
import type { UnsentRemarks } from '../../fill/panel/unsent-remarks.ts'
import { problemText } from '../../shell/problem-text.ts'

export function useLeaving(filing: string, unsent: UnsentRemarks) {
  /** Somebody is about to leave and is asked; called with what they decide. */
  const asking = shallowRef<(leave: boolean) => void>()

  /** Sends what was written. Empty: all of it was sent. */
  async function sendAll(): Promise<string> {
    for (const { target, text } of unsent.all.value) {
      const answer = await addRemark(filing, { target, text: text.trim() })
      if (answer.kind !== 'ok') return problemText(answer)
      unsent.write(target, '')
    }
    return ''
  }

  function ask(): Promise<boolean> | boolean {
    if (unsent.all.value.length === 0) return true
    return new Promise((resolve) => {
      asking.value = (leave) => {
        asking.value = undefined
        resolve(leave)
      }
    })
  }

  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (unsent.all.value.length > 0) event.preventDefault()
  }

  onBeforeRouteLeave(ask)
  onBeforeRouteUpdate((to, from) => to.params.filing === from.params.filing || ask())
  onMounted(() => window.addEventListener('beforeunload', beforeUnload))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', beforeUnload))
  return { asking, sendAll }
}
