const most = 3

/** The names closest to a mistyped one, closest first; none where all are far. */
export function nearestNames(mistyped: string, names: readonly string[]): readonly string[] {
  const furthest = Math.min(mistyped.length - 1, Math.max(2, Math.floor(mistyped.length / 3)))
  return names
    .map((name) => ({ name, distance: editDistance(mistyped, name) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
