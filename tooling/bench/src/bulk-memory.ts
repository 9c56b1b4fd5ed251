/** What a process and its children take while they run, from /proc. */

import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const millisecondsBetweenLooks = 250
const ticksPerSecond = 100

/** Resident memory in MiB: the most at a time until a quarter of the run, until half of it, and until its end. */
type Peaks = readonly [quarter: number, half: number, end: number]

export interface Taken {
  readonly seconds: number
  /** Of processors, command and workers together. */
  readonly processorSeconds: number
  readonly command: Peaks
  /** All workers together. */
  readonly workers: Peaks
}

/** Looks at a process until it ends; answers the figures. */
export function watch(child: ChildProcess): () => Taken {
  const started = performance.now()
  const looks: { readonly at: number; readonly command: number; readonly workers: number }[] = []
  const ticks = new Map<number, number>()
  const timer = setInterval(() => {
    if (child.pid === undefined) return
    const workers = childrenOf(child.pid)
    for (const pid of [child.pid, ...workers]) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, ticksOf(pid)))
    looks.push({
      at: performance.now() - started,
      command: residentOf(child.pid),
      workers: workers.reduce((sum, pid) => sum + residentOf(pid), 0),
    })
  }, millisecondsBetweenLooks)
  return () => {
    clearInterval(timer)
    const took = performance.now() - started
    const peaks = (who: 'command' | 'workers'): Peaks => {
      const until = (part: number) =>
        looks.reduce((most, look) => (look.at <= took * part ? Math.max(most, look[who]) : most), 0)
      return [until(1 / 4), until(1 / 2), until(1)]
    }
    const processorSeconds = [...ticks.values()].reduce((sum, own) => sum + own, 0) / ticksPerSecond
    return { seconds: took / 1000, processorSeconds, command: peaks('command'), workers: peaks('workers') }
  }
}

/** 0 where the process is no more. */
function residentOf(pid: number): number {
  return Number(/VmRSS:\s*(\d+)/u.exec(textOf(pid, 'status'))?.[1] ?? 0) / 1024
}

function ticksOf(pid: number): number {
  // The name of the command, in brackets, may hold spaces.
  const fields = textOf(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => Number(/PPid:\s*(\d+)/u.exec(textOf(pid, 'status'))?.[1]) === parent)
}

function textOf(pid: number, file: 'status' | 'stat'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
