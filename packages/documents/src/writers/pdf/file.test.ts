import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PdfFile } from './file.ts'
import { name, Raw, writeNumber, writeValue } from './syntax.ts'

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

function smallFile(title: string): Uint8Array {
  const file = new PdfFile()
  const root = file.reserve()
  const stream = file.addStream('q Q', { Kind: name('Test') })
  file.fill(root, { Type: name('Catalog'), Stream: stream })
  return file.bytes({ root, info: file.add({ Title: title }) })
}

describe('a PDF file', () => {
  it('says of every object where it stands', () => {
    const text = latin(smallFile('报告'))
    const table = Number(/startxref\n(\d+)/u.exec(text)?.[1])
    const [, count = '', rows = ''] = /^xref\n0 (\d+)\n([^t]*)trailer/u.exec(text.slice(table)) ?? []
    const offsets = rows
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => Number.parseInt(row, 10))
    expect(offsets).toHaveLength(Number(count) - 1)
    offsets.forEach((offset, i) => {
      expect(text.slice(offset)).toMatch(new RegExp(`^${i + 1} 0 obj\n`, 'u'))
    })
  })

  it('holds streams as long as it says, and they inflate', () => {
    const bytes = smallFile('报告')
    const [found, length = ''] = /\/Length (\d+)>>\nstream\n/u.exec(latin(bytes)) ?? []
    const start = latin(bytes).indexOf(found ?? '') + (found?.length ?? 0)
    const content = bytes.subarray(start, start + Number(length))
    expect(latin(unzlibSync(content))).toBe('q Q')
    expect(latin(bytes.subarray(start + Number(length)))).toMatch(/^\nendstream/u)
  })

  it('is the same for the same objects, and known apart for others', () => {
    const id = (bytes: Uint8Array) => /\/ID \[(<\w{32}>)/u.exec(latin(bytes))?.[1]
    expect(smallFile('甲')).toEqual(smallFile('甲'))
    expect(id(smallFile('甲'))).toBeDefined()
    expect(id(smallFile('甲'))).not.toBe(id(smallFile('乙')))
  })

  it('is not written while an object lacks its content', () => {
    const file = new PdfFile()
    const root = file.reserve()
    expect(() => file.bytes({ root, info: root })).toThrow('never filled')
  })
})

describe('values', () => {
  it('are written in the syntax of PDF, texts in UTF-16, undefined entries left out', () => {
    expect(writeValue({ A: name('B'), C: [1, true, '云😀'], D: undefined, E: new Raw('<00>') })).toBe(
      '<</A /B /C [1 true <FEFF4E91D83DDE00>] /E <00>>>',
    )
  })

  it('keep three decimals and never an exponent', () => {
    expect([0, -0.0001, 1.5, 10, 100, 595.2756, 1e-7, 12345678].map(writeNumber)).toEqual([
      '0',
      '0',
      '1.5',
      '10',
      '100',
      '595.276',
      '0',
      '12345678',
    ])
  })
})
