/** The second factor (两步验证): codes of an authenticator on the phone. */

import { APIError } from 'better-auth/api'
import type { Accounts } from './accounts.ts'
import type { Shared } from './shared.ts'

export function twoFactorOf({ auth, sessions }: Shared): Accounts['twoFactor'] {
  return {
    enable: (headers, password) =>
      unlessRefused(async () => {
        const answer = await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers })
        return 'totpURI' in answer ? { uri: answer.totpURI, backupCodes: answer.backupCodes } : undefined
      }),
    confirm: (headers, code) =>
      unlessRefused(async () => {
        const { headers: answered } = await auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
        sessions.forget(() => true)
        return { cookies: answered.getSetCookie() }
      }),
    disable: (headers, password) =>
      unlessRefused(async () => {
        const { headers: answered } = await auth.api.disableTwoFactor({
          body: { password },
          headers,
          returnHeaders: true,
        })
        sessions.forget(() => true)
        return { cookies: answered.getSetCookie() }
      }),
  }
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError) return undefined
    throw error
  }
}
