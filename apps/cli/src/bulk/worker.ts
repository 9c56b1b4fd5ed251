/** A process that checks or reads the files it is given, one after the other. */

import { rules as allRules } from '@gouji/core'
import { loadRules } from '../own-rules.ts'
import { UsageError } from '../usage-error.ts'
import { type Checked, checkBytes, type OpenedFile, type Plan } from './check-bytes.ts'
import { type ReadBefore, readBefore } from './read-before.ts'
import type { FromWorker, ReadingPlan, Task, ToWorker, WorkerPlan } from './worker-messages.ts'

let work: ((file: OpenedFile) => AsyncIterable<Checked | ReadBefore>) | undefined

async function prepare(task: Task): Promise<void> {
  work = task.kind === 'check' ? await checking(task.plan) : reading(task.plan)
  say({ kind: 'ready' })
}

async function checking({ profile, rules, cwd, env, ...others }: WorkerPlan): Promise<typeof work> {
  const own = rules === undefined ? [] : await loadRules(rules, { cwd })
  const plan: Plan = { ...others, settings: { profile, rules: [...allRules, ...own] } }
  return (file) => checkBytes(file, { plan, io: { stderr: process.stderr, env } })
}

function reading({ env }: ReadingPlan): typeof work {
  return (file) => readBefore(file, { stderr: process.stderr, env })
}

async function workOn(file: OpenedFile): Promise<void> {
  for await (const document of work?.(file) ?? []) say({ kind: 'document', document })
  say({ kind: 'done' })
}

/** A sentence for the user ends the run; whatever else is thrown ends this process, and its file with it. */
function end(error: unknown): void {
  if (!(error instanceof UsageError)) throw error
  say({ kind: 'usage', sentence: error.sentence })
}

function say(message: FromWorker): void {
  process.send?.(message)
}

process.on('message', (message: ToWorker) => {
  const doing = message.kind === 'file' ? workOn(message.file) : prepare(message)
  void doing.catch(end)
})
process.on('disconnect', () => process.exit())
