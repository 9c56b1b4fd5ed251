import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Report, reportSchema } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runInMemory } from '../testing/in-memory.ts'

let folder = ''
const path = (name: string) => join(folder, name)
const run = (...argv: string[]) => runInMemory(argv, { cwd: folder })
const extracted = async (name: string): Promise<Report> =>
  reportSchema.parse(JSON.parse((await run('extract', name)).stdout))

const bureau = (name: string, received: number, year = 2024) =>
  exampleReport({
    edition: '2021',
    year,
    agency: { name },
    cells: {
      'requests.received.naturalPerson': received,
      'requests.received.total': received,
      'requests.disclosed.naturalPerson': received,
      'requests.disclosed.total': received,
      'requests.handled.naturalPerson': received,
      'requests.handled.total': received,
    },
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-'))
  await writeFile(path('city.txt'), await writeReport(cityReport(), 'text'))
  const wrong = { ...cityReport(), cells: { ...cityReport().cells, 'disputes.reconsideration.total': 791 } }
  await writeFile(path('wrong.docx'), await writeReport(wrong, 'docx'))
  const members = { '甲局.docx': bureau('云溪区甲局', 3), '下属/乙局.html': bureau('云溪区乙局', 4) }
  const files = await Promise.all(
    Object.entries(members).map(async ([name, report]) => {
      const format = name.endsWith('docx') ? 'docx' : 'html'
      return [name, await writeReport(report, format)] as const
    }),
  )
  await writeFile(path('members.zip'), zipSync(Object.fromEntries(files)))
  await writeFile(path('last-year.docx'), await writeReport(bureau('云溪区甲局', 2, 2023), 'docx'))
  await writeFile(path('this-year.docx'), await writeReport(bureau('云溪区甲局', 3, 2024), 'docx'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('gouji convert', () => {
  for (const format of ['docx', 'html', 'pdf', 'xlsx', 'txt', 'json']) {
    it(`writes ${format}, which extract reads back cell for cell`, async () => {
      const { code, stderr } = await run('convert', 'city.txt', '-o', `out.${format}`)
      expect(code).toBe(0)
      expect(stderr).toContain(`结果已写入 out.${format}`)
      expect((await extracted(`out.${format}`)).cells).toEqual(cityReport().cells)
    })
  }

  it('does not know a format it does not write, and needs to be told where to write', async () => {
    expect(await run('convert', 'city.txt', '-o', 'out.doc')).toMatchObject({ code: 2 })
    const { code, stderr } = await run('convert', 'city.txt')
    expect(code).toBe(2)
    expect(stderr).toContain('缺少选项')
  })
})

describe('gouji form', () => {
  it('writes the empty form of the edition of the year with the name of the agency', async () => {
    for (const [edition, year] of [
      ['2019', 2020],
      ['2021', 2024],
    ] as const) {
      const argv = ['form', '--agency', '云溪区教育局', '--year', String(year), '-o', 'form.docx']
      expect((await run(...argv)).code).toBe(0)
      const report = await extracted('form.docx')
      expect(report).toMatchObject({ edition, year, agency: { name: '云溪区教育局' } })
      expect(Object.values(report.cells).every((value) => value === null)).toBe(true)
    }
  })

  it('knows no other edition', async () => {
    const { code, stderr } = await run('form', '--edition', '2008', '-o', 'form.docx')
    expect(code).toBe(2)
    expect(stderr).toContain('2019、2021')
  })
})

describe('gouji annotate', () => {
  it('writes a copy with comments and leaves the original as it is', async () => {
    const before = await readFile(path('wrong.docx'))
    const { code, stderr } = await run('annotate', 'wrong.docx', '-o', 'commented.docx')
    expect(code).toBe(0)
    expect(stderr).toMatch(/写入批注 \d+ 条/u)
    expect(await readFile(path('wrong.docx'))).toEqual(before)
    expect((await extracted('commented.docx')).cells['disputes.reconsideration.total']).toBe(791)
  })

  it.each([
    ['annotate', 'wrong.docx', 'wrong.docx'],
    ['annotate', 'wrong.docx', './sub/../wrong.docx'],
    ['annotate', 'wrong.docx', 'link.docx'],
    ['annotate', 'link.docx', 'wrong.docx'],
    ['convert', 'wrong.docx', 'wrong.docx'],
    ['aggregate', 'wrong.docx', 'wrong.docx'],
  ])('%s %s never writes over the original: -o %s', async (command, from, to) => {
    await symlink('wrong.docx', path('link.docx')).catch(() => undefined)
    const before = await readFile(path('wrong.docx'))
    const { code, stderr } = await run(command, from, '-o', to)
    expect(code).toBe(2)
    expect(stderr).toContain('不能写在它上面')
    expect(await readFile(path('wrong.docx'))).toEqual(before)
  })

  it('writes no Word file under the name of a workbook', async () => {
    const { code, stderr } = await run('annotate', 'wrong.docx', '-o', 'commented.xlsx')
    expect(code).toBe(2)
    expect(stderr).toContain('应以 .docx 或 .docm 结尾')
    expect(await readFile(path('commented.xlsx')).catch(() => undefined)).toBeUndefined()
  })

  it('says what to do with a file that takes no comments', async () => {
    const { code, stderr } = await run('annotate', 'city.txt', '-o', 'commented.docx')
    expect(code).toBe(1)
    expect(stderr).toContain('另存为 docx')
  })
})

describe('an archive', () => {
  it('is checked document by document, each named by its path in it', async () => {
    const { stdout } = await run('check', 'members.zip', '--format', 'json')
    const { reports } = JSON.parse(stdout)
    expect(reports.map(({ source, agency }: { source: string; agency: string }) => [source, agency])).toEqual([
      ['members.zip/下属/乙局.html', '云溪区乙局'],
      ['members.zip/甲局.docx', '云溪区甲局'],
    ])
  })

  it('is no single document', async () => {
    expect(await run('extract', 'members.zip')).toMatchObject({ code: 2 })
  })
})

describe('gouji aggregate', () => {
  it('adds the members of an archive into one report', async () => {
    const { code, stdout, stderr } = await run('aggregate', 'members.zip', '--agency', '云溪区')
    expect(code).toBe(0)
    expect(stderr).toContain('汇总 2 份报告')
    const sum = reportSchema.parse(JSON.parse(stdout))
    expect(sum.agency.name).toBe('云溪区')
    expect(sum.cells['requests.received.total']).toBe(7)
  })

  it('names the member that a published sum left out', async () => {
    await writeFile(path('district.json'), JSON.stringify(bureau('云溪区', 3)))
    const { code, stdout } = await run('aggregate', 'members.zip', '--check', 'district.json')
    expect(code).toBe(1)
    expect(stdout.replace(/\s/gu, '')).toContain('差额正好是云溪区乙局的数，疑漏汇总')
  })

  it.each([
    ['the same agency twice', ['last-year.docx', 'copy.json'], '同一单位不止一份：云溪区甲局'],
    ['two years', ['last-year.docx', 'other.json'], '年度与其他单位不同：云溪区乙局'],
  ])('adds nothing up that holds %s', async (_, members, why) => {
    await writeFile(path('copy.json'), JSON.stringify(bureau('云溪区甲局', 2, 2023)))
    await writeFile(path('other.json'), JSON.stringify(bureau('云溪区乙局', 4, 2024)))
    const { code, stdout, stderr } = await run('aggregate', ...members, '-o', 'doubled.json')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(why)
    expect(stderr).toContain('没有汇总')
    expect(await readFile(path('doubled.json')).catch(() => undefined)).toBeUndefined()
  })

  it('has nothing to add in a folder without reports', async () => {
    await writeFile(path('minutes.txt'), '会议纪要')
    expect(await run('aggregate', 'minutes.txt')).toMatchObject({ code: 1 })
  })
})

describe('gouji compare', () => {
  it('shows what changed and whether what was carried forward was brought forward', async () => {
    const { code, stdout } = await run('compare', 'last-year.docx', 'this-year.docx')
    expect(code).toBe(0)
    expect(stdout).toContain('2 → 3')
    expect(stdout).toContain('一致')
  })

  it('says first that the reports are of two agencies', async () => {
    await writeFile(path('other-agency.json'), JSON.stringify(bureau('云溪区乙局', 5, 2024)))
    const { stdout } = await run('compare', 'last-year.docx', 'other-agency.json')
    expect(stdout.split('\n')[1]).toContain('两个单位的报告（云溪区甲局、云溪区乙局）')
    const asData = await run('compare', 'last-year.docx', 'other-agency.json', '--format', 'json')
    expect(asData.stderr).toContain('两个单位的报告')
    JSON.parse(asData.stdout)
    expect((await run('compare', 'last-year.docx', 'this-year.docx')).stdout).not.toContain('两个单位')
  })

  it('gives the same as data', async () => {
    const { stdout } = await run('compare', 'last-year.docx', 'this-year.docx', '--format', 'json')
    const { changes, ledger } = JSON.parse(stdout)
    expect(changes[0]).toEqual({ cell: 'requests.received.naturalPerson', before: 2, after: 3, change: 1 })
    expect(ledger).toHaveLength(7)
  })
})
