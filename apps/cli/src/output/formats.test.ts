import { expect, it } from 'vitest'
import { pairOutputs } from './outputs.ts'

it.each([
  ['a.json', 'json'],
  ['a.HTML', 'html'],
  ['a.csv', 'csv'],
  ['a.xlsx', 'xlsx'],
  ['a.md', 'markdown'],
  ['a.sarif', 'sarif'],
  ['结果', 'pretty'],
  ['a.txt', 'pretty'],
])('a file %s of which no format is said is %s', (file, format) => {
  expect(pairOutputs([{ kind: 'file', file }])).toEqual([{ format, file }])
})

it('a format that is said counts, whatever the name of its file', () => {
  const flags = [
    { kind: 'file', file: 'a.json' },
    { kind: 'format', format: 'csv' },
  ] as const
  expect(pairOutputs(flags)).toEqual([{ format: 'csv', file: 'a.json' }])
})
