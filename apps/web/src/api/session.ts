import type { Role } from '@gouji/core'
import { type Answer, request } from './request.ts'

export interface Me {
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly username: string
  readonly agency: { readonly id: string; readonly name: string } | null
  readonly district: { readonly id: string; readonly name: string }
  readonly mustChangePassword: boolean
}

export interface Credentials {
  readonly username: string
  readonly password: string
  readonly code?: string
}

export const getMe = (): Promise<Answer<Me>> => request('/session')

export const signIn = (body: Credentials): Promise<Answer<Me>> => request('/session', { method: 'POST', body })

export const signOut = (): Promise<Answer<void>> => request('/session', { method: 'DELETE' })

export const changePassword = (body: { readonly current: string; readonly next: string }): Promise<Answer<void>> =>
  request('/session/password', { method: 'POST', body })
