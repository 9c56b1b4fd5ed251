/** Text that is in a page and shows nowhere: what recognition put over a scan, or what somebody hid. */

import type { FoundCharacters } from './extract-characters.ts'
import type { Page } from './page.ts'
import { unmappedIn } from './page-edge.ts'
import { isCovered } from './text-layer.ts'

type Given = Pick<FoundCharacters, 'characters' | 'unmapped' | 'unseen'>

/**
 * The characters of a page without those that are not shown. Over a scan they are what a program took its picture for,
 * and beside text that shows they are hidden. Where nothing else shows they stand for text that is drawn as outlines.
 */
export function withoutUnseen(
  { characters, unmapped, unseen }: Given,
  page: Pick<Page, 'pictures' | 'width' | 'height'>,
): Pick<Page, 'characters' | 'unmapped'> {
  if (unseen.size === 0) return { characters, unmapped }
  const seen = characters.filter(({ object }) => !unseen.has(object))
  if (seen.length * 2 < characters.length && !isCovered(page)) return { characters, unmapped }
  return { characters: seen, unmapped: unmapped - unmappedIn(characters) + unmappedIn(seen) }
}
