import type { Api } from '../env.ts'
import { add } from '../route.ts'
import { auditQuery, auditSchema, verifySchema } from '../wire/audit.ts'
import { deskOf } from './subjects.ts'

const tag = '操作日志'
const action = 'audit.read'

export function addAudit(api: Api): void {
  add(
    api,
    { method: 'get', path: '/audit', tag, summary: '操作日志', action, query: auditQuery, answer: auditSchema },
    async (c, { query: { after, limit, ...filter } }) => {
      const { store, district } = deskOf(c)
      const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
      const { items, next } = await store.audit.list(district, given, { after, limit })
      return { items, next }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/audit/verify',
      tag,
      summary: '核验操作日志和各版本',
      description: '逐条核对哈希链，指出被改动、删去或插入的记录。',
      action,
      answer: verifySchema,
    },
    async (c) => {
      const { store, district } = deskOf(c)
      const [audit, versions] = await Promise.all([store.audit.verify(district), store.filings.verify(district)])
      return { intact: audit.broken.length + versions.broken.length === 0, audit, versions }
    },
  )
}
