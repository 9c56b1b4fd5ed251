import { exampleReport } from '@gouji/core/testing'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { formatOf } from './formats.ts'
import { readDocuments } from './read-documents.ts'
import { writeReport } from './writers/write-report.ts'

test('a zip of documents that were not pressed together is a zip, and each document in it is read', async () => {
  const report = (name: string) => exampleReport({ edition: '2021', year: 2024, agency: { name } })
  const files = {
    '教育局.docx': await writeReport(report('青石县教育局'), 'docx'),
    '水务局.xlsx': await writeReport(report('青石县水务局'), 'xlsx'),
  }
  const zip = zipSync(files, { level: 0 })
  expect(formatOf(zip)).toBe('zip')
  const agencies: string[] = []
  for await (const { bytes, result } of readDocuments(zip, { name: '报告.zip' })) {
    expect(Object.values(files)).toContainEqual(bytes)
    agencies.push((result.kind === 'report' && result.report.agency.name) || '')
  }
  expect(agencies.toSorted((a, b) => a.localeCompare(b, 'zh'))).toEqual(['青石县教育局', '青石县水务局'])
})

test('a document that was cut off is still told to be one', async () => {
  const docx = await writeReport(exampleReport({ edition: '2021' }), 'docx')
  expect(formatOf(docx)).toBe('docx')
  for (let lost = 1; lost <= 30; lost++) expect(formatOf(docx.subarray(0, docx.length - lost)), `${lost}`).toBe('docx')
})
