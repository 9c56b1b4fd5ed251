/** Where files are checked: in the command's own thread, or in processes of their own. */

import { availableParallelism } from 'node:os'
import type { Io } from '../terminal.ts'
import type { Lane } from './check-all.ts'
import { checkBytes, type Plan } from './check-bytes.ts'
import { processLane } from './process-lane.ts'

/** From so many files on the start of workers pays. */
const fewestForWorkers = 8
const mostByDefault = 4

/**
 * As many lanes as asked for. Where nothing is asked for, a few files are checked in the command's own thread, many by
 * a worker for each core, at most four.
 */
export function lanesFor(
  files: number,
  {
    concurrency,
    plan,
    rules,
    io,
  }: {
    readonly concurrency?: number | undefined
    readonly plan: Plan
    /** The module of the district's own rules: workers load it themselves. */
    readonly rules?: string | undefined
    readonly io: Io
  },
): readonly Lane[] {
  const asked = concurrency ?? (files < fewestForWorkers ? 0 : Math.min(availableParallelism(), mostByDefault))
  if (asked === 0) return [ownThread(plan, io)]
  const { settings, ...others } = plan
  const data = { ...others, profile: settings.profile, rules, cwd: io.cwd, env: { GOUJI_DEBUG: io.env.GOUJI_DEBUG } }
  return Array.from({ length: Math.min(asked, Math.max(1, files)) }, () => processLane(data))
}

function ownThread(plan: Plan, io: Io): Lane {
  return { check: (file) => checkBytes(file, { plan, io }), close: async () => {} }
}
