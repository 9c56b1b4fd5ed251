import type { Key } from '../accounts/accounts.ts'
import { type Api, changeOf } from '../env.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { keyPostSchema, keysSchema, newKeySchema } from '../wire/keys.ts'
import { agenciesById } from './subjects.ts'

export function addKeys(api: Api): void {
  add(
    api,
    { method: 'get', path: '/keys', tag: '名册与人员', summary: '接口密钥', action: 'keys.manage', answer: keysSchema },
    async (c) => ({ keys: (await c.var.parts.accounts.keys.list(c.var.who.district.id)).map(onWire) }),
  )
  add(
    api,
    {
      method: 'post',
      path: '/keys',
      tag: '名册与人员',
      summary: '新建接口密钥',
      description: '密钥只显示这一次。',
      action: 'keys.manage',
      json: keyPostSchema,
      answer: newKeySchema,
      status: 201,
      once: true,
    },
    async (c, { json }) => {
      const { accounts, store, clock } = c.var.parts
      const district = c.var.who.district.id
      const known = await agenciesById(c)
      const errors = json.agencies.flatMap((agency, i) =>
        known.has(agency) ? [] : [{ path: `agencies.${i}`, message: '名册里没有这个单位' }],
      )
      if (errors.length > 0) throw new Problem('invalid', { errors })
      if (json.expiresAt !== null && json.expiresAt <= clock().toISOString()) {
        throw new Problem('invalid', { errors: [{ path: 'expiresAt', message: '到期时间应在今后' }] })
      }
      const { key, secret } = await accounts.keys.create({ district, ...json })
      const detail = { name: key.name, agencies: key.agencies, actions: key.actions, expiresAt: key.expiresAt }
      await store.audit.add(district, { action: 'key.create', subject: key.id, detail }, changeOf(c))
      return { key: onWire(key), secret }
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: '/keys/{id}',
      tag: '名册与人员',
      summary: '停用接口密钥',
      action: 'keys.manage',
      params: idParam,
    },
    async (c, { params: { id } }) => {
      const district = c.var.who.district.id
      if (!(await c.var.parts.accounts.keys.remove(district, id)))
        throw new Problem('not-found', { detail: '没有这个密钥。' })
      await c.var.parts.store.audit.add(district, { action: 'key.remove', subject: id, detail: null }, changeOf(c))
      return undefined
    },
  )
}

function onWire({ id, name, agencies, actions, start, expiresAt, createdAt, lastUsedAt }: Key) {
  return { id, name, agencies, actions, start, expiresAt, createdAt, lastUsedAt }
}
