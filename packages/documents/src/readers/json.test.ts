import { cityReport } from '@gouji/core/testing'
import { expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

async function refusalOf(data: unknown) {
  const read = await readReport(new TextEncoder().encode(JSON.stringify(data)), { name: '报告.json' })
  if (read.kind === 'report') throw new Error('it was read')
  return read.message
}

test('Data that is no report is refused with every field that does not fit, in Chinese and in English', async () => {
  const { title: _, ...report } = cityReport()
  expect(await refusalOf({ ...report, edition: '2020', year: '2024' })).toEqual({
    zh: '不是有效的 gouji/report@1 数据，请按接口约定修改：edition：不在可选的范围内（2019、2021）；year：应填数；title：没有填',
    en: expect.stringMatching(/^Not a valid gouji\/report@1: edition: Invalid option.*; year: .*; title: .*$/u),
  })
})

test('Of many fields that do not fit the first five are named and the others counted', async () => {
  const cells = Object.fromEntries(Object.keys(cityReport().cells).map((id) => [id, true]))
  expect((await refusalOf({ ...cityReport(), cells })).zh).toMatch(/；另有 \d+ 处$/u)
})

test('A list of reports is told to be data, and not one report', async () => {
  expect((await refusalOf([cityReport(), cityReport()])).zh).toBe(
    '不是有效的 gouji/report@1 数据，请按接口约定修改：整份：应为一份报告，不能是几份的列表',
  )
})
