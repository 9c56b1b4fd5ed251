/** Who is signed in. One session for all rooms of the page. */

import { readonly, ref } from 'vue'
import { onExpired, type Problem } from '../api/request.ts'
import { signIn as askToSignIn, signOut as askToSignOut, type Credentials, getMe, type Me } from '../api/session.ts'
import { noteSignedIn } from './was-signed-in.ts'

export type SessionState = 'unknown' | 'out' | 'in' | 'offline'

const state = ref<SessionState>('unknown')
const me = ref<Me | null>(null)
/** The session ended while something was open: sign in again without leaving it. */
const expired = ref(false)
const listeners = new Set<() => void>()

onExpired(() => {
  if (state.value === 'in') expired.value = true
})

/** What somebody has just signed in with and must change: in memory, until it is changed or the page is left. */
let oneTimePassword: string | undefined

/** The one-time password that was typed a moment ago; who is to change it need not type it again. */
export const justTyped = (): string | undefined => oneTimePassword

export const session = { state: readonly(state), me: readonly(me), expired: readonly(expired) }

/** Asks the service who is signed in. */
export async function loadSession(): Promise<SessionState> {
  const answer = await getMe()
  if (answer.kind === 'ok') enter(answer.value)
  else state.value = answer.kind === 'offline' || answer.problem.status >= 500 ? 'offline' : 'out'
  return state.value
}

/** `null`: signed in. */
export async function signIn(credentials: Credentials): Promise<Problem | 'offline' | null> {
  const answer = await askToSignIn(credentials)
  if (answer.kind === 'offline') return 'offline'
  if (answer.kind === 'problem') return answer.problem
  const before = me.value
  oneTimePassword = answer.value.mustChangePassword ? credentials.password : undefined
  enter(answer.value)
  // Somebody else signed in at this place: nothing of what was open is theirs.
  if (before && before.person !== answer.value.person) window.location.assign('/')
  for (const tell of listeners) tell()
  return null
}

const lastWork = new Set<() => Promise<boolean>>()

/** What is to be done before somebody signs out; it answers whether all is done. Returns how to forget it. */
export function beforeSignOut(finish: () => Promise<boolean>): () => void {
  lastWork.add(finish)
  return () => lastWork.delete(finish)
}

/** `unsaved`: something of theirs would stay on this computer alone. `offline`: the service does not hear it. */
export type SignOut = 'out' | 'unsaved' | 'offline'

export async function signOut({ anyway = false } = {}): Promise<SignOut> {
  const done = await Promise.all([...lastWork].map((finish) => finish()))
  if (!anyway && done.includes(false)) return 'unsaved'
  const answer = await askToSignOut()
  if (answer.kind === 'offline') return 'offline'
  noteSignedIn(false)
  window.location.assign('/')
  return 'out'
}

/** Called each time somebody has signed in; returns how to stop that. */
export function onSignedIn(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** What somebody has changed of their own account. */
export function noteOwn(change: Partial<Pick<Me, 'mustChangePassword' | 'twoFactor'>>): void {
  if (change.mustChangePassword === false) oneTimePassword = undefined
  if (me.value) me.value = { ...me.value, ...change }
}

function enter(who: Me): void {
  me.value = who
  state.value = 'in'
  expired.value = false
  noteSignedIn(true)
}
