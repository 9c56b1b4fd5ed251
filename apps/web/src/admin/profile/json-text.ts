/** Settings as they are typed: where in the text a mistake stands. Pure. */

import { adminWords } from '../../words/admin.ts'

const words = adminWords.profile

/** What is wrong with a text that is no JSON, and on which line. */
export function notJson(text: string, error: unknown): string {
  const position = positionIn(text, error instanceof Error ? error.message : '')
  if (position === undefined || position >= text.trimEnd().length) return words.cutOff
  return words.notJson(text.slice(0, position).split('\n').length)
}

/** Chromium names the position, or quotes ten characters before it and after. */
function positionIn(text: string, said: string): number | undefined {
  const named = /position (\d+)/u.exec(said)?.[1]
  if (named !== undefined) return Number(named)
  const [, cut, quoted] = /, (\.{3})?"([\s\S]*)"(?:\.{3})? is not valid JSON$/u.exec(said) ?? []
  return quoted === undefined ? undefined : text.indexOf(quoted) + (cut ? 10 : 0)
}

/** The line of a text made by `JSON.stringify(…, null, 2)` on which a place stands, from 0; of a place that is not there, the line of what it belongs to. */
export function lineOf(value: unknown, path: string): number {
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '')
  const marker = '\u0000here'
  const marked = (at: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined || typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return marker
    const inside = marked((at as Readonly<Record<string, unknown>>)[key], rest)
    return Array.isArray(at) ? at.with(Number(key), inside) : { ...at, [key]: inside }
  }
  const lines = JSON.stringify(marked(value, keys), null, 2).split('\n')
  return Math.max(
    0,
    lines.findIndex((line) => line.includes(JSON.stringify(marker))),
  )
}

/** From where to where a line goes in a text. */
export function stretchOf(text: string, line: number): readonly [number, number] {
  const lines = text.split('\n')
  const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0)
  const own = lines[line] ?? ''
  return [start + own.length - own.trimStart().length, start + own.length]
}
