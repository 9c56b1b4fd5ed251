import { describe, expect, it } from 'vitest'
import { filesOf, type ImportedFile, standingOf } from './imported-files.ts'

const file: ImportedFile = {
  file: '报告.zip/教育局.docx',
  outcome: 'imported',
  agency: '云溪区教育局',
  filing: 'f1',
  written: 200,
  doubtful: 0,
  kept: 0,
  message: '',
}

describe('a file of an imported zip', () => {
  it('is read where all of it was taken, doubtful where something is left to decide, refused where nothing was', () => {
    expect(standingOf(file)).toBe('read')
    expect(standingOf({ ...file, outcome: 'previous' })).toBe('read')
    expect(standingOf({ ...file, doubtful: 2 })).toBe('doubtful')
    expect(standingOf({ ...file, outcome: 'nothing-new', kept: 3 })).toBe('doubtful')
    for (const outcome of ['unreadable', 'unmatched', 'other-year', 'wrong-state'] as const)
      expect(standingOf({ ...file, outcome })).toBe('refused')
  })

  it('is named by its path inside the zip', () => {
    expect(filesOf({ files: [file] }).map(({ file: name }) => name)).toEqual(['教育局.docx'])
    expect(filesOf(null)).toEqual([])
  })
})
