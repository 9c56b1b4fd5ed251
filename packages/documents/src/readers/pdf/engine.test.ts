import { readFile } from 'node:fs/promises'
import { cityReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { reportPdf } from '../../testing/pdf.ts'
import { pdfReader } from '../pdf.ts'
import { setPdfEngine } from './engine-source.ts'

it('is the same from a file that the program hands over, which is asked for again when it did not come', async () => {
  const bytes = reportPdf(cityReport(), { name: '', rulings: 'lines' })
  const embedded = await pdfReader.read(bytes, defaultLimits)
  let asked = 0
  setPdfEngine(async () => {
    asked += 1
    if (asked === 1) throw new Error('offline')
    return new Uint8Array(await readFile(new URL(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))))
  })
  await expect(pdfReader.read(bytes, defaultLimits)).rejects.toMatchObject({ reason: 'engine-missing' })
  expect(await pdfReader.read(bytes, defaultLimits)).toEqual(embedded)
  expect(await pdfReader.read(bytes, defaultLimits)).toEqual(embedded)
  expect(asked).toBe(2)
})
