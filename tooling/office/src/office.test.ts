import { checkReport, editions, type Report } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { specimens } from '@gouji/corpus/documents'
import { readDocument } from '@gouji/corpus/files'
import { annotate, readReport, writeEmptyForm, writeNotice, writeReport, writeTable } from '@gouji/documents'
import { describe, expect, it } from 'vitest'
import { complaints } from './validate.ts'

type OfficeFormat = 'docx' | 'xlsx'
const formats = ['docx', 'xlsx'] as const
const isOffice = (extension: string): extension is OfficeFormat => formats.some((format) => format === extension)

/** One document of the corpus for each edition, read. */
async function reports(): Promise<Report[]> {
  const texts = specimens.filter(({ path }) => /\/(?:2020|2024)-docx-word$/u.test(path))
  const read = await Promise.all(
    texts.map(async (specimen) => readReport(await readDocument(specimen), { name: specimen.path })),
  )
  const found = read.flatMap((result) => (result.kind === 'report' ? [result.report] : []))
  return editions.map(({ id }) => {
    const report = found.find(({ edition }) => edition === id)
    if (!report) throw new Error(`no Word document of edition ${id} in the corpus`)
    return report
  })
}

it('Office does find something: WPS gives the same id to all its bookmarks', async () => {
  const wps = specimens.find(({ path }) => path.endsWith('-docx-wps'))
  if (!wps) throw new Error('no WPS document in the corpus')
  expect((await complaints(await readDocument(wps), 'docx')).join('\n')).toContain('should have unique value')
})

describe.each(formats)('Office finds nothing against a %s that is', (format) => {
  it('a report of either edition', async () => {
    for (const report of await reports())
      expect(await complaints(await writeReport(report, format), format)).toEqual([])
  })

  it.each(editions)('an empty form of edition $id', async ({ id }) => {
    expect(await complaints(await writeEmptyForm(id, format), format)).toEqual([])
  })

  it('a report with hard texts: signs of markup, a formula, very long words, nothing at all', async () => {
    const city = cityReport()
    const report: Report = {
      ...city,
      agency: { ...city.agency, name: '云岭市<政府>&“办公室”' },
      sections: {
        overview: `=1+1\n<w:p>\n\u0007\u{20BB7}野家 \u00A0\u3000\n${'长'.repeat(40_000)}`,
        otherMatters: '',
      },
    }
    expect(await complaints(await writeReport(report, format), format)).toEqual([])
  })
})

describe('Office finds nothing against', () => {
  it('a circular', async () => {
    const notice = writeNotice({
      title: '关于云岭县政府信息公开工作年度报告报送情况的通报',
      addressee: '各乡镇人民政府，县政府各部门：',
      paragraphs: ['现将报送情况通报如下。'],
      sections: [
        {
          heading: '一、总体情况',
          paragraphs: ['应报 2 家，已报 1 家。'],
          table: {
            columns: [
              { head: '单位', width: 3 },
              { head: '情况', width: 1 },
            ],
            rows: [['云岭县<教育>局', '已报送']],
          },
        },
      ],
      closing: { signature: '云岭县人民政府办公室', date: '2026年2月3日' },
    })
    expect(await complaints(notice, 'docx')).toEqual([])
  })

  it('a list of findings, empty or not', async () => {
    const sheet = (rows: readonly string[][]) => ({ name: '问题', columns: [{ head: '单位', width: 20 }], rows })
    const book = writeTable({ title: '问题清单', sheets: [sheet([['=cmd()']]), { ...sheet([]), name: '空表' }] })
    expect(await complaints(book, 'xlsx')).toEqual([])
  })
})

describe('Comments in an agency’s own file', () => {
  /** One document of each layout. */
  const files = [
    ...new Map(specimens.filter(({ extension }) => isOffice(extension)).map((file) => [file.layout, file])).values(),
  ]

  it.each(files)('leave $path as sound as it came', async (specimen) => {
    const { extension } = specimen
    if (!isOffice(extension)) throw new Error(extension)
    const bytes = await readDocument(specimen)
    const read = await readReport(bytes, { name: specimen.path })
    if (read.kind !== 'report') return expect(['no-report', 'no-tables']).toContain(read.reason)
    const wrong = Object.fromEntries(Object.keys(read.report.cells).map((id) => [id, 7]))
    const { findings, diagnoses } = checkReport({
      source: specimen.path,
      ...read,
      report: { ...read.report, cells: wrong },
    })
    expect(findings.length).toBeGreaterThan(0)
    const out = await annotate(bytes, { findings, diagnoses })
    if (out.kind !== 'annotated') throw new Error(out.message.en)
    expect(await complaints(out.bytes, extension)).toEqual(await complaints(bytes, extension))
  })
})
