import { defaultProfile } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { withFiles } from '../testing/in-memory.ts'
import type { Lane } from './check-all.ts'
import type { Checked } from './check-bytes.ts'
import { processLane, type WorkerLimits } from './process-lane.ts'

/** A rule that does to the worker what the agency is called. */
const hostileRules = `
const acts = {
  挂起局: () => { for (;;) {} },
  退出局: () => process.exit(7),
  占满局: () => { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)) },
}
export const rules = [{
  id: 'hostile', title: { zh: '恶意', en: 'Hostile.' }, basis: 'convention', severity: 'info',
  editions: ['2021'], needs: [],
  check: ({ report }) => { acts[report.agency.name]?.(); return { violations: [], undecided: [] } },
  message: () => ({ zh: '', en: '' }),
}]
`

const fileOf = (name: string) => {
  const report = exampleReport({ edition: '2021', agency: { name } })
  return { source: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(report)) }
}

const open: Lane[] = []
afterEach(() => Promise.all(open.splice(0).map((lane) => lane.close())))

async function outcomes(names: readonly string[], limits?: WorkerLimits): Promise<string[]> {
  return withFiles({ 'rules.mjs': hostileRules }, async (cwd) => {
    const plan = {
      language: 'zh',
      profile: defaultProfile,
      explanations: new Map(),
      cwd,
      env: { GOUJI_DEBUG: undefined },
    }
    const lane = processLane({ ...plan, language: 'zh', rules: 'rules.mjs' }, limits ? { limits } : {})
    open.push(lane)
    const said: string[] = []
    for (const name of names) {
      for await (const checked of lane.check(fileOf(name))) said.push(outcomeOf(checked))
    }
    return said
  })
}

function outcomeOf(checked: Checked): string {
  return checked.kind === 'report'
    ? `${checked.report.agency} checked`
    : `${checked.document.source} ${checked.document.reason}`
}

describe('a process that', () => {
  it('hangs on a file is ended, and the next file is checked', async () => {
    expect(await outcomes(['甲局', '挂起局', '乙局'], { milliseconds: 3000, mebibytes: 1024 })).toEqual([
      '甲局 checked',
      '挂起局.json too-slow',
      '乙局 checked',
    ])
  }, 20_000)

  it('ends on a file is replaced', async () => {
    expect(await outcomes(['退出局', '乙局'])).toEqual(['退出局.json checker-died', '乙局 checked'])
  }, 20_000)

  it('needs too much memory is ended, and the command lives', async () => {
    expect(await outcomes(['占满局', '乙局'], { milliseconds: 60_000, mebibytes: 128 })).toEqual([
      '占满局.json out-of-memory',
      '乙局 checked',
    ])
  }, 30_000)
})
