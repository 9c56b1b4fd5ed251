import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkReport, checkResult } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { inMemoryIo, withFiles } from '../testing/in-memory.ts'
import { writeOutput } from './outputs.ts'

it('JSON from the spool is what JSON.stringify writes, with no report, one and many', () =>
  withFiles({}, async (cwd) => {
    const { io } = inMemoryIo()
    for (const count of [0, 1, 40]) {
      const reports = Array.from({ length: count }, (_, i) =>
        checkReport({
          source: `报告/"${i}".docx`,
          report: exampleReport({
            edition: '2021',
            agency: { name: `第${i}局` },
            cells: { 'requests.received.total': i },
          }),
        }),
      )
      const unreadable = count === 1 ? [] : [{ source: 'x.pdf', reason: 'damaged', message: '文件\n已损坏' }]
      for (const result of [
        checkResult({ reports, unreadable }),
        { ...checkResult({ reports, unreadable }), partial: true as const },
      ]) {
        const output = { format: 'json', file: 'a.json' } as const
        await writeOutput(result, { output, options: { language: 'zh' }, io: { ...io, cwd } })
        expect(await readFile(join(cwd, 'a.json'), 'utf8')).toBe(`${JSON.stringify(result, null, 2)}\n`)
      }
    }
  }))
