/**
 * Search without a dictionary: a text is found by the characters, and the runs of two and three characters, it holds,
 * Chinese or not. They narrow the candidates down by an index; whether the words really stand there is read from the
 * folded text. Pairs alone would let through every text in which each pair of a phrase stands somewhere, which in the
 * prose of one trade is most of them.
 */

/** Full-width and half-width, upper and lower case are one; all that is no letter or digit parts words. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words that all must stand in a text. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(fold(query).split(' '))].filter((word) => word !== '').slice(0, 10)
}

/** What a folded text is found by, each as a whole number of 32 bits that also holds the district. */
export function gramsOf(district: string, folded: string): readonly number[] {
  const seed = hash(offset, district)
  const grams = new Set<number>()
  for (const word of folded.split(' ')) {
    let one: number | undefined
    let two: number | undefined
    for (const character of word) {
      const three = two === undefined ? undefined : hash(two, character)
      two = one === undefined ? undefined : hash(one, character)
      one = hash(seed, character)
      grams.add(one)
      if (two !== undefined) grams.add(two)
      if (three !== undefined) grams.add(three)
    }
  }
  return [...grams]
}

/** What a text must be found by to hold the words: their runs of three, and the words that are shorter. */
export function gramsOfWords(district: string, words: readonly string[]): readonly number[] {
  const seed = hash(offset, district)
  const grams = new Set<number>()
  for (const word of words) {
    const characters = Array.from(word)
    const length = Math.min(characters.length, longest)
    for (let at = 0; at + length <= characters.length; at += 1)
      grams.add(characters.slice(at, at + length).reduce(hash, seed))
  }
  return [...grams]
}

/** A text that is found by each of the words holds them: none is longer than what the index knows. */
export function toldByIndex(words: readonly string[]): boolean {
  return words.every((word) => Array.from(word).length <= longest)
}

const longest = 3
const offset = 0x811c9dc5 | 0

/** FNV-1a over UTF-16 code units. Two of one number cost a look at the text, never a wrong answer. */
function hash(start: number, text: string): number {
  let value = start
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
