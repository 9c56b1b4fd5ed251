/** Fills a line: gaps between characters as even as they can be, and none so wide that it reads as a blank. */

import type { Style } from './style.ts'
import { isBlank, type Unit } from './units.ts'

/** The widest gap, in parts of the size: at a blank, between Chinese, between Chinese and other signs, between these. */
const widest = { blank: 1, chinese: 0.2, mixed: 0.2, other: 0.2 } as const

/** By how much wider the gaps of such a line may be. */
const loosest = 1.8

const chinese = /^[\u2E80-\u9FFF\uFF00-\uFFEF]$/u

/** How much a line can be filled by, in points. */
export function roomInGaps(units: readonly Unit[], style: Style): number {
  return limitsOf(units, style).reduce((sum, limit) => sum + limit, 0)
}

/** Gaps that add up to the slack; none where they cannot. `looser`: before what could not be cut to fill the line. */
export function gapsOf(
  units: readonly Unit[],
  { slack, looser, style }: { slack: number; looser: boolean; style: Style },
): readonly number[] {
  const limits = limitsOf(units, style).map((limit) => limit * (looser ? loosest : 1))
  let rest = slack
  if (rest <= 0 || limits.reduce((sum, limit) => sum + limit, 0) < rest) return limits.map(() => 0)
  const gaps = limits.map(() => 0)
  // The narrowest limits are met first; what they do not take is shared by the others.
  const order = limits.map((_, i) => i).sort((a, b) => (limits[a] ?? 0) - (limits[b] ?? 0))
  order.forEach((gap, done) => {
    const share = Math.min(limits[gap] ?? 0, rest / (order.length - done))
    gaps[gap] = share
    rest -= share
  })
  return gaps
}

/** The widest gap behind each unit but the last. */
function limitsOf(units: readonly Unit[], { size }: Style): readonly number[] {
  return units.slice(0, -1).map(({ codePoints }, i) => {
    const next = units[i + 1]
    if (next?.tied) return 0
    const before = codePoints.at(-1) ?? 0
    const after = next?.codePoints[0] ?? 0
    if (isBlank(before)) return widest.blank * size
    const count = [before, after].filter((code) => chinese.test(String.fromCodePoint(code))).length
    return (count === 2 ? widest.chinese : count === 1 ? widest.mixed : widest.other) * size
  })
}
