/** Brings a place in the text of a section into sight, and the heading of the section, where both have room. */

/** Of what is seen of the page, how far down a place stands that has no room with its heading. */
const share = 1 / 3

/**
 * `under` holds the text of the area as it is drawn, in nodes. Where the place and all of the heading, or nothing of it,
 * are in sight nothing moves under the pointer.
 */
export function bringIntoSight(
  area: HTMLTextAreaElement,
  { under, start, end }: { readonly under: HTMLElement; readonly start: number; readonly end: number },
): void {
  const { scrollMarginTop } = getComputedStyle(area)
  const above = Number.parseFloat(scrollMarginTop) || 0
  const below = document.documentElement.clientHeight
  const place = rectOf(under, { start, end })
  const heading = area.closest('section')?.querySelector('h2')?.getBoundingClientRect()
  const isCut = heading !== undefined && heading.top < above && heading.bottom > above - heading.height * 2
  if (place.top >= above && Math.min(place.bottom, place.top + below / 2) <= below && !isCut) return
  const [room, gap] = [below - above, 12]
  const hasRoomFor = heading && place.bottom - heading.top < room - 2 * gap
  const to = hasRoomFor ? heading.top - gap : place.top - room * share
  window.scrollBy(0, to - above)
}

function rectOf(under: HTMLElement, { start, end }: { readonly start: number; readonly end: number }): DOMRect {
  const range = document.createRange()
  range.setStart(...pointAt(under, start))
  range.setEnd(...pointAt(under, Math.max(end, start)))
  const rect = range.getBoundingClientRect()
  return rect.height > 0 ? rect : under.getBoundingClientRect()
}

function pointAt(under: HTMLElement, offset: number): readonly [Node, number] {
  const texts = document.createTreeWalker(under, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? ''
    if (left <= length) return [node, left]
    left -= length
  }
  return [under, under.childNodes.length]
}
