/** Results of more than fits: what is listed, what is left out, and that it is said. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckedReport, type CheckFinding, type CheckResult, checkReport, checkResult } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { readRows } from '@gouji/documents'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inMemoryIo, withFiles } from '../testing/in-memory.ts'
import { wholeOf } from '../testing/whole-of.ts'
import { html } from './html.ts'
import { writeOutput } from './outputs.ts'

const count = 5100
const withErrors = 30

/** Reports with four warnings each; the last of them have an error too. */
function many(): CheckResult {
  const report = exampleReport({ edition: '2021', cells: { 'requests.received.total': 6 } })
  const checked = checkReport({ source: '', report })
  const [finding] = checked.findings
  if (!finding) throw new Error('nothing is found')
  const reports = Array.from({ length: count }, (_, i): CheckedReport => {
    const warnings = Array.from(
      { length: 4 },
      (__, n): CheckFinding => ({ ...finding, severity: 'warning', message: `${i}号警告${n}` }),
    )
    const error: CheckFinding = { ...finding, severity: 'error', message: `${i}号错误` }
    const findings = i < count - withErrors ? warnings : [...warnings, error]
    return { ...checked, source: `${i}.docx`, agency: `云溪区第${i}局`, findings, diagnoses: [] }
  })
  return checkResult({ reports, unreadable: [] })
}

describe('a page of very many findings', () => {
  const page = [...html(wholeOf(many()), { language: 'zh' })].join('')

  it('lists every error and the first of the warnings, in the order of the reports, and says so', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('<tr class="row'))
    expect(rows).toHaveLength(20_000)
    expect(rows.filter((row) => row.startsWith('<tr class="row error"'))).toHaveLength(withErrors)
    expect(page).toContain(
      '问题共 20430 条，本页列出 20000 条，重的在先：错误 30 条全部列出，警告 20400 条只列出前 19970 条。',
    )
    expect(rows[0]).toContain('0号警告0')
    expect(rows.at(-1)).toContain(`${count - 1}号错误`)
  })

  it('counts all of them, and lists the reports with the gravest', () => {
    expect(page).toContain('<dt>警告</dt><dd>20400</dd>')
    expect(page).toContain(`报告共 ${count} 份，表中只列出 5000 份`)
    const reports = page.split('\n').filter((line) => line.startsWith('<tr><th scope="row" data-agency'))
    expect(reports).toHaveLength(5000)
    expect(reports.at(-1)).toContain(`云溪区第${count - 1}局`)
  })
})

describe('a workbook of very many findings', () => {
  it('has them all, and a line for every report', async () => {
    const { io } = inMemoryIo()
    const bytes = await withFiles({}, async (cwd) => {
      const output = { format: 'xlsx', file: '问题.xlsx' } as const
      await writeOutput(many(), { output, options: { language: 'zh' }, io: { ...io, cwd } })
      return readFile(join(cwd, '问题.xlsx'))
    })
    const overview = await readRows(bytes)
    if (overview.kind !== 'rows') throw new Error(overview.message.zh)
    expect(overview.rows).toHaveLength(count + 2)
    expect(overview.rows[count]?.cells.slice(0, 5)).toEqual([`云溪区第${count - 1}局`, '2021', '1', '4', '0'])
    expect(overview.rows.at(-1)?.cells.slice(0, 4)).toEqual(['合计（5100 份报告）', '', '30', '20400'])
    const issues = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    expect(issues.match(/<row /gu)).toHaveLength(count * 4 + withErrors + 1)
    expect(issues).not.toContain('<f>')
  }, 30_000)
})
