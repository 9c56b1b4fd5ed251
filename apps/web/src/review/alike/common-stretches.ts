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
  keepWhole(text, common)
  const stretches: Stretch[] = []
  for (let start = 0; start < text.length; ) {
    let end = start
    while (end < text.length && common[end] === common[start]) end++
    stretches.push({ text: text.slice(start, end), common: common[start] === 1 })
    start = end
  }
  return stretches
}

/** A stretch ends at neither half a number nor half a pair of brackets. */
function keepWhole(text: string, common: Uint8Array): void {
  for (const { index, 0: number } of text.matchAll(/\d+(?:\.\d+)?年?/gu))
    if (common.subarray(index, index + number.length).includes(0)) common.fill(0, index, index + number.length)
  for (const { index, 0: pair } of text.matchAll(/[（【《“][^（）【】《》“”]{0,12}[）】》”]/gu))
    if (common.subarray(index, index + pair.length).includes(0)) common.fill(0, index, index + pair.length)
}

/** Stretches cut where a part of their text begins and ends, which is marked. */
export function markWithin(
  stretches: readonly Stretch[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly (Stretch & { readonly marked: boolean })[] {
  let place = 0
  return stretches.flatMap(({ text, common }) => {
    const [from, to] = [start - place, end - place].map((at) => Math.min(Math.max(at, 0), text.length)) as [
      number,
      number,
    ]
    place += text.length
    return [
      { text: text.slice(0, from), common, marked: false },
      { text: text.slice(from, to), common, marked: true },
      { text: text.slice(Math.max(from, to)), common, marked: false },
    ].filter((part) => part.text !== '')
  })
}
