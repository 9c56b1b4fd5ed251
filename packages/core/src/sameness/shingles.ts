/** Texts as sets of runs of characters, and how alike two sets are. */

/** Length of a run: long enough that stock words alone do not make texts alike. */
const length = 6

/** The hashes of all runs of a masked text, sorted, each once. */
export function shinglesOf(masked: string): Uint32Array {
  const count = Math.max(0, masked.length - length + 1)
  const hashes = new Uint32Array(count)
  for (let i = 0; i < count; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + length; j++) hash = Math.imul(hash ^ masked.charCodeAt(j), 0x01000193)
    hashes[i] = hash >>> 0
  }
  hashes.sort()
  let kept = 0
  for (let i = 0; i < count; i++) {
    if (i === 0 || hashes[i] !== hashes[i - 1]) {
      hashes[kept] = hashes[i] ?? 0
      kept += 1
    }
  }
  return hashes.slice(0, kept)
}

/** Twice the runs in common over all runs (Dice): 1 for the same text, 0 for nothing in common. */
export function similarityOf(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) common += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return (2 * common) / (a.length + b.length)
}
