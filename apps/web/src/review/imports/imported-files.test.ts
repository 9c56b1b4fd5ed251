import { describe, expect, it } from 'vitest'
import { filesOf, filesWith } from './imported-files.ts'

const file = {
  file: '报告.zip/教育局.docx',
  outcome: 'imported',
  agency: '云溪区教育局',
  filing: 'f1',
  written: 200,
  doubtful: 0,
  kept: 0,
  message: '',
}
const standingsOf = (...files: readonly object[]) => filesOf({ files }).map(({ standing }) => standing)

describe('a file of an imported zip', () => {
  it('is read where all of it was taken, doubtful where something is left to decide, the same where all of it stood there, refused where nothing was', () => {
    expect(standingsOf(file)).toEqual(['read'])
    expect(standingsOf({ ...file, outcome: 'previous' })).toEqual(['read'])
    expect(standingsOf({ ...file, doubtful: 2 })).toEqual(['doubtful'])
    expect(standingsOf({ ...file, outcome: 'nothing-new', kept: 3 })).toEqual(['doubtful'])
    expect(standingsOf({ ...file, outcome: 'nothing-new', written: 0 })).toEqual(['same'])
    for (const outcome of ['unreadable', 'unmatched', 'other-year', 'wrong-state'])
      expect(standingsOf({ ...file, outcome })).toEqual(['refused'])
  })

  it('is named by its path inside the zip', () => {
    expect(filesOf({ files: [file] }).map(({ file: name }) => name)).toEqual(['教育局.docx'])
    expect(filesOf(null)).toEqual([])
  })

  it('stands before the others where it was refused, and is found by its name, its agency and what is said of it', () => {
    const files = filesOf({
      files: [
        file,
        { ...file, file: '报告.zip/坏.pdf', outcome: 'unreadable', agency: null, message: '不是 PDF 文件' },
        { ...file, file: '报告.zip/水务局.docx', agency: '云溪区水务局', kept: 1 },
      ],
    })
    const found = (text: string, standing?: 'read' | 'refused') =>
      filesWith(files, { text, standing }).map(({ file: name }) => name)
    expect(found('')).toEqual(['坏.pdf', '水务局.docx', '教育局.docx'])
    expect([found('水务'), found('区教育局'), found(' PDF ')]).toEqual([['水务局.docx'], ['教育局.docx'], ['坏.pdf']])
    expect([found('', 'read'), found('教育局', 'refused')]).toEqual([['教育局.docx'], []])
  })
})
