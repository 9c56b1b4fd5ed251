/** Every route, subject by subject. */

import type { Api } from '../env.ts'
import { addRules } from './rules.ts'

export function addRoutes(api: Api): void {
  addRules(api)
}
