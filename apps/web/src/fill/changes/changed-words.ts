/** Which words of a section were changed, for whoever reads it a second time. Pure. */

import type { Comparison } from '@gouji/core'

type Lines = Comparison['prose'][number]['lines']

/** Words in place of others; one of the two may be empty. */
export interface ChangedPiece {
  readonly before: string
  readonly after: string
  /** Of `after` in the new paragraph. */
  readonly start: number
  readonly end: number
}

/** A paragraph that was changed in pieces, or came, or went. */
export type ChangedLine =
  | { readonly kind: 'changed'; readonly text: string; readonly pieces: readonly ChangedPiece[] }
  | { readonly kind: 'added' | 'removed'; readonly text: string }

/** What stayed between two changes and is shorter than this is read as one with them. */
const least = 3
/** A paragraph of which less than this share stayed was written anew. */
const share = 0.4
/** Unless next to all of the shorter stands in the longer: much was written to it, or taken out of it. */
const shareOfShorter = 0.9
const leastStayed = 12
/** Pairs of words compared at most; beyond, all between the first and the last change counts as changed. */
const most = 4_000_000

/** The changes of a section, line by line in the order of the new text. */
export function changedLines(lines: Lines): readonly ChangedLine[] {
  const changed: ChangedLine[] = []
  for (let i = 0; i < lines.length; ) {
    const run: (typeof lines)[number][] = []
    for (let line = lines[i]; line && line.kind !== 'same'; line = lines[i]) {
      run.push(line)
      i += 1
    }
    const textsOf = (wanted: 'removed' | 'added') => run.flatMap(({ kind, text }) => (kind === wanted ? [text] : []))
    changed.push(...inPairs(textsOf('removed'), textsOf('added')))
    i += 1
  }
  return changed
}

/** Paragraphs that went and came, in their order: those most alike are one that was changed. */
function inPairs(removed: readonly string[], added: readonly string[]): readonly ChangedLine[] {
  const pieces = removed.map((old) => added.map((text) => changedPieces(old, text)))
  const likeness = (i: number, j: number) => {
    const own = pieces[i]?.[j]
    const came = own?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0
    return own ? (added[j]?.length ?? 0) - came : 0
  }
  const width = added.length + 1
  // The most that can have stayed of what follows each two.
  const best = new Float64Array((removed.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] ?? 0
  for (let i = removed.length - 1; i >= 0; i--)
    for (let j = added.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), likeness(i, j) + at(i + 1, j + 1))
  const lines: ChangedLine[] = []
  for (let [i, j] = [0, 0]; i < removed.length || j < added.length; ) {
    const [old, text, own] = [removed[i], added[j], pieces[i]?.[j]]
    if (text !== undefined && own && at(i, j) === likeness(i, j) + at(i + 1, j + 1)) {
      lines.push({ kind: 'changed', text, pieces: own })
      i += 1
      j += 1
    } else if (old !== undefined && (text === undefined || at(i, j) === at(i + 1, j))) {
      lines.push({ kind: 'removed', text: old })
      i += 1
    } else if (text !== undefined) {
      lines.push({ kind: 'added', text })
      j += 1
    }
  }
  return lines
}

/** `undefined`: so little stayed that it is another paragraph. */
export function changedPieces(before: string, after: string): readonly ChangedPiece[] | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const same = commonOf(old, now)
  const stayed = same.reduce((sum, [i]) => sum + (old[i]?.length ?? 0), 0)
  const isLonger = stayed >= shareOfShorter * Math.min(before.length, after.length) && stayed >= leastStayed
  if (stayed < share * Math.max(before.length, after.length) && !isLonger) return undefined
  const pieces: ChangedPiece[] = []
  let [i, j, place] = [0, 0, 0]
  for (const [nextOld, nextNow] of [...same, [old.length, now.length] as const]) {
    const [gone, come] = [old.slice(i, nextOld).join(''), now.slice(j, nextNow).join('')]
    if (gone !== '' || come !== '') pieces.push({ before: gone, after: come, start: place, end: place + come.length })
    place += come.length + (now[nextNow]?.length ?? 0)
    ;[i, j] = [nextOld + 1, nextNow + 1]
  }
  return joined(pieces, after)
}

/** Changes with next to nothing between them as one. */
function joined(pieces: readonly ChangedPiece[], after: string): readonly ChangedPiece[] {
  const all: ChangedPiece[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    const between = last && after.slice(last.end, piece.start)
    if (!last || between === undefined || between.length >= least) all.push(piece)
    else
      all[all.length - 1] = {
        ...last,
        before: `${last.before}${between}${piece.before}`,
        after: `${last.after}${between}${piece.after}`,
        end: piece.end,
      }
  }
  return all
}

/** A number is one word, and so is each other character. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\d+(?:\.\d+)?|[^\d]/gsu) ?? []
}

/** The places of the longest common subsequence in both. */
function commonOf(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1
  let tail = 0
  while (
    tail < Math.min(one.length, other.length) - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail += 1
  const [height, width] = [one.length - head - tail, other.length - head - tail + 1]
  const pairs: (readonly [number, number])[] = Array.from({ length: head }, (_, i) => [i, i])
  if (height * width <= most) {
    const longest = new Uint16Array((height + 1) * width)
    const at = (i: number, j: number) => longest[i * width + j] ?? 0
    for (let i = height - 1; i >= 0; i--)
      for (let j = width - 2; j >= 0; j--)
        longest[i * width + j] =
          one[head + i] === other[head + j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1))
    for (let [i, j] = [0, 0]; i < height && j < width - 1; )
      if (one[head + i] === other[head + j]) pairs.push([head + i++, head + j++])
      else if (at(i + 1, j) >= at(i, j + 1)) i += 1
      else j += 1
  }
  for (let i = tail; i > 0; i--) pairs.push([one.length - i, other.length - i])
  return pairs
}
