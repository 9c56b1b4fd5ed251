import type { Agency } from '@gouji/store'
import { type Api, changeOf } from '../env.ts'
import { readRoster } from '../filings/roster-import.ts'
import { kindNames } from '../filings/roster-kinds.ts'
import {
  type RosterMistake,
  type RosterPut,
  rosterMistakes,
  rosterPuts,
  soundPuts,
  withGovernment,
} from '../filings/roster-plan.ts'
import { plainName } from '../plain-name.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { readUpload } from '../upload.ts'
import { applySchema } from '../wire/common.ts'
import { rosterPreviewSchema, rosterPutSchema, rosterSchema } from '../wire/roster.ts'

export function addRoster(api: Api): void {
  add(
    api,
    { method: 'get', path: '/roster', tag: '名册与人员', summary: '名册', action: 'roster.read', answer: rosterSchema },
    async (c) => ({ agencies: await c.var.parts.store.roster.list(c.var.who.district.id, { withRetired: true }) }),
  )
  add(
    api,
    {
      method: 'put',
      path: '/roster',
      tag: '名册与人员',
      summary: '新增、改动单位',
      description: '全部写入或者都不写入；改动的单位须带上 revision。',
      action: 'roster.write',
      json: rosterPutSchema,
      answer: rosterSchema,
      problems: ['stale', 'taken'],
    },
    async (c, { json }) => {
      const { store, newId } = c.var.parts
      const district = c.var.who.district.id
      const existing = await store.roster.list(district, { withRetired: true })
      const agencies = json.agencies.map(({ id, position, ...agency }, i) => ({
        ...agency,
        id: id ?? newId(),
        position: position ?? existing.find((one) => one.id === id)?.position ?? existing.length + i,
      }))
      const put = await store.roster.put(district, agencies, changeOf(c), { refuse: mistakesIn })
      if (put.kind === 'refused') {
        const at = (id: string | null) => agencies.findIndex((agency) => agency.id === id)
        const errors = put.reason.map(({ id, column, message }) => ({
          path: at(id) < 0 ? 'agencies' : `agencies.${at(id)}.${column}`,
          message,
        }))
        throw new Problem(put.reason.every(({ column }) => column === 'name') ? 'taken' : 'invalid', { errors })
      }
      if (put.kind === 'taken') throw new Problem('taken', { detail: '名册里已有同名单位。' })
      if (put.kind === 'stale') throw new Problem('stale', { more: { current: put.current } })
      return { agencies: put.value }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/roster/import',
      tag: '名册与人员',
      summary: '从 Excel 或 csv 导入名册',
      description:
        '先读出并列出问题；apply=true 且没有问题时写入，faulty=skip 则只写入没有问题的行。文件里没有的单位不受影响。',
      action: 'roster.write',
      query: applySchema,
      upload: true,
      size: 'document',
      answer: rosterPreviewSchema,
      problems: ['stale', 'taken'],
    },
    async (c, { query }) => {
      const { store, newId } = c.var.parts
      const district = c.var.who.district.id
      const existing = await store.roster.list(district, { withRetired: true })
      const reading = withGovernment(await readRoster((await readUpload(c)).bytes), existing)
      const known = new Map(existing.map((agency) => [plainName(agency.name), agency]))
      const all = rosterPuts(reading, { existing, newId })
      const { puts, problems } = soundPuts(reading, { existing, newId })
      const applied = query.apply === 'true' && (problems.length === 0 || query.faulty === 'skip') && puts.length > 0
      if (applied) {
        const put = await store.roster.put(district, puts, changeOf(c), { refuse: mistakesIn })
        // What was read was held against a roster that somebody has changed since.
        if (put.kind !== 'done') throw new Problem(put.kind === 'refused' ? 'stale' : put.kind)
      }
      return {
        rows: reading.rows.map((row, i) => {
          const [before, put] = [known.get(row.name), all.puts[i]]
          const changed = changedIn(before, put, [...existing, ...all.puts])
          const isKnown = changed.length > 0 ? ('changed' as const) : ('same' as const)
          const change = before && put ? isKnown : ('new' as const)
          return { ...row, change, note: [row.note, ...changed].filter((one) => one !== null).join('；') || null }
        }),
        problems: [...problems],
        unread: [...reading.unread],
        applied,
      }
    },
  )
}

function mistakesIn(roster: readonly Agency[]): readonly RosterMistake[] | undefined {
  const mistakes = rosterMistakes(roster)
  return mistakes.length > 0 ? mistakes : undefined
}

const partNames = {
  name: '名称',
  shortName: '简称',
  kind: '类别',
  code: '代码',
  parent: '上级单位',
  retired: '状态',
} as const
const none = '（无）'

/** What a row changes in the roster: 简称：区教育局→区教体局. */
function changedIn(
  known: Agency | undefined,
  put: RosterPut | undefined,
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
): readonly string[] {
  if (!known || !put) return []
  const said = (agency: Agency | RosterPut, part: keyof typeof partNames): string => {
    if (part === 'kind') return kindNames[agency.kind]
    if (part === 'retired') return agency.retired ? '已撤并' : '在册'
    if (part === 'parent') return agencies.find(({ id }) => id === agency.parent)?.name ?? none
    return agency[part] ?? none
  }
  return (Object.keys(partNames) as (keyof typeof partNames)[]).flatMap((part) =>
    known[part] === put[part] ? [] : [`${partNames[part]}：${said(known, part)}→${said(put, part)}`],
  )
}
