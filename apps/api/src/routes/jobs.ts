import type { Job } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam, pagingOf } from '../wire/common.ts'
import { jobSchema, jobsSchema } from '../wire/jobs.ts'
import { follow } from './event-stream.ts'
import { answerFile } from './files.ts'
import { noteRead } from './note-read.ts'

const tag = '推送与任务'
const action = 'jobs.read'
const pause = 500

export function addJobs(api: Api): void {
  add(
    api,
    { method: 'get', path: '/jobs', tag, summary: '后台任务', action, query: pagingOf('jobs'), answer: jobsSchema },
    async (c, { query }) => {
      const { items, next } = await c.var.parts.store.jobs.list(c.var.who.district.id, query)
      return { items: items.map(withoutResult), next }
    },
  )
  add(
    api,
    { method: 'get', path: '/jobs/{id}', tag, summary: '一个任务', action, params: idParam, answer: jobSchema },
    async (c, { params: { id } }) => onWire(await theJob(c, id)),
  )
  add(
    api,
    {
      method: 'get',
      path: '/jobs/{id}/events',
      tag,
      summary: '任务进度（server-sent events）',
      description: '事件 progress：任务；结束后不再发送。',
      action,
      params: idParam,
      events: true,
    },
    async (c, { params: { id } }) => {
      await theJob(c, id)
      const { store } = c.var.parts
      const district = c.var.who.district.id
      let told = ''
      return follow(c, {
        store,
        pause,
        fits: ({ kind }) => kind === 'jobs',
        send: async (say) => {
          const job = await store.jobs.get(district, id)
          const data = job ? JSON.stringify(onWire(job)) : ''
          if (job && data !== told) await say({ event: 'progress', data })
          told = data
          return job?.state === 'waiting' || job?.state === 'running'
        },
      })
    },
  )
  add(
    api,
    {
      method: 'delete',
      path: '/jobs/{id}',
      tag,
      summary: '取消任务',
      action: 'campaigns.review',
      params: idParam,
      problems: ['wrong-state'],
    },
    async (c, { params: { id } }) => {
      await theJob(c, id)
      const cancelled = await c.var.parts.store.jobs.cancel(c.var.who.district.id, id, changeOf(c))
      if (!cancelled) throw new Problem('wrong-state', { detail: '任务已经结束，不能取消。' })
      return undefined
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/jobs/{id}/result',
      tag,
      summary: '任务写出的文件',
      action,
      params: idParam,
      file: ['application/zip'],
      problems: ['wrong-state'],
    },
    async (c, { params: { id } }) => {
      const { result, state, campaign } = entryOf(await theJob(c, id))
      if (state !== 'done') throw new Problem('wrong-state', { detail: '任务还没有完成，或者没有成功。' })
      const written = withDocument.safeParse(result)
      const bytes =
        written.data && (await c.var.parts.store.documents.bytes(c.var.who.district.id, written.data.document.hash))
      if (!bytes || !written.data)
        throw new Problem('not-found', { detail: '这个任务没有写出文件，结果在任务的 result 中。' })
      const { name } = written.data.document
      await noteRead(c, { subject: campaign ?? id, detail: { name, job: id } })
      return answerFile(c, bytes, { name, mediaType: 'application/zip' })
    },
  )
}

/** A job with what it is about, as far as it says so. */
export function onWire(job: Job): z.input<typeof jobSchema> {
  return { ...entryOf(job), result: job.result }
}

/** A result may tell of thousands of files: it is asked for one by one. */
function withoutResult(job: Job) {
  const { result: _, ...entry } = job
  return entryOf(entry)
}

function entryOf<T extends Pick<Job, 'input'>>(job: T) {
  const { campaign, name } = about.parse(job.input ?? {})
  return { ...job, campaign, name }
}

const about = z.object({ campaign: z.string().nullable().catch(null), name: z.string().nullable().catch(null) }).catch({
  campaign: null,
  name: null,
})
const withDocument = z.object({ document: z.object({ hash: z.string(), name: z.string() }) })

async function theJob(c: Context<Env>, id: string): Promise<Job> {
  const job = await c.var.parts.store.jobs.get(c.var.who.district.id, id)
  if (!job) throw new Problem('not-found', { detail: '没有这个任务。' })
  return job
}
