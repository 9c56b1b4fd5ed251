import { checkReport, settle } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { obstaclesOf } from './obstacles.ts'

const of = (changes: Parameters<typeof exampleReport>[0]) => {
  const report = exampleReport(changes)
  return obstaclesOf(report, settle(checkReport({ source: 'x', report }, { diagnoses: false })).findings)
}

it('blank cells are counted table by table, lead to the first of each, and are no warnings besides', () => {
  const { blanks, warnings } = of({
    edition: '2021',
    cells: { 'disputes.reconsideration.upheld': null, 'disputes.reconsideration.pending': null },
  })
  expect(blanks).toEqual([
    {
      key: 'disputes',
      text: '行政复议、行政诉讼情况表：2 格',
      count: 2,
      target: { kind: 'cell', cell: 'disputes.reconsideration.upheld' },
    },
  ])
  expect(warnings.filter(({ text }) => text.includes('为空'))).toEqual([])
})

it('a section that consists of prose alone is missed where nothing is written, one with a table is not', () => {
  const { unwritten } = of({ edition: '2021', sections: { overview: '写了', requests: '' } })
  expect(unwritten.map(({ text }) => text)).toEqual(['五、存在的主要问题及改进情况', '六、其他需要报告的事项'])
})

it('a section that a finding speaks of is not missed a second time', () => {
  const { errors, unwritten } = of({ edition: '2021', sections: { overview: '写了', improvements: '' } })
  expect(errors.map(({ text }) => text)).toEqual(['第五部分没有写存在的问题和改进情况'])
  expect(unwritten.map(({ text }) => text)).toEqual(['六、其他需要报告的事项'])
})

it('a report published too late cannot be mended: nothing stands in its way', () => {
  const { errors } = of({ edition: '2021', publishedOn: '2030-05-01' })
  expect(errors).toEqual([])
})
