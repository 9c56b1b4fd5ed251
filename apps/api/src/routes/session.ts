/** Signing in and out, and what people do with their own account. */

import type { Context } from 'hono'
import type { SignIn, Weakness } from '../accounts/accounts.ts'
import { passwordLength } from '../accounts/password.ts'
import { type Api, changeOf, type Env } from '../env.ts'
import type { Metrics } from '../metrics.ts'
import { limitGuesses, type RateLimit } from '../middleware/limit-rate.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import {
  codeSchema,
  meSchema,
  passwordChangeSchema,
  passwordSchema,
  signInSchema,
  twoFactorSchema,
} from '../wire/session.ts'

const tag = '登录'

export function addSession(
  api: Api,
  { limit, metrics }: { readonly limit: RateLimit; readonly metrics: Metrics },
): void {
  add(
    api,
    {
      method: 'post',
      path: '/session',
      tag,
      summary: '登录',
      description:
        '成功后以 Cookie 保持登录；十二小时不操作，或者登录满二十四小时，须重新登录。连续输错八次，账号锁定十五分钟。',
      action: 'session.open',
      json: signInSchema,
      answer: meSchema,
      problems: ['wrong-password', 'wrong-code', 'code-needed', 'locked'],
    },
    async (c, { json }) => {
      await limitGuesses(c, { limit, account: json.username })
      const { accounts, store } = c.var.parts
      const signedIn = await accounts.signIn(json, c.req.raw.headers)
      if (signedIn.kind !== 'signed-in') {
        metrics.refused(signedIn.kind)
        // Some type their password where the name belongs: what is nobody's name is not written down.
        const subject = (await accounts.people.find(json.username))?.id ?? null
        const event = { action: 'session.refused', subject, detail: { reason: signedIn.kind } }
        await store.audit.add(c.var.who.district.id, event, changeOf(c))
        throw refusal(signedIn)
      }
      const { person } = signedIn.session
      const membership = (await store.people.of(person.id)).find(({ active }) => active)
      if (!membership) {
        await accounts.people.endSessions(person.id)
        throw new Problem('forbidden', { detail: '账号已停用，请联系管理员。' })
      }
      setCookies(c, signedIn.cookies)
      const by = { kind: 'person', id: person.id, name: person.name } as const
      await store.audit.add(
        c.var.who.district.id,
        { action: 'session.opened', subject: person.id, detail: null },
        { ...changeOf(c), by },
      )
      return meOf(c, { person, membership })
    },
  )

  add(
    api,
    { method: 'get', path: '/session', tag, summary: '当前登录的人员', action: 'session.own', answer: meSchema },
    async (c) => {
      const { accounts, store } = c.var.parts
      const session = await accounts.session(c.req.raw.headers)
      const membership = session && (await store.people.of(session.person.id)).find(({ active }) => active)
      if (!membership) throw new Problem('not-signed-in')
      return meOf(c, { person: session.person, membership })
    },
  )

  add(api, { method: 'delete', path: '/session', tag, summary: '退出登录', action: 'session.open' }, async (c) => {
    const { cookies } = await c.var.parts.accounts.signOut(c.req.raw.headers)
    setCookies(c, cookies)
    return undefined
  })

  add(
    api,
    {
      method: 'post',
      path: '/session/password',
      tag,
      summary: '修改自己的密码',
      description: '其他地方的登录随即失效。',
      action: 'session.own',
      json: passwordChangeSchema,
      problems: ['wrong-password', 'weak-password'],
    },
    async (c, { json }) => {
      await limitGuesses(c, { limit, account: c.var.who.actor.id })
      const { accounts, store } = c.var.parts
      const session = await accounts.session(c.req.raw.headers)
      if (!session) throw new Problem('not-signed-in')
      const changed = await accounts.changePassword(session, json, c.req.raw.headers)
      if (changed.kind === 'weak') throw new Problem('weak-password', { detail: weaknesses[changed.weakness] })
      if (changed.kind === 'wrong-password') throw new Problem('wrong-password', { detail: '当前密码不正确。' })
      setCookies(c, changed.cookies)
      const event = { action: 'person.password', subject: session.person.id, detail: null }
      await store.audit.add(c.var.who.district.id, event, changeOf(c))
      return undefined
    },
  )
  addTwoFactor(api, limit)
}

function addTwoFactor(api: Api, limit: RateLimit): void {
  add(
    api,
    {
      method: 'post',
      path: '/session/two-factor',
      tag,
      summary: '开启两步验证：取得身份验证器的地址和备用码',
      action: 'session.own',
      json: passwordSchema,
      answer: twoFactorSchema,
      problems: ['wrong-password'],
      once: true,
    },
    async (c, { json }) => {
      await limitGuesses(c, { limit, account: c.var.who.actor.id })
      const enabled = await c.var.parts.accounts.twoFactor.enable(c.req.raw.headers, json.password)
      if (!enabled) throw new Problem('wrong-password', { detail: '密码不正确，或者两步验证已经开启。' })
      return enabled
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/session/two-factor/confirm',
      tag,
      summary: '以验证码确认，两步验证自此生效',
      action: 'session.own',
      json: codeSchema,
      problems: ['wrong-code'],
    },
    async (c, { json }) => {
      await limitGuesses(c, { limit, account: c.var.who.actor.id })
      const confirmed = await c.var.parts.accounts.twoFactor.confirm(c.req.raw.headers, json.code)
      if (!confirmed) throw new Problem('wrong-code')
      setCookies(c, confirmed.cookies)
      await noteTwoFactor(c, 'on')
      return undefined
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/session/two-factor/disable',
      tag,
      summary: '关闭两步验证',
      action: 'session.own',
      json: passwordSchema,
      problems: ['wrong-password'],
    },
    async (c, { json }) => {
      await limitGuesses(c, { limit, account: c.var.who.actor.id })
      const disabled = await c.var.parts.accounts.twoFactor.disable(c.req.raw.headers, json.password)
      if (!disabled) throw new Problem('wrong-password')
      setCookies(c, disabled.cookies)
      await noteTwoFactor(c, 'off')
      return undefined
    },
  )
}

async function noteTwoFactor(c: Context<Env>, state: 'on' | 'off'): Promise<void> {
  const { who, parts } = c.var
  const event = { action: 'person.two-factor', subject: who.actor.id, detail: { state } }
  await parts.store.audit.add(who.district.id, event, changeOf(c))
}

function setCookies(c: Context<Env>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}

function refusal(refused: Exclude<SignIn, { kind: 'signed-in' }>): Problem {
  if (refused.kind !== 'locked') return new Problem(refused.kind)
  const time = new Date(refused.until).toLocaleTimeString('zh-CN', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  })
  return new Problem('locked', {
    detail: `连续输错密码次数过多，账号锁定到 ${time}（北京时间），届时再试或者联系管理员重置。`,
    more: { until: refused.until },
  })
}

const weaknesses: Readonly<Record<Weakness, string>> = {
  'too-short': `密码至少 ${passwordLength.least} 个字符，可以是一句话。`,
  'too-long': `密码最多 ${passwordLength.most} 个字符。`,
  common: '密码过于常见，容易被猜到，请换一个。',
  'like-name': '密码不能包含用户名。',
  same: '新密码与当前密码相同，请换一个。',
}

async function meOf(
  c: Context<Env>,
  {
    person,
    membership: { role, agency: id },
  }: {
    readonly person: Extract<SignIn, { kind: 'signed-in' }>['session']['person']
    readonly membership: { readonly role: 'clerk' | 'lead' | 'reviewer' | 'admin'; readonly agency: string | null }
  },
) {
  const { district } = c.var.who
  const agency = id === null ? undefined : await c.var.parts.store.roster.get(district.id, id)
  return {
    person: person.id,
    username: person.username,
    name: person.name,
    role,
    agency: agency ? { id: agency.id, name: agency.name } : null,
    district: { id: district.id, name: district.name },
    mustChangePassword: person.mustChangePassword,
    twoFactor: person.twoFactor,
  }
}
