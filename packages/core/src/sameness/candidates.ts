/**
 * Pairs of texts that may be alike, without comparing each with each (MinHash, Broder 1997; banding, Leskovec,
 * Rajaraman, Ullman, Mining of Massive Datasets, ch. 3).
 */

const bands = 20
const rows = 5
const signatureLength = bands * rows

/** Multipliers and offsets of the hash functions, from one fixed sequence: the same everywhere. */
const functions = Array.from({ length: signatureLength }, (_, i) => ({
  multiplier: (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0,
  offset: Math.imul(i + 1, 0x85ebca6b) >>> 0,
}))

/** 100 numbers that agree with those of another text as often as the two are alike. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(signatureLength).fill(0xffffffff)
  for (let f = 0; f < signatureLength; f++) {
    const { multiplier = 1, offset = 0 } = functions[f] ?? {}
    let least = 0xffffffff
    for (let i = 0; i < shingles.length; i++) {
      const mixed = Math.imul((shingles[i] ?? 0) ^ offset, multiplier)
      const hash = (mixed ^ (mixed >>> 15)) >>> 0
      if (hash < least) least = hash
    }
    signature[f] = least
  }
  return signature
}

/**
 * Pairs of texts that agree in a whole band of their signatures: of texts with 80 % of their runs in common all but
 * one in 3,000, of texts with 30 % one in 20. A bucket with more than `mostInBucket` texts, which is boilerplate, is
 * chained neighbour to neighbour instead of paired each with each, so that the number of pairs stays linear.
 */
export function candidatePairs(
  signatures: readonly Uint32Array[],
  { mostInBucket = 64 }: { readonly mostInBucket?: number } = {},
): readonly (readonly [number, number])[] {
  const seen = new Set<number>()
  const pairs: (readonly [number, number])[] = []
  const add = (a: number, b: number) => {
    const key = a * signatures.length + b
    if (seen.has(key)) return
    seen.add(key)
    pairs.push([a, b])
  }
  const keys = new Float64Array(signatures.length)
  for (let band = 0; band < bands; band++) {
    signatures.forEach((signature, i) => {
      // The band's hash and the text's number in one number, so that one sort groups and orders.
      keys[i] = bandHash(signature, band) * 0x200000 + i
    })
    const sorted = keys.toSorted()
    for (let from = 0; from < sorted.length; ) {
      const hash = Math.floor((sorted[from] ?? 0) / 0x200000)
      let to = from + 1
      while (to < sorted.length && Math.floor((sorted[to] ?? 0) / 0x200000) === hash) to += 1
      const members = Array.from(sorted.subarray(from, to), (key) => key % 0x200000)
      members.forEach((a, i) => {
        const others = members.length > mostInBucket ? members.slice(i + 1, i + 2) : members.slice(i + 1)
        for (const b of others) add(a, b)
      })
      from = to
    }
  }
  return pairs
}

function bandHash(signature: Uint32Array, band: number): number {
  let hash = band + 1
  for (let i = band * rows; i < (band + 1) * rows; i++) {
    hash = Math.imul(hash ^ (signature[i] ?? 0), 0x01000193)
    hash ^= hash >>> 13
  }
  return hash >>> 0
}
