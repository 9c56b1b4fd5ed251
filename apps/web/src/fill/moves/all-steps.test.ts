import { expect, it } from 'vitest'
import { allSteps } from './all-steps.ts'

const clerk = { kind: 'person', id: 'p1', name: '程一诺' } as const
const lead = { kind: 'person', id: 'p3', name: '沈局' } as const
const at = (day: number) => `2026-01-${day}T09:00:00.000Z`

it('every request to sign and every sending back stays in the way of a report, with who, when and why, after it is signed', () => {
  const steps = allSteps({
    signOffs: [
      { kind: 'asked', by: clerk, at: at(10), note: null, revision: 3 },
      { kind: 'sent-back', by: lead, at: at(11), note: '第三部分再核对', revision: 3 },
      { kind: 'asked', by: clerk, at: at(12), note: null, revision: 7 },
    ],
    steps: [{ from: 'draft', to: 'signed-off', by: lead, at: at(13), note: null, version: 1 }],
  })
  expect(steps.map(({ name, who, note }) => [name, who, note])).toEqual([
    ['提请签发', '程一诺', ''],
    ['退回经办人', '沈局', '第三部分再核对'],
    ['提请签发', '程一诺', ''],
    ['已签发', '沈局', ''],
  ])
})
