/**
 * The end of an address that has the browser go to the first of these words in the page, and mark each where it stands
 * first (WICG, URL Fragment Text Directives). Words are parted as the search parts them. Empty where there are none.
 */
export function textFragment(text: string): string {
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))
  return words.size === 0 ? '' : `#:~:${[...words].map((word) => `text=${encodeURIComponent(word)}`).join('&')}`
}
