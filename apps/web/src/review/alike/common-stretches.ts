/** Which stretches of two texts are the same, to be marked in both. Pure. */

export interface Stretch {
  readonly text: string
  /** It stands in the other text, too. */
  readonly common: boolean
}

/** Characters in a row that count as the same words; fewer are chance. */
const least = 8

/** Cuts both texts into stretches that the other has, and those it has not. Joined they are the texts again. */
export function commonStretches(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  return [stretchesOf(one, other), stretchesOf(other, one)]
}

/** One text, cut into stretches that another has, and those it has not. */
export function stretchesOf(text: string, other: string): readonly Stretch[] {
  const theirs = new Set<string>()
  for (let i = 0; i + least <= other.length; i++) theirs.add(other.slice(i, i + least))
  const common = new Uint8Array(text.length)
  for (let i = 0; i + least <= text.length; i++) if (theirs.has(text.slice(i, i + least))) common.fill(1, i, i + least)
  const stretches: Stretch[] = []
  for (let start = 0; start < text.length; ) {
    let end = start
    while (end < text.length && common[end] === common[start]) end++
    stretches.push({ text: text.slice(start, end), common: common[start] === 1 })
    start = end
  }
  return stretches
}
