/** The sentences two texts have in common, each as the one and as the other writes it. */

import { maskText } from './mask.ts'
import { ownWords } from './own-words.ts'
import { shinglesOf, similarityOf } from './shingles.ts'

/** A text and what its agency is called, which is masked. */
export interface NamedText {
  readonly text: string
  readonly agency: string | null
  /** What it is called besides. */
  readonly names: readonly string[]
}

export interface SharedSentence {
  readonly here: string
  readonly there: string
}

/** A shorter sentence is a stock phrase. */
const fewestCharacters = 12

/** The longest sentences that are the same but for names and numbers, in the order of the text; else the likest. */
export function sharedSentences(
  a: NamedText,
  b: NamedText,
  { most = 3 }: { readonly most?: number } = {},
): readonly SharedSentence[] {
  const [ours, theirs] = [maskedSentences(a), maskedSentences(b)]
  const written = new Map(theirs.map(({ masked, sentence }) => [masked, sentence]))
  const shared = ours.flatMap(({ masked, sentence }) => {
    const there = written.get(masked)
    return there === undefined ? [] : [{ here: sentence, there, length: masked.length }]
  })
  if (shared.length === 0) return likest(ours, theirs)
  const longest = new Set(shared.toSorted((x, y) => y.length - x.length).slice(0, most))
  return shared.filter((one) => longest.has(one)).map(({ here, there }) => ({ here, there }))
}

interface MaskedSentence {
  readonly sentence: string
  readonly masked: string
}

function maskedSentences({ text, agency, names }: NamedText): readonly MaskedSentence[] {
  return text
    .split(/(?<=[。！？；])|\n/u)
    .map((sentence) => ({
      sentence: sentence.trim(),
      masked: maskText(ownWords(sentence), { agency: { name: agency }, names }),
    }))
    .filter(({ masked }) => masked.length >= fewestCharacters)
}

function likest(ours: readonly MaskedSentence[], theirs: readonly MaskedSentence[]): readonly SharedSentence[] {
  const others = theirs.map(({ sentence, masked }) => ({ sentence, shingles: shinglesOf(masked) }))
  let best: (SharedSentence & { readonly similarity: number }) | undefined
  for (const { sentence: here, masked } of ours) {
    const shingles = shinglesOf(masked)
    for (const { sentence: there, shingles: other } of others) {
      const similarity = similarityOf(shingles, other)
      if (similarity > (best?.similarity ?? 0)) best = { here, there, similarity }
    }
  }
  return best ? [{ here: best.here, there: best.there }] : []
}
