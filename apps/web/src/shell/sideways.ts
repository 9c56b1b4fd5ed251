/**
 * Shows of a table that is wider than its place that it can be pushed sideways: a line above it says so, and the edge
 * behind which there is more fades (theme.css).
 */

import type { Directive } from 'vue'
import { shellWords } from '../words/shell.ts'

const watched = new WeakMap<HTMLElement, () => void>()

/** Where there is more: at the `end`, at the `start` or at `both` sides. */
function moreOf({ scrollLeft, clientWidth, scrollWidth }: HTMLElement): string {
  const [before, after] = [scrollLeft > 1, scrollLeft + clientWidth < scrollWidth - 1]
  return before && after ? 'both' : after ? 'end' : 'start'
}

function watchSideways(place: HTMLElement): () => void {
  const tell = () => {
    if (place.scrollWidth <= place.clientWidth + 1) {
      delete place.dataset.sideways
      return
    }
    place.dataset.sideways = moreOf(place)
    place.dataset.hint = shellWords.sideways
    // Whoever has no pointer pushes it by the arrow keys.
    if (!place.hasAttribute('tabindex')) place.tabIndex = 0
  }
  const sizes = new ResizeObserver(tell)
  for (const element of [place, ...place.children]) sizes.observe(element)
  place.addEventListener('scroll', tell, { passive: true })
  return () => {
    sizes.disconnect()
    place.removeEventListener('scroll', tell)
  }
}

/** `v-sideways` on the element that is pushed, or `v-sideways="'.table'"` around those that are. */
export const vSideways: Directive<HTMLElement, string | undefined> = {
  mounted: (element, { value }) => {
    const places = value ? [...element.querySelectorAll<HTMLElement>(value)] : [element]
    const ends = places.map(watchSideways)
    watched.set(element, () => {
      for (const end of ends) end()
    })
  },
  beforeUnmount: (element) => watched.get(element)?.(),
}
