/** A city's single sign-on (统一身份认证): opens the door to people an administrator has entered, and to nobody else. */

import type { Accounts } from './accounts.ts'
import { providerId } from './auth.ts'
import { truth } from './sessions.ts'
import type { Shared } from './shared.ts'

/** Where a browser begins. */
export const singleSignOnStart = '/api/auth/start'

const home = '/'
const refused = '/?single-sign-on=refused'

export function singleSignOnOf(shared: Shared): NonNullable<Accounts['singleSignOn']> {
  const { auth, db, sessions } = shared
  return {
    async start(headers) {
      const { response, headers: answered } = await auth.api.signInSocial({
        body: { provider: providerId, callbackURL: home, errorCallbackURL: refused, disableRedirect: true },
        headers,
        returnHeaders: true,
      })
      if (!response.url) throw new Error('the provider of single sign-on has no address')
      return { url: response.url, cookies: answered.getSetCookie() }
    },
    async finish(request) {
      const response = await auth.handler(request)
      // Whoever is known to the city needs no one-time password any more.
      const linked = db.selectFrom('auth_account').select('userId').where('providerId', '=', providerId)
      await db
        .updateTable('auth_user')
        .set({ mustChangePassword: truth(false, shared) })
        .where('mustChangePassword', '=', truth(true, shared))
        .where('id', 'in', linked)
        .execute()
      sessions.forget(() => true)
      return response
    },
  }
}
