/** Every route, subject by subject. */

import type { Api } from '../env.ts'
import type { Metrics } from '../metrics.ts'
import type { RateLimit } from '../middleware/limit-rate.ts'
import { addDomain } from './domain.ts'
import { addRules } from './rules.ts'
import { addSession } from './session.ts'
import { addTools } from './tools.ts'

interface Shared {
  readonly limit: RateLimit
  readonly metrics: Metrics
}

export function addRoutes(api: Api, shared: Shared): void {
  addSession(api, shared)
  addTools(api)
  addRules(api)
  addDomain(api)
}
