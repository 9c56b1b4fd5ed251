/** The two addresses a browser goes through: out to the city's single sign-on, and back. */

import type { Accounts } from '../accounts/accounts.ts'
import { providerId } from '../accounts/auth.ts'
import { singleSignOnStart } from '../accounts/single-sign-on.ts'
import type { Api } from '../env.ts'

/** Nothing else of the accounts library is reachable from outside. */
export function addSingleSignOn(app: Api, { singleSignOn }: Pick<Accounts, 'singleSignOn'>): void {
  if (!singleSignOn) return
  app.get(singleSignOnStart, async (c) => {
    const { url, cookies } = await singleSignOn.start(c.req.raw.headers)
    for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
    return c.redirect(url)
  })
  app.get(`/api/auth/callback/${providerId}`, (c) => singleSignOn.finish(c.req.raw))
}
