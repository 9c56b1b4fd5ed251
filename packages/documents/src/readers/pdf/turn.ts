/** Turns pages that are printed sideways upright, and boxes back to the page as shown. */

import type { Box, Character, Page, Segments, Turn } from './page.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A page whose text runs to the right, and how to find a box of it on the page as shown. */
export interface UprightPage extends Page {
  readonly shown: (box: Box) => Box
}

/** Turns the page so that most of its text runs to the right. */
export function turnUpright(page: Page): UprightPage {
  const turn = mostlyTurned(page.characters)
  if (turn === 0) return { ...page, shown: (box) => box }
  const { width, height } = page
  const sideways = turn % 2 === 1
  const turned = sideways ? { width: height, height: width } : { width, height }
  return {
    ...page,
    ...turned,
    characters: page.characters.map((character) => turnCharacter(character, { turn, size: page })),
    segments: turnSegments(page.segments, { turn, size: page }),
    pictures: page.pictures.map((box) => turnBox(box, { turn, size: page })),
    shown: (box) => turnBox(box, { turn: ((4 - turn) % 4) as Turn, size: turned }),
  }
}

/** A character of an area of the given size that is turned back by quarter turns. */
export function turnCharacter(character: Character, how: { turn: Turn; size: Size }): Character {
  const { text, size, object } = character
  return { ...turnBox(character, how), text, size, object, turn: ((character.turn - how.turn + 4) % 4) as Turn }
}

/** Where a box comes to lie when an area of the given size is turned back by quarter turns. */
function turnBox({ left, top, right, bottom }: Box, { turn, size }: { turn: Turn; size: Size }): Box {
  const { width, height } = size
  if (turn === 1) return { left: top, top: width - right, right: bottom, bottom: width - left }
  if (turn === 2) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turn === 3) return { left: height - bottom, top: left, right: height - top, bottom: right }
  return { left, top, right, bottom }
}

function turnSegments({ horizontal, vertical }: Segments, how: { turn: Turn; size: Size }): Segments {
  const level = how.turn % 2 === 0
  const across: number[] = []
  const down: number[] = []
  for (let i = 0; i < horizontal.length; i += 3) {
    const [at = 0, from = 0, to = 0] = horizontal.slice(i, i + 3)
    const { left, top, right, bottom } = turnBox({ left: from, right: to, top: at, bottom: at }, how)
    if (level) across.push(top, left, right)
    else down.push(left, top, bottom)
  }
  for (let i = 0; i < vertical.length; i += 3) {
    const [at = 0, from = 0, to = 0] = vertical.slice(i, i + 3)
    const { left, top, right, bottom } = turnBox({ left: at, right: at, top: from, bottom: to }, how)
    if (level) down.push(left, top, bottom)
    else across.push(top, left, right)
  }
  return { horizontal: across, vertical: down }
}

function mostlyTurned(characters: readonly Character[]): Turn {
  const counts = [0, 0, 0, 0]
  for (const { turn } of characters) {
    const count = (counts[turn] ?? 0) + 1
    if (count * 2 > characters.length) return turn
    counts[turn] = count
  }
  return counts.indexOf(Math.max(...counts)) as Turn
}
