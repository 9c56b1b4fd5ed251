/** Texts with a NUL, which PostgreSQL does not hold and nobody types: refused before any route sees them. */

import { Problem, type ProblemMember } from './problem.ts'

/** `target`: which part of the request `data` is, as hono names it. An id in a path with a NUL is nobody's. */
export function refuseNul(data: unknown, target: string): void {
  if (!holdsNul(data)) return
  if (target === 'param') throw new Problem('not-found')
  const errors = [...placesOf(data)].slice(0, most).map(
    (place): ProblemMember => ({
      path: [...(target === 'json' ? [] : [target]), ...place].join('.'),
      message: '含有空字符（NUL），请删去',
    }),
  )
  throw new Problem('invalid', { errors })
}

const most = 50

/** Of nearly every request, which is asked without making anything. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  for (const name in value) {
    if (name.includes('\0') || holdsNul((value as Record<string, unknown>)[name])) return true
  }
  return false
}

function* placesOf(value: unknown): Generator<readonly string[]> {
  if (typeof value === 'string' && value.includes('\0')) yield []
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) {
    if (name.includes('\0')) yield [name.replaceAll('\0', '')]
    else for (const place of placesOf(part)) yield [name, ...place]
  }
}
