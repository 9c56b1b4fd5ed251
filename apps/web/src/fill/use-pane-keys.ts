/** Keys from anywhere on the fill page: F8 to the next finding (with Shift the one before), F6 to the side and back. */

import { onBeforeUnmount, onMounted } from 'vue'
import type { Desk } from './desk.ts'
import { groupFindings } from './panel/group-findings.ts'
import { targetOf } from './prose/target-of.ts'

export function usePaneKeys(desk: Desk, isOn: () => boolean): void {
  let last = ''

  function goToFinding(step: 1 | -1): void {
    const open = groupFindings(desk.check.value)
      .map(({ finding }) => finding)
      .filter((finding) => finding.outcome === 'failed' && targetOf(finding, desk.draft.report.value))
    const at = open.findIndex(({ fingerprint }) => fingerprint === last)
    const next = open.at(at < 0 && step < 0 ? -1 : (at + step) % open.length)
    const target = next && targetOf(next, desk.draft.report.value)
    if (!target) return
    last = next.fingerprint
    desk.goTo(target)
  }

  function turnSide(): void {
    const side = document.querySelector<HTMLElement>('.room > .side')
    const cell = desk.active.value
    if (!side?.contains(document.activeElement)) side?.focus()
    else if (cell) desk.goTo({ kind: 'cell', cell })
  }

  function onKey(event: KeyboardEvent): void {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
    if (!isPlain || !isOn() || document.querySelector('[role="dialog"]')) return
    if (event.key === 'F8') goToFinding(event.shiftKey ? -1 : 1)
    else if (event.key === 'F6') turnSide()
    else return
    event.preventDefault()
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}
