import type { Membership } from '@gouji/store'
import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Person } from '../accounts/accounts.ts'
import { type Api, changeOf, type Env } from '../env.ts'
import { enterPerson } from '../people/enter-person.ts'
import { importPeople } from '../people/import-people.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { readUpload } from '../upload.ts'
import { applySchema, idParam } from '../wire/common.ts'
import {
  oneTimePasswordSchema,
  peopleImportSchema,
  peopleSchema,
  personPatchSchema,
  personPostSchema,
  personSchema,
} from '../wire/people.ts'
import { theAgency } from './subjects.ts'

export function addPeople(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/people',
      tag: '名册与人员',
      summary: '人员',
      action: 'people.manage',
      answer: peopleSchema,
    },
    async (c) => {
      const { store, accounts } = c.var.parts
      const memberships = await store.people.list(c.var.who.district.id)
      const people = await accounts.people.get(memberships.map(({ person }) => person))
      return { people: memberships.map((membership) => onWire(membership, people.get(membership.person))) }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/people',
      tag: '名册与人员',
      summary: '新增人员',
      description: '答复中的一次性密码只显示这一次。',
      action: 'people.manage',
      json: personPostSchema,
      answer: oneTimePasswordSchema,
      status: 201,
      once: true,
      problems: ['taken'],
    },
    async (c, { json: { username, name, role, agency } }) => {
      await requirePlace(c, { role, agency })
      const entered = await enterPerson(c, { username, name, role, agency })
      if (!entered) throw new Problem('taken', { detail: `用户名 ${username} 已有人使用。` })
      return { person: onWire(entered.membership, entered.person), password: entered.password }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/people/import',
      tag: '名册与人员',
      summary: '从 Excel 或 csv 批量新增人员',
      description:
        '列名：单位、角色、姓名、用户名；用户名空着的由系统起。先读出并列出问题；apply=true 且没有问题时新增，faulty=skip 则只新增没有问题的行；答复中有各人的一次性密码。已有的人不受影响。',
      action: 'people.manage',
      query: applySchema,
      upload: true,
      size: 'document',
      answer: peopleImportSchema,
      once: true,
    },
    async (c, { query: { apply, faulty } }) =>
      importPeople(c, { bytes: (await readUpload(c)).bytes, apply: apply === 'true', skip: faulty === 'skip' }),
  )
  add(
    api,
    {
      method: 'patch',
      path: '/people/{id}',
      tag: '名册与人员',
      summary: '改动、停用人员',
      action: 'people.manage',
      params: idParam,
      json: personPatchSchema,
      answer: personSchema,
      problems: ['stale'],
    },
    async (c, { params: { id }, json: { name, revision, ...changes } }) => {
      const { store, accounts } = c.var.parts
      const { membership } = await thePerson(c, id)
      const { revision: _, ...current } = membership
      const next = { ...current, ...definedOf(changes), revision }
      await requirePlace(c, next)
      const put = await store.people.put(c.var.who.district.id, next, changeOf(c), { neverWithout: 'admin' })
      if (put.kind === 'last')
        throw new Problem('wrong-state', { detail: '这是最后一名管理员，不能停用或改作其他角色，请先另设一名管理员。' })
      if (put.kind === 'stale') throw new Problem('stale', { more: { current: put.current } })
      if (name !== undefined) await accounts.people.rename(id, name)
      const moved = next.role !== current.role || next.agency !== current.agency || !next.active
      if (moved) await accounts.people.endSessions(id)
      const people = await accounts.people.get([id])
      return onWire(put.value, people.get(id))
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/people/{id}/reset',
      tag: '名册与人员',
      summary: '重置密码、解除锁定',
      action: 'people.manage',
      params: idParam,
      answer: oneTimePasswordSchema,
      once: true,
    },
    async (c, { params: { id } }) => {
      const { store, accounts } = c.var.parts
      const { membership, person } = await thePerson(c, id)
      const { password } = await accounts.people.reset(id)
      await store.audit.add(c.var.who.district.id, { action: 'person.reset', subject: id, detail: null }, changeOf(c))
      return { person: onWire(membership, person), password }
    },
  )
}

async function thePerson(
  c: Context<Env>,
  id: string,
): Promise<{ readonly membership: Membership; readonly person: Person | undefined }> {
  const { store, accounts } = c.var.parts
  const membership = (await store.people.list(c.var.who.district.id)).find(({ person }) => person === id)
  if (!membership) throw new Problem('not-found', { detail: '没有这个人员。' })
  return { membership, person: (await accounts.people.get([id])).get(id) }
}

/** Clerks and leads belong to an agency, the others to none. */
async function requirePlace(c: Context<Env>, { role, agency }: Pick<Membership, 'role' | 'agency'>): Promise<void> {
  const ofAgency = role === 'clerk' || role === 'lead'
  const wrong = (message: string) => new Problem('invalid', { errors: [{ path: 'agency', message }] })
  if (ofAgency && agency === null) throw wrong('填报员、单位负责人须写明单位')
  if (!ofAgency && agency !== null) throw wrong('审核员、管理员不属于某个单位，请留空')
  if (agency !== null) await theAgency(c, agency)
}

function definedOf<T extends object>(changes: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as never
}

function onWire(
  { person: id, role, agency, active, revision }: Membership,
  person: Person | undefined,
): z.input<typeof personSchema> {
  return { id, username: person?.username ?? '', name: person?.name ?? '', role, agency, active, revision }
}
