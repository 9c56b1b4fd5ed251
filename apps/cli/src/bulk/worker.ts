/** A process that checks the files it is given, one after the other. */

import { rules as allRules } from '@gouji/core'
import { loadRules } from '../own-rules.ts'
import { UsageError } from '../usage-error.ts'
import { checkBytes, type OpenedFile, type Plan } from './check-bytes.ts'
import type { FromWorker, ToWorker, WorkerPlan } from './worker-messages.ts'

let check: ((file: OpenedFile) => Promise<void>) | undefined

async function prepare({ profile, rules, cwd, env, ...others }: WorkerPlan): Promise<void> {
  const own = rules === undefined ? [] : await loadRules(rules, { cwd })
  const plan: Plan = { ...others, settings: { profile, rules: [...allRules, ...own] } }
  const io = { stderr: process.stderr, env }
  check = async (file) => {
    for await (const checked of checkBytes(file, { plan, io })) say({ kind: 'checked', checked })
    say({ kind: 'done' })
  }
  say({ kind: 'ready' })
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
  const work = message.kind === 'plan' ? prepare(message.plan) : check?.(message.file)
  void work?.catch(end)
})
process.on('disconnect', () => process.exit())
