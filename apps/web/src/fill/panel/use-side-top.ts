/** The side shows what is said of the cell one is in, also to somebody who had scrolled down to the findings there. */

import { type Ref, watch } from 'vue'
import type { Desk, Target } from '../desk.ts'

/** Pixels above the panel of the cell. */
const gap = 12

export function useSideTop(
  desk: Desk,
  { cell, panel }: { readonly cell: Ref<string | null>; readonly panel: Ref<HTMLElement | undefined> },
): void {
  const side = () => panel.value?.closest('.side')
  const isInSide = () => side()?.contains(document.activeElement) ?? false
  /** Where a button of the side leads: whoever goes through its list stays there. */
  let led: Target | null = null

  watch(
    desk.target,
    (target) => {
      led = isInSide() ? target : null
    },
    { flush: 'sync' },
  )
  watch(
    cell,
    (now) => {
      const isLed = led?.kind === 'cell' && led.cell === now
      led = null
      const at = side()
      if (!now || isLed || !at || !panel.value || isInSide()) return
      const { top, bottom } = at.getBoundingClientRect()
      const title = panel.value.getBoundingClientRect().top
      if (title < top || title > bottom - 2 * gap) at.scrollTop += title - top - gap
    },
    { flush: 'post' },
  )
}
