import { renderReport } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { textReader } from '../readers/text.ts'
import { describeWriter } from '../testing/writer-contract.ts'
import { textWriter } from './text.ts'

describeWriter('the text writer', { writer: textWriter, reader: textReader })

it('writes a line for each paragraph and for each row of a table', async () => {
  const report = exampleReport({ edition: '2021', cells: { 'disclosure.governmentRules.repealed': null } })
  const bytes = await textWriter.write(renderReport({ ...report, sections: { overview: '稳步推进。' } }))
  expect(new TextDecoder().decode(bytes).split('\n').slice(4, 13)).toEqual([
    '',
    '一、总体情况',
    '稳步推进。',
    '',
    '二、主动公开政府信息情况',
    '',
    '| 第二十条第（一）项 |',
    '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
    '| 规章 | 0 |  | 0 |',
  ])
})
