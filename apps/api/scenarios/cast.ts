/** The people of a scenario: how they sign in, and what they do with a filing. */

import { fieldsOf, type Report } from '@gouji/core'
import { type Asker, askerOf, type TestService } from '../src/testing/index.ts'
import { type Answer, type Talk, talk } from '../src/testing/talk.ts'

export interface Login {
  readonly username: string
  readonly password: string
}

export async function signIn({ app }: TestService, { username, password }: Login): Promise<Asker> {
  const response = await askerOf(app, {}).send('POST', '/session', { username, password })
  if (!response.ok) throw new Error(`${username}: ${await response.text()}`)
  return askerOf(app, { Cookie: cookiesOf(response) })
}

/** Enters somebody, who changes the one-time password at the first sign-in as everybody must. */
export async function enter(
  service: TestService,
  {
    admin,
    person,
  }: {
    readonly admin: Talk
    readonly person: {
      readonly username: string
      readonly name: string
      readonly role: string
      readonly agency: string | null
    }
  },
): Promise<Login> {
  const { password } = await admin.send('POST', '/people', person)
  const first = await askerOf(service.app, {}).send('POST', '/session', { username: person.username, password })
  const next = '青石板上的雨-2026'
  const own = askerOf(service.app, { Cookie: cookiesOf(first) })
  await talk(own).send('POST', '/session/password', { current: password, next })
  return { username: person.username, password: next }
}

/** Enters somebody whose password is known, for whom the first sign-in is no part of the story. */
export async function enterKnown(
  { parts, district, clock }: TestService,
  {
    username,
    name,
    role,
    agency,
  }: { readonly username: string; readonly name: string; readonly role: 'lead'; readonly agency: string | null },
): Promise<Login> {
  const password = '青石板上的雨-2026'
  const { id } = await parts.accounts.people.createWith({ username, name, password })
  const change = { by: { kind: 'system', id: 'scenario', name: '情景' }, at: clock().toISOString() } as const
  await parts.store.people.put(district, { person: id, role, agency, active: true }, change)
  return { username, password }
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

/** Saves the parts of a report that differ from what is there; every one must be taken. */
export async function fillIn(
  person: Talk,
  { filing, report, origin = 'typed' }: { readonly filing: string; readonly report: Report; readonly origin?: string },
): Promise<void> {
  const { fields } = await person.ask(`/filings/${filing}`)
  const there = new Map<string, Answer>(fields.map((field: Answer) => [field.id, field]))
  const changes = fieldsOf(report)
    .filter(({ id, value }) => value !== null && JSON.stringify(there.get(id)?.value) !== JSON.stringify(value))
    .map(({ id, value }) => ({ id, value, base: there.get(id)?.revision ?? 0, origin }))
  if (changes.length === 0) return
  const { outcomes } = await person.send('PATCH', `/filings/${filing}/fields`, { changes })
  const lost = outcomes.filter(({ kind }: Answer) => kind !== 'saved')
  if (lost.length > 0) throw new Error(JSON.stringify(lost))
}

export async function move(
  person: Talk,
  { filing, to, note = null }: { readonly filing: string; readonly to: string; readonly note?: string | null },
): Promise<Answer> {
  const { filing: current } = await person.ask(`/filings/${filing}`)
  return person.send('POST', `/filings/${filing}/moves`, { to, revision: current.revision, note })
}

/** Moves all filings of a campaign that are in one state into the next, as the district's office does. */
export async function moveAll(
  reviewer: Talk,
  {
    campaign,
    from,
    to,
    note = null,
  }: { readonly campaign: string; readonly from: string; readonly to: string; readonly note?: string | null },
): Promise<Answer[]> {
  const { filings } = await reviewer.ask(`/filings?campaign=${campaign}`)
  const chosen = filings.filter(({ state }: Answer) => state === from)
  const { outcomes } = await reviewer.send('POST', `/campaigns/${campaign}/moves`, {
    filings: chosen.map(({ id, revision }: Answer) => ({ id, revision })),
    to,
    note,
  })
  return outcomes
}
