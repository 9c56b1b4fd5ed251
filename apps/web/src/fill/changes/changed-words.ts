/** Which words of a section were changed, for whoever reads it a second time. Pure. */

import type { Comparison } from '@gouji/core'

type Lines = Comparison['prose'][number]['lines']

/** Words in place of others; one of the two may be empty. */
export interface ChangedPiece {
  readonly before: string
  readonly after: string
  /** What stands just before and after them in the new paragraph. */
  readonly lead: string
  readonly tail: string
  /** Of `after` in the new paragraph. */
  readonly start: number
  readonly end: number
}

/** A paragraph that was changed in pieces, or came, or went. */
export type ChangedLine =
  | { readonly kind: 'changed'; readonly text: string; readonly pieces: readonly ChangedPiece[] }
  | { readonly kind: 'added' | 'removed'; readonly text: string }

/** Characters shown around a change. */
const around = 8
/** What stayed between two changes and is shorter than this is read as one with them. */
const least = 3
/** A paragraph of which less than this share stayed was written anew. */
const share = 0.4
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
    const removed = run.filter(({ kind }) => kind === 'removed').map(({ text }) => text)
    for (const { text } of run.filter(({ kind }) => kind === 'added')) {
      const found = removed.map((old) => changedPieces(old, text)).findIndex((pieces) => pieces !== undefined)
      const pieces = found < 0 ? undefined : changedPieces(removed[found] ?? '', text)
      if (!pieces) changed.push({ kind: 'added', text })
      else {
        // Those that were passed over are gone: paragraphs keep their order.
        for (const gone of removed.splice(0, found + 1).slice(0, -1)) changed.push({ kind: 'removed', text: gone })
        changed.push({ kind: 'changed', text, pieces })
      }
    }
    changed.push(...removed.map((text) => ({ kind: 'removed', text }) as const))
    i += 1
  }
  return changed
}

/** `undefined`: so little stayed that it is another paragraph. */
export function changedPieces(before: string, after: string): readonly ChangedPiece[] | undefined {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const same = commonOf(old, now)
  const stayed = same.reduce((sum, [i]) => sum + (old[i]?.length ?? 0), 0)
  if (stayed < share * Math.max(before.length, after.length)) return undefined
  const pieces: ChangedPiece[] = []
  let [i, j, place] = [0, 0, 0]
  for (const [nextOld, nextNow] of [...same, [old.length, now.length] as const]) {
    const [gone, come] = [old.slice(i, nextOld).join(''), now.slice(j, nextNow).join('')]
    if (gone !== '' || come !== '')
      pieces.push({ before: gone, after: come, lead: '', tail: '', start: place, end: place + come.length })
    place += come.length + (now[nextNow]?.length ?? 0)
    ;[i, j] = [nextOld + 1, nextNow + 1]
  }
  return joined(pieces, after).map((piece) => ({
    ...piece,
    lead: after.slice(Math.max(0, piece.start - around), piece.start),
    tail: after.slice(piece.end, piece.end + around),
  }))
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
