/** Paragraph by paragraph: what stayed, went and came (longest common subsequence). */

export interface LineDiff {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Sections have at most some hundred paragraphs; beyond `most` on a side everything counts as replaced. */
const most = 2000

export function diffLines(before: readonly string[], after: readonly string[]): readonly LineDiff[] {
  if (before.length > most || after.length > most) {
    return [...before.map((text) => line('removed', text)), ...after.map((text) => line('added', text))]
  }
  const width = after.length + 1
  const common = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
    }
  }
  const lines: LineDiff[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [was, is] = [before[i], after[j]]
    if (was !== undefined && was === is) {
      lines.push(line('same', was))
      i += 1
      j += 1
    } else if (
      was !== undefined &&
      (is === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      lines.push(line('removed', was))
      i += 1
    } else if (is !== undefined) {
      lines.push(line('added', is))
      j += 1
    }
  }
  return lines
}

function line(kind: LineDiff['kind'], text: string): LineDiff {
  return { kind, text }
}
