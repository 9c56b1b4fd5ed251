import { type CheckDiagnosis, type CheckFinding, checkReport, type Report } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readReport } from '../read-report.ts'
import { writeReport } from '../writers/write-report.ts'
import { readDirectory } from '../zip/directory.ts'
import { openZip } from '../zip/open-zip.ts'
import { replaceParts } from '../zip/replace-parts.ts'
import { annotate } from './annotate.ts'

/** The city's report with one wrong total, and what is found in it. */
async function faulty(format: 'docx' | 'xlsx') {
  const report: Report = { ...cityReport(), cells: { ...cityReport().cells, 'disputes.reconsideration.total': 791 } }
  const bytes = await writeReport(report, format)
  const read = await readReport(bytes, { name: `report.${format}` })
  if (read.kind !== 'report') throw new Error(read.message.en)
  const { findings, diagnoses } = checkReport({ source: 'report', ...read })
  return { bytes, read, findings, diagnoses, wrong: findings.filter(({ rule }) => rule === 'disputes-group-sum') }
}

async function annotated(
  bytes: Uint8Array,
  findings: readonly CheckFinding[],
  diagnoses: readonly CheckDiagnosis[] = [],
): Promise<Uint8Array> {
  const result = await annotate(bytes, { findings, diagnoses })
  if (result.kind !== 'annotated') throw new Error(result.message.en)
  return result.bytes
}

const textOf = (bytes: Uint8Array, part: string) =>
  new TextDecoder().decode(openZip(bytes, defaultLimits).inflate(part))

/** Parts whose packed bytes differ, or that only one of the archives has. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (bytes: Uint8Array) =>
    new Map(
      readDirectory(bytes, defaultLimits).map(({ name, start, compressedBytes }) => [
        name,
        bytes.subarray(start, start + compressedBytes).join(),
      ]),
    )
  const [was, is] = [packed(before), packed(after)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).toSorted()
}

describe('findings in a Word file', () => {
  it('stand as a comment at the paragraph of the faulty cell', async () => {
    const { bytes, wrong } = await faulty('docx')
    expect(wrong).toHaveLength(1)
    const out = await annotated(bytes, wrong)
    const document = textOf(out, 'word/document.xml')
    const [, commented] = /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/su.exec(document) ?? []
    expect(commented?.replace(/<[^>]*>/gu, '')).toBe('791')
    expect(textOf(out, 'word/comments.xml')).toContain('“总计”填 791')
  })

  it('change no part but the text they are anchored in and the lists of parts', async () => {
    const { bytes, findings } = await faulty('docx')
    expect(changedParts(bytes, await annotated(bytes, findings))).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ])
  })

  it('leave a file that reads as before, also when annotated twice', async () => {
    const { bytes, read, findings } = await faulty('docx')
    const twice = await annotated(await annotated(bytes, findings), findings)
    const again = await readReport(twice, { name: 'report.docx' })
    expect(again).toEqual(read)
  })

  it('give way to those of a later check, and leave what others wrote', async () => {
    const { bytes, findings, wrong } = await faulty('docx')
    const once = await annotated(bytes, wrong)
    const twice = await annotated(await annotated(bytes, findings), wrong)
    for (const part of ['word/document.xml', 'word/comments.xml']) expect(textOf(twice, part)).toBe(textOf(once, part))
    const ofOther = await annotate(bytes, { findings: wrong, diagnoses: [] }, { author: '张三' })
    if (ofOther.kind !== 'annotated') throw new Error('not annotated')
    const both = await annotated(await annotated(ofOther.bytes, wrong), wrong)
    const authors = [...textOf(both, 'word/comments.xml').matchAll(/w:author="([^"]*)"/gu)].map(([, name]) => name)
    expect(authors).toEqual(['张三', '勾稽'])
    expect(textOf(both, 'word/document.xml').match(/<w:commentReference/gu)).toHaveLength(2)
  })

  it('give way also in the writing of Word, which gives the mark a style', async () => {
    const { bytes, wrong } = await faulty('docx')
    const once = await annotated(bytes, wrong)
    const mark = '<w:r><w:commentReference'
    const document = textOf(once, 'word/document.xml').replace(
      mark,
      '<w:r w:rsidR="00A1"><w:rPr><w:rStyle w:val="a3"/></w:rPr><w:commentReference',
    )
    const saved = replaceParts(
      once,
      new Map([['word/document.xml', new TextEncoder().encode(document)]]),
      defaultLimits,
    )
    expect(textOf(await annotated(saved, wrong), 'word/document.xml')).toBe(textOf(once, 'word/document.xml'))
  })

  it('without a place stand at the first paragraph that has text', async () => {
    const { bytes, wrong } = await faulty('docx')
    const [finding] = wrong
    if (!finding) throw new Error('nothing found')
    const { place: _, ...placeless } = finding
    const document = textOf(await annotated(bytes, [placeless]), 'word/document.xml')
    const [, commented] = /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/su.exec(document) ?? []
    expect(cityReport().title).toContain(commented?.replace(/<[^>]*>/gu, '') ?? '–')
  })
})

describe('a mistake that alone explains what was found', () => {
  it('stands at the cell that is likely wrong, and under the findings it explains', async () => {
    const cells = { ...cityReport().cells, 'requests.disclosed.naturalPerson': 4908 }
    const bytes = await writeReport({ ...cityReport(), cells }, 'docx')
    const read = await readReport(bytes, { name: 'report.docx' })
    if (read.kind !== 'report') throw new Error(read.message.en)
    const { findings, diagnoses } = checkReport({ source: 'report', ...read })
    const out = await annotated(bytes, findings, diagnoses)
    const comments = textOf(out, 'word/comments.xml')
    const [, id] = /<w:comment w:id="(\d+)"(?:(?!<w:comment ).)*【疑填错】/su.exec(comments) ?? []
    const range = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 'su')
    const [, commented] = range.exec(textOf(out, 'word/document.xml')) ?? []
    expect(commented?.replace(/<[^>]*>/gu, '')).toBe('4908')
    expect(comments.match(/可能的原因：/gu)?.length).toBe(2)
  })
})

describe('findings in a workbook', () => {
  it('stand as a comment at the address of the faulty cell, all of one cell in one', async () => {
    const { bytes, wrong } = await faulty('xlsx')
    const [finding] = wrong
    const out = await annotated(bytes, [...wrong, ...wrong])
    const part = openZip(out, defaultLimits).names.find((name) => /comments\d+\.xml$/u.test(name)) ?? ''
    const comments = [...textOf(out, part).matchAll(/<comment ref="([A-Z]+\d+)"/gu)].map(([, ref]) => ref)
    expect(comments).toEqual([finding?.place?.address])
    expect(textOf(out, part)).toContain('“总计”填 791')
  })

  it('leave a workbook that reads as before, also when annotated twice', async () => {
    const { bytes, read, findings } = await faulty('xlsx')
    const twice = await annotated(await annotated(bytes, findings), findings)
    expect(await readReport(twice, { name: 'report.xlsx' })).toEqual(read)
  })

  it('give way to those of a later check, and leave what others wrote', async () => {
    const { bytes, findings, wrong } = await faulty('xlsx')
    const partsOf = (out: Uint8Array) =>
      openZip(out, defaultLimits).names.filter((name) => /comments\d+\.xml$|\.vml$/u.test(name))
    const notesIn = (out: Uint8Array) => partsOf(out).map((name) => textOf(out, name))
    const once = await annotated(bytes, findings)
    expect(notesIn(await annotated(once, findings))).toEqual(notesIn(once))
    const ofOther = await annotate(bytes, { findings: wrong, diagnoses: [] }, { author: '张三' })
    if (ofOther.kind !== 'annotated') throw new Error('not annotated')
    const both = await annotated(ofOther.bytes, wrong)
    expect(notesIn(await annotated(both, wrong))).toEqual(notesIn(both))
  })

  it('change no sheet that has none', async () => {
    const { bytes, wrong } = await faulty('xlsx')
    const sheets = changedParts(bytes, await annotated(bytes, wrong)).filter((name) =>
      name.startsWith('xl/worksheets/sheet'),
    )
    expect(sheets).toHaveLength(1)
  })
})

describe('findings in a file that takes no comments', () => {
  it('are refused with what to do', async () => {
    const { findings } = await faulty('docx')
    const html = await writeReport(cityReport(), 'html')
    expect(await annotate(html, { findings, diagnoses: [] })).toMatchObject({
      kind: 'unreadable',
      reason: 'format-not-supported',
    })
  })
})
