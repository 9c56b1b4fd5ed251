import type { components } from '@gouji/client'
import { type Answer, request } from './request.ts'

export type Me = components['schemas']['Me']
export type Credentials = components['schemas']['SignIn']

export const getMe = (): Promise<Answer<Me>> => request('/session')

export const signIn = (body: Credentials): Promise<Answer<Me>> => request('/session', { method: 'POST', body })

export const signOut = (): Promise<Answer<void>> => request('/session', { method: 'DELETE' })

export const changePassword = (body: { readonly current: string; readonly next: string }): Promise<Answer<void>> =>
  request('/session/password', { method: 'POST', body })
