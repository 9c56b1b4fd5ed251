import type { components } from '@gouji/client'
import { type Answer, request } from './request.ts'

export type Me = components['schemas']['Me']
export type TwoFactor = components['schemas']['TwoFactor']
export type Credentials = components['schemas']['SignIn']

export const getMe = (): Promise<Answer<Me>> => request('/session')

/** Where the city's single sign-on begins; `undefined`: there is none, or somebody is signed in. */
export async function singleSignOnAddress(): Promise<string | undefined> {
  const answer = await getMe()
  const address = answer.kind === 'problem' ? answer.problem.more.singleSignOn : undefined
  return typeof address === 'string' ? address : undefined
}

export const signIn = (body: Credentials): Promise<Answer<Me>> => request('/session', { method: 'POST', body })

export const signOut = (): Promise<Answer<void>> => request('/session', { method: 'DELETE' })

export const changePassword = (body: { readonly current: string; readonly next: string }): Promise<Answer<void>> =>
  request('/session/password', { method: 'POST', body })

/** Begins it; in force once confirmed. */
export const enableTwoFactor = (password: string): Promise<Answer<TwoFactor>> =>
  request('/session/two-factor', { method: 'POST', body: { password } })

export const confirmTwoFactor = (code: string): Promise<Answer<void>> =>
  request('/session/two-factor/confirm', { method: 'POST', body: { code } })

export const disableTwoFactor = (password: string): Promise<Answer<void>> =>
  request('/session/two-factor/disable', { method: 'POST', body: { password } })
