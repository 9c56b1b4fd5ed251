/** What is said where no route answers: no such address, or not by this method. */

import type { HonoRequest } from 'hono'
import type { Api } from './env.ts'
import { Problem } from './problem.ts'

export function noRoute(app: Api, { path, method }: Pick<HonoRequest, 'path' | 'method'>): Problem {
  const allowed = app.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route' && fits(definition.route.path, path) ? [definition.route.method.toUpperCase()] : [],
  )
  if (allowed.length === 0 || allowed.includes(method)) return new Problem('not-found')
  return new Problem('no-such-method', { headers: { Allow: [...new Set(allowed)].join(', ') } })
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, at) => part.includes('{') || part === given[at])
}
