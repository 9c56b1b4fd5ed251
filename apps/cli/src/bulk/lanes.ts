/** Where files are checked: in the command's own thread, or in processes of their own. */

import { availableParallelism } from 'node:os'
import type { Io } from '../terminal.ts'
import type { Lane } from './check-all.ts'
import { checkBytes, type Plan } from './check-bytes.ts'
import { processLane, readingLane } from './process-lane.ts'
import { type ReadBefore, readBefore } from './read-before.ts'

/** From so many files on the start of workers pays. */
const fewestForWorkers = 8
const mostByDefault = 4

interface Lanes {
  readonly concurrency?: number | undefined
  readonly io: Io
}

/** For checking. */
export function lanesFor(
  files: number,
  {
    plan,
    rules,
    ...setting
  }: Lanes & {
    readonly plan: Plan
    /** The module of the district's own rules: workers load it themselves. */
    readonly rules?: string | undefined
  },
): readonly Lane[] {
  const { io } = setting
  const { settings, ...others } = plan
  const data = { ...others, profile: settings.profile, rules, cwd: io.cwd, env: envOf(io) }
  return asMany(files, {
    ...setting,
    ownThread: (file) => checkBytes(file, { plan, io }),
    worker: () => processLane(data),
  })
}

/** For reading last year's reports. */
export function readingLanesFor(files: number, setting: Lanes): readonly Lane<ReadBefore>[] {
  const { io } = setting
  return asMany(files, {
    ...setting,
    ownThread: (file) => readBefore(file, io),
    worker: () => readingLane({ env: envOf(io) }),
  })
}

/**
 * As many lanes as asked for. Where nothing is asked for, a few files are taken in the command's own thread, many by a
 * worker for each core, at most four.
 */
function asMany<T>(
  files: number,
  { concurrency, ownThread, worker }: Lanes & { readonly ownThread: Lane<T>['check']; readonly worker: () => Lane<T> },
): readonly Lane<T>[] {
  const asked = concurrency ?? (files < fewestForWorkers ? 0 : Math.min(availableParallelism(), mostByDefault))
  if (asked === 0) return [{ check: ownThread, close: async () => {} }]
  return Array.from({ length: Math.min(asked, Math.max(1, files)) }, worker)
}

function envOf({ env }: Io): { readonly GOUJI_DEBUG: string | undefined } {
  return { GOUJI_DEBUG: env.GOUJI_DEBUG }
}
