import type { Api } from '../env.ts'
import type { RouteAccess } from './access-page.ts'
import type { Action } from './policy.ts'

const base = '/api/v1'

/** Every route of the API with the row of the policy it stands under. */
export function routesOf(app: Api): readonly RouteAccess[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return []
    const { method, path, summary = '', 'x-action': action } = definition.route
    return [{ route: `${method} ${path.slice(base.length)}`, summary, action: action as Action }]
  })
}
