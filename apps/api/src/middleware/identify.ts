/** Finds out who asks: by session cookie, by key, or nobody. */

import type { District, Membership } from '@gouji/store'
import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import type { Parts } from '../parts.ts'
import type { Who } from '../policy/who.ts'
import { Problem } from '../problem.ts'
import { theDistrict } from '../the-district.ts'

export function identify(): MiddlewareHandler<Env> {
  return async function identified(c, next) {
    c.set('who', await whoAsks(c, c.var.parts))
    await next()
  }
}

async function whoAsks(c: Context<Env>, { accounts, store }: Parts): Promise<Who> {
  const district = await theDistrict(store)
  const authorization = c.req.header('Authorization')
  if (authorization !== undefined) return byKey(authorization, { district, accounts })
  if (c.req.header('Cookie') === undefined) return nobody(district)
  const session = await accounts.session(c.req.raw.headers)
  if (!session) return nobody(district)
  for (const cookie of session.cookies ?? []) c.header('Set-Cookie', cookie, { append: true })
  const { person } = session
  const memberships = await store.people.of(person.id)
  const membership = memberships.find((one) => one.active && one.district === district.id)
  if (!membership) return nobody(district)
  return member(person, { membership, district })
}

/** A wrong key is refused, never taken for nobody: an integration must hear of it. */
async function byKey(
  authorization: string,
  { district, accounts }: { readonly district: District; readonly accounts: Parts['accounts'] },
): Promise<Who> {
  const secret = /^Bearer\s+(\S+)$/iu.exec(authorization)?.[1]
  const key = secret === undefined ? undefined : await accounts.keys.verify(secret)
  if (!key || key.district !== district.id) {
    throw new Problem('not-signed-in', { detail: '接口密钥无效、已停用或者已过期，请联系管理员重新签发。' })
  }
  return {
    actor: { kind: 'key', id: key.id, name: key.name },
    role: 'integration',
    agency: null,
    key: { agencies: key.agencies, actions: key.actions },
    district,
    mustChangePassword: false,
  }
}

function member(
  {
    id,
    name,
    mustChangePassword,
  }: { readonly id: string; readonly name: string; readonly mustChangePassword: boolean },
  { membership: { role, agency }, district }: { readonly membership: Membership; readonly district: District },
): Who {
  return { actor: { kind: 'person', id, name }, role, agency, key: null, district, mustChangePassword }
}

function nobody(district: District): Who {
  return {
    actor: { kind: 'system', id: 'public', name: '公众' },
    role: 'public',
    agency: null,
    key: null,
    district,
    mustChangePassword: false,
  }
}
