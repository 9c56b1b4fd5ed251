import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { readReport } from './read-report.ts'

it('the document is handed over beside what was read of it where it is asked for, and its places are those of the report', async () => {
  const bytes = await readFile(new URL('../../../tooling/corpus/documents/education/2024-wps.wps', import.meta.url))
  const read = await readReport(bytes, { name: 'a.wps', withDocument: true })
  if (read.kind !== 'report') throw new Error(read.message.zh)
  const { file: _, ...place } = read.report.places?.['requests.received.total'] ?? {}
  const cells = read.document?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
  const there = cells?.filter(
    ({ place: { table, row, column } }) => table === place.table && row === place.row && column === place.column,
  )
  expect(there?.map(({ text }) => text)).toEqual([JSON.stringify(read.report.cells['requests.received.total'])])
  const without = await readReport(bytes, { name: 'a.wps' })
  expect(without).not.toHaveProperty('document')
})
