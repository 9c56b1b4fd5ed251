import { readFile } from 'node:fs/promises'
import { checkReport, findSimilar, type Report } from '@gouji/core'
import { exampleOutline } from '@gouji/core/testing'
import { readReport } from '@gouji/documents'
import { describe, expect, it } from 'vitest'
import { agencies } from './agencies/index.ts'
import { compare } from './compare.ts'
import { specimens } from './documents.ts'
import { printExpected } from './expected.ts'
import { expectedFile, readDocument } from './files.ts'

const reports = agencies.flatMap((agency) => Object.values(agency.reports))

describe('a document of the corpus', () => {
  for (const specimen of specimens) {
    it(`is read as what it is: ${specimen.path}.${specimen.extension}`, async () => {
      const result = await readReport(await readDocument(specimen), { name: specimen.path })
      const { differences, placeless, wanted, found } = compare(specimen.expected, result)
      const open = 'mayStayOpen' in specimen.expected
      expect(differences.filter(({ kind }) => kind === 'wrong' || !open)).toEqual([])
      if (specimen.numbersOnly) return
      expect(found).toEqual(wanted)
      expect(placeless).toEqual([])
    })
  }
})

describe('the corpus', () => {
  it('holds what its code makes, byte for byte', async () => {
    for (const specimen of specimens) {
      const kept = await readFile(expectedFile(specimen), 'utf8')
      expect(kept, specimen.path).toBe(printExpected(specimen.expected))
      if (specimen.made !== 'here') continue
      expect(Buffer.compare(await readDocument(specimen), await specimen.bytes()), specimen.path).toBe(0)
    }
  })

  it('has no two documents of one name', () => {
    const names = specimens.map(({ path, extension }) => `${path}.${extension}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('stays small', async () => {
    const sizes = await Promise.all(specimens.map(async (specimen) => (await readDocument(specimen)).length))
    expect(Math.max(...sizes)).toBeLessThan(90 * 1024)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(4 * 1024 * 1024)
  })
})

describe('a report of the fictional agencies', () => {
  for (const report of reports) {
    it(`gives no ground for more than information: ${report.title}`, () => {
      const { findings } = checkReport({ source: '-', report, outline: exampleOutline(report.edition) })
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    })
  }

  it('gives none either when it is read from a document that prints it in good order', async () => {
    for (const specimen of specimens) {
      if (specimen.quirks.length > 0 || specimen.numbersOnly || 'unreadable' in specimen.expected) continue
      const result = await readReport(await readDocument(specimen), { name: specimen.path })
      if (result.kind !== 'report') throw new Error(`${specimen.path} is not read`)
      const { findings } = checkReport({ source: specimen.path, ...result })
      expect(
        findings.filter(({ severity }) => severity !== 'info'),
        specimen.path,
      ).toEqual([])
    }
  })

  it('is told of rows that stand twice and of numbers between blanks, wherever its document has them', async () => {
    const told: Readonly<Record<string, string>> = { 'repeated-row': 'table-shape', padded: 'whitespace' }
    const checked = new Set<string>()
    for (const specimen of specimens) {
      const expected = specimen.quirks.flatMap(({ id }) => told[id] ?? [])
      if (expected.length === 0) continue
      const result = await readReport(await readDocument(specimen), { name: specimen.path })
      if (result.kind !== 'report') throw new Error(`${specimen.path} is not read`)
      const { findings } = checkReport({ source: specimen.path, ...result })
      expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(expected))
      for (const rule of expected) checked.add(rule)
    }
    expect(checked).toEqual(new Set(Object.values(told)))
  })

  it('names in its head whom to ask in the words of its data', () => {
    for (const { head, title } of reports) {
      for (const value of Object.values(head.contact ?? {})) expect(head.text, title).toContain(value)
    }
  })

  it('says something of its own: no section is like that of another report', () => {
    expect(findSimilar(reports.length, (i) => reports[i] as Report)).toEqual([])
  })
})
