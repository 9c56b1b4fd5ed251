import { mismatchesOf, namesOf, type Report } from '@gouji/core'
import type { Agency, Filing } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { previousKey } from '../filings/previous-of.ts'
import { profileOf } from '../filings/profile-of.ts'
import { statesToPatch } from '../filings/roles-on.ts'
import { mismatchWords, stateNames } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { readUpload } from '../upload.ts'
import { idParam } from '../wire/common.ts'
import { documentSchema } from '../wire/documents.ts'
import { reportDocumentSchema } from '../wire/domain.ts'
import { keepUpload, readOrRefuse } from './read-or-refuse.ts'
import { requireOpen, theFiling } from './subjects.ts'

const tag = '填报'

export function addFilingPrevious(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/previous',
      tag,
      summary: '读入上年报告',
      description:
        '上年报告不是在本系统报送时，读入后用于对照、上年结转和雷同检查；再读入一份的，以后一份为准。文件写的是别的单位的，答复 other-agency，确认无误再以 otherAgency=yes 读入。',
      action: 'filings.fill',
      params: idParam,
      query: z.object({
        otherAgency: z.literal('yes').optional().describe('文件写的是别的单位，也读入'),
      }),
      upload: true,
      size: 'document',
      answer: z.object({ report: reportDocumentSchema, document: documentSchema }).meta({ id: 'PreviousImported' }),
      problems: ['unreadable', 'stale', 'invalid', 'wrong-state', 'other-agency'],
    },
    async (c, { params: { id }, query: { otherAgency } }) => {
      const subject = await toFill(c, id)
      const upload = await readUpload(c)
      const { report } = await readOrRefuse(c, upload)
      requireYearBefore(report.year, subject.filing)
      if (!otherAgency) await requireAgency(c, report, subject)
      const { places: _, ...value } = report
      await keepPrevious(c, subject.filing, { report: value, file: upload.name })
      return { report: value, document: await keepUpload(c, { filing: id, purpose: 'import', upload }) }
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: '/filings/{id}/previous',
      tag,
      summary: '不用读入的上年报告',
      description: '此后不再用于对照和检查；已经带入本年报告的内容不变。在本系统报送的上年报告不能撤去。',
      action: 'filings.fill',
      params: idParam,
      problems: ['stale', 'wrong-state'],
    },
    async (c, { params: { id } }) => {
      const { filing } = await toFill(c, id)
      await keepPrevious(c, filing, null)
      return undefined
    },
  )
}

interface Subject {
  readonly filing: Filing
  readonly agency: Agency
}

/** A filing that may still be filled in: what it is held against does not change behind its reviewer. */
async function toFill(c: Context<Env>, id: string): Promise<Subject> {
  const subject = await theFiling(c, { id, action: 'filings.fill' })
  const { state } = subject.filing
  await requireOpen(c, subject.filing)
  if (statesToPatch(c.var.who, subject.agency).includes(state)) return subject
  throw new Problem('wrong-state', { detail: `报告现为“${stateNames[state]}”，不能更换上年报告。`, more: { state } })
}

async function keepPrevious(
  c: Context<Env>,
  { agency, year }: Filing,
  value: { readonly report: Report; readonly file: string } | null,
): Promise<void> {
  const { store } = c.var.parts
  const district = c.var.who.district.id
  const key = previousKey({ agency, year: year - 1 })
  const kept = await store.settings.get(district, key)
  if (value === null && (kept?.value ?? null) === null) return
  const put = await store.settings.put(district, key, { value, base: kept?.revision ?? 0 }, changeOf(c))
  if (put.kind === 'stale') throw new Problem('stale')
}

function requireYearBefore(found: number | null, { year }: Filing): void {
  if (found === year - 1) return
  const message = found === null ? '没有读到报告年度' : `文件是 ${found} 年度的报告`
  throw new Problem('invalid', { detail: `${message}，这里需要 ${year - 1} 年度的报告。` })
}

async function requireAgency(c: Context<Env>, read: Report, { agency: { name, kind } }: Subject): Promise<void> {
  const profile = await profileOf(c.var.parts.store, c.var.who.district.id)
  const expected = { ...read, agency: { name, kind, code: null } }
  const [mismatch] = mismatchesOf(read, expected, namesOf(profile, name))
  if (!mismatch) return
  const { found } = mismatch
  throw new Problem('other-agency', {
    detail: `${mismatchWords.agency(found, name)}，没有读入。`,
    more: { found, expected: name },
  })
}
