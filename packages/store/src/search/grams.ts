/**
 * Search without a dictionary: a text is found by the characters and the pairs of neighbouring characters it holds,
 * Chinese or not. They narrow the candidates down by an index; whether the words really stand there is read from the
 * folded text.
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
    let before: number | undefined
    for (const character of word) {
      if (before !== undefined) grams.add(hash(before, character))
      before = hash(seed, character)
      grams.add(before)
    }
  }
  return [...grams]
}

/** What a text must be found by to hold the words: their pairs, and the words of one character. */
export function gramsOfWords(district: string, words: readonly string[]): readonly number[] {
  const seed = hash(offset, district)
  const grams = new Set<number>()
  for (const word of words) {
    const [first = '', ...rest] = Array.from(word)
    let before = hash(seed, first)
    if (rest.length === 0) grams.add(before)
    for (const character of rest) {
      grams.add(hash(before, character))
      before = hash(seed, character)
    }
  }
  return [...grams]
}

const offset = 0x811c9dc5 | 0

/** FNV-1a over UTF-16 code units. Two of one number cost a look at the text, never a wrong answer. */
function hash(start: number, text: string): number {
  let value = start
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
