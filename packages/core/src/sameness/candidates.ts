/**
 * Pairs of texts that may be alike, without comparing each with each (MinHash, Broder 1997; banding, Leskovec,
 * Rajaraman, Ullman, Mining of Massive Datasets, ch. 3).
 */

const bands = 20
const rows = 5

/** Multipliers and offsets of the hash functions, from one fixed sequence: the same everywhere. */
const functions = Array.from({ length: bands * rows }, (_, i) => ({
  multiplier: (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0,
  offset: Math.imul(i + 1, 0x85ebca6b) >>> 0,
}))

/**
 * A text in 20 numbers: a hash for each band of five minima. Texts that agree in one of them may be alike; of texts
 * with 80 % of their runs in common all but one in 3,000 do, of texts with 30 % one in 20.
 */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  const sketch = new Uint32Array(bands)
  for (let band = 0; band < bands; band++) {
    let hash = band + 1
    for (let f = band * rows; f < (band + 1) * rows; f++) {
      hash = Math.imul(hash ^ leastOf(shingles, f), 0x01000193)
      hash ^= hash >>> 13
    }
    sketch[band] = hash >>> 0
  }
  return sketch
}

function leastOf(shingles: Uint32Array, f: number): number {
  const { multiplier = 1, offset = 0 } = functions[f] ?? {}
  let least = 0xffffffff
  for (let i = 0; i < shingles.length; i++) {
    const mixed = Math.imul((shingles[i] ?? 0) ^ offset, multiplier)
    const hash = (mixed ^ (mixed >>> 15)) >>> 0
    if (hash < least) least = hash
  }
  return least
}

/** Sketches, 80 bytes each, by the number of their text. */
export interface Sketches {
  add(sketch: ArrayLike<number>): void
  readonly count: number
  /** The hash of one band of one text. */
  hash(text: number, band: number): number
}

export function newSketches(): Sketches {
  let all = new Uint32Array(64 * bands)
  let count = 0
  return {
    add: (sketch) => {
      if ((count + 1) * bands > all.length) {
        const larger = new Uint32Array(all.length * 2)
        larger.set(all)
        all = larger
      }
      all.set(sketch, count * bands)
      count += 1
    },
    get count() {
      return count
    },
    hash: (text, band) => all[text * bands + band] ?? 0,
  }
}

export interface Candidates {
  readonly count: number
  /** The pair at a position, the lower number first; pairs are in order. */
  pair(i: number): readonly [number, number]
  /** There were more pairs than may be kept: not all are there. */
  readonly cut: boolean
}

/** The number of a text is packed beside a hash of 32 bits: together they are an exact whole number. */
const mostTexts = 2 ** 21

/**
 * Pairs of texts that agree in a band. A bucket with more than `mostInBucket` texts, which is boilerplate, is chained
 * neighbour to neighbour instead of paired each with each, so that the number of pairs stays linear; `most` bounds it
 * in any case: 8 bytes each.
 */
export function candidatePairs(
  sketches: Sketches,
  { mostInBucket = 64, most = 8_000_000 }: { readonly mostInBucket?: number; readonly most?: number } = {},
): Candidates {
  const { count } = sketches
  if (count > mostTexts) throw new RangeError(`more than ${mostTexts} texts`)
  const found = newPairKeys(most)
  const keys = new Float64Array(count)
  for (let band = 0; band < bands; band++) {
    for (let i = 0; i < count; i++) keys[i] = sketches.hash(i, band) * mostTexts + i
    keys.sort()
    for (let from = 0; from < count; ) {
      const hash = Math.floor((keys[from] ?? 0) / mostTexts)
      let to = from + 1
      while (to < count && Math.floor((keys[to] ?? 0) / mostTexts) === hash) to += 1
      const chained = to - from > mostInBucket
      for (let x = from; x < to; x++) {
        const end = chained ? Math.min(to, x + 2) : to
        for (let y = x + 1; y < end; y++) {
          found.add(((keys[x] ?? 0) % mostTexts) * count + ((keys[y] ?? 0) % mostTexts))
        }
      }
      from = to
    }
  }
  const { pairs, cut } = found.all()
  return {
    count: pairs.length,
    pair: (i) => {
      const key = pairs[i] ?? 0
      return [Math.floor(key / count), key % count]
    },
    cut,
  }
}

/** A set of numbers in flat memory: sorted, and each kept once, whenever its room is full. */
function newPairKeys(most: number): { add(key: number): void; all(): { pairs: Float64Array; cut: boolean } } {
  let kept = new Float64Array(1024)
  let size = 0
  let cut = false
  const tidy = () => {
    const sorted = kept.subarray(0, size).sort()
    size = 0
    for (let i = 0; i < sorted.length; i++) {
      if (size === 0 || sorted[i] !== kept[size - 1]) {
        kept[size] = sorted[i] ?? 0
        size += 1
      }
    }
  }
  return {
    add: (key) => {
      if (cut) return
      if (size === kept.length) {
        tidy()
        if (size >= most) {
          cut = true
          return
        }
        if (size > kept.length / 2) {
          const larger = new Float64Array(Math.min(kept.length * 2, Math.max(most, size + 1)))
          larger.set(kept.subarray(0, size))
          kept = larger
        }
      }
      kept[size] = key
      size += 1
    },
    all: () => {
      tidy()
      return { pairs: kept.slice(0, size), cut }
    },
  }
}
