import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inMemoryIo, withFiles } from '../testing/in-memory.ts'
import { UsageError } from '../usage-error.ts'
import { fileSink } from './sinks.ts'

async function written(pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const { io } = inMemoryIo()
  return withFiles({}, async (cwd) => {
    const sink = await fileSink('结果', { io: { ...io, cwd }, language: 'zh' })
    for (const piece of pieces) await sink.write(piece)
    await sink.close()
    return readFile(join(cwd, '结果'), 'utf8')
  })
}

it('a file holds what was written to it, piece after piece', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (texts) => {
      const pieces = texts.map((text, i) => (i % 3 === 0 ? new TextEncoder().encode(text) : text))
      expect(await written(pieces)).toBe(texts.join(''))
    }),
    { numRuns: 20 },
  ))

it('a text longer than is written at once is written whole, letters of several bytes too', async () => {
  for (const letters of ['政', '😀', 'a政😀']) {
    const long = letters.repeat(300_000)
    expect((await written([long, '完'])) === `${long}完`).toBe(true)
  }
})

it('a file that cannot be written says why and what to do', () =>
  withFiles({ 报告: '不是文件夹' }, async (cwd) => {
    const { io } = inMemoryIo()
    const refusalOf = async (file: string) => {
      const sink = fileSink(file, { io: { ...io, cwd }, language: 'zh' }).then((opened) => opened.close())
      return sink.catch((error: unknown) => (error instanceof UsageError ? error.sentence.zh : String(error)))
    }
    expect(await refusalOf('.')).toBe('无法写入 .：这是文件夹，请写到文件名为止')
    expect(await refusalOf('报告/结果.csv')).toContain('没有这个文件夹，请先建立')
    expect(await refusalOf(`${'长'.repeat(90)}.csv`)).toContain('文件名太长')
  }))
