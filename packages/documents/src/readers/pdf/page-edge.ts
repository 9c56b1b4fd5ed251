/** What runs over the sides of a page: a table that is too wide is cut in print, and its numbers are whole in the file. */

import type { Character, Page } from './page.ts'

/** How many pages beyond its own a word is followed. */
export const farthest = 2
/** How near two characters of a word are, in ems. */
const touching = 0.12
/** What can be seen of a character at least, in points; what cannot be seen is put there, in its order. */
const visible = 0.5

type Shown = Pick<Page, 'characters' | 'unmapped' | 'isCut'>

/** Characters of words that show on the page, whole: half a number is a wrong one. */
export function withinPage({ characters, unmapped }: Omit<Shown, 'isCut'>, width: number): Shown {
  if (characters.every(({ left, right }) => left >= 0 && right <= width)) return { characters, unmapped, isCut: false }
  let isCut = false
  const kept = wordsOf(characters).flatMap((word) => {
    if (!word.some((character) => shows(character, width))) return []
    isCut ||= word.some((character) => isOutside(character, width))
    return word.map((character) => atEdge(character, width))
  })
  return { characters: kept, unmapped: unmapped - unmappedIn(characters) + unmappedIn(kept), isCut }
}

function shows({ left, right }: Character, width: number): boolean {
  return right >= visible && left <= width - visible
}

/** Whether the greater part of a character is not on the page. */
function isOutside({ text, left, right }: Character, width: number): boolean {
  const middle = (left + right) / 2
  return text.trim() !== '' && (middle < 0 || middle > width)
}

/** The cell a word stands in ends at the edge of the page: so do the characters of the word. */
function atEdge(character: Character, width: number): Character {
  if (character.left >= 0 && character.right <= width) return character
  const { text, top, bottom, size, turn, object } = character
  const squeezed = visible / (farthest * width + size)
  const near = (x: number) => {
    if (x > width - visible) return width - visible + (x - width + visible) * squeezed
    return x < visible ? visible + (x - visible) * squeezed : x
  }
  return { text, left: near(character.left), right: near(character.right), top, bottom, size, turn, object }
}

/** Characters of one operator that touch. */
function wordsOf(characters: readonly Character[]): Character[][] {
  const words: Character[][] = []
  let last: Character | undefined
  for (const character of characters) {
    if (last && goesOn(character, last)) words.at(-1)?.push(character)
    else words.push([character])
    last = character
  }
  return words
}

function goesOn({ left, top, size, object }: Character, last: Character): boolean {
  return object === last.object && top === last.top && Math.abs(left - last.right) < touching * size
}

export const unmappedIn = (characters: readonly Character[]) =>
  characters.filter(({ text }) => text === '\uFFFD').length
