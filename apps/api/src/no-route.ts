/** What is said where no route answers: no such address, or not by this method. */

import type { HonoRequest } from 'hono'
import type { Api } from './env.ts'
import { Problem } from './problem.ts'

export function noRoute(app: Api, { path, method }: Pick<HonoRequest, 'path' | 'method'>): Problem {
  // What stands for many addresses (middleware, the pages) says nothing of this one.
  const allowed = app.routes
    .filter((route) => route.method !== 'ALL' && !route.path.includes('*') && fits(route.path, path))
    .map((route) => route.method)
  if (allowed.length === 0 || allowed.includes(method)) return new Problem('not-found')
  return new Problem('no-such-method', { headers: { Allow: [...new Set(allowed)].join(', ') } })
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
}
