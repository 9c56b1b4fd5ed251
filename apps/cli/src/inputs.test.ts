import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from './inputs.ts'
import { withFiles } from './testing/in-memory.ts'

const files = {
  'b.txt': '',
  'a.txt': '',
  '乡镇/2.txt': '',
  '乡镇/1.docx': '',
  '乡镇/~$1.docx': '',
  '乡镇/.DS_Store': '',
  '乡镇/Thumbs.db': '',
  'node_modules/x/readme.txt': '',
}

const sources = async (paths: readonly string[], cwd: string) =>
  (await findInputs(paths, { cwd })).inputs.map(({ source }) => source)

describe('a folder', () => {
  it('stands for its files by name, without hidden files and lock files', () =>
    withFiles(files, async (cwd) => {
      expect(await sources(['.'], cwd)).toEqual(['a.txt', 'b.txt', '乡镇/1.docx', '乡镇/2.txt'])
      expect(await sources(['乡镇/'], cwd)).toEqual(['乡镇/1.docx', '乡镇/2.txt'])
    }))

  it('that is linked into itself is walked once', () =>
    withFiles(files, async (cwd) => {
      await symlink('..', join(cwd, '乡镇/up'))
      expect(await sources(['乡镇'], cwd)).toContain('乡镇/up/a.txt')
    }))
})

describe('the arguments', () => {
  it('keep their order, and no file is taken twice', () =>
    withFiles(files, async (cwd) => {
      expect(await sources(['乡镇', '-', 'b.txt', './乡镇/2.txt', '-'], cwd)).toEqual([
        '乡镇/1.docx',
        '乡镇/2.txt',
        '-',
        'b.txt',
      ])
    }))

  it('may be globs', () =>
    withFiles(files, async (cwd) => {
      expect(await sources(['**/*.txt'], cwd)).toEqual(['a.txt', 'b.txt', '乡镇/2.txt'])
      expect(await sources(['乡*'], cwd)).toEqual(['乡镇/1.docx', '乡镇/2.txt'])
      expect(await sources(['*.{txt,docx}'], cwd)).toEqual(['a.txt', 'b.txt'])
    }))

  it('are taken literally where a file is called so', () =>
    withFiles({ '报告[1].txt': '' }, async (cwd) => {
      expect(await sources(['报告[1].txt'], cwd)).toEqual(['报告[1].txt'])
    }))
})
