import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../read-report.ts'
import { cleanPage } from '../../testing/html.ts'

const marked = 4711

/** A page whose cell with the marked number holds something else. */
async function cellWith(content: string) {
  const report = exampleReport({ edition: '2021', cells: { 'disclosure.penalties.decisions': marked } })
  const page = cleanPage(report).replace(String(marked), content)
  const read = await readReport(new TextEncoder().encode(page), { name: 'page.html' })
  if (read.kind !== 'report') throw new Error(read.reason)
  return read.report.cells['disclosure.penalties.decisions']
}

const text = (written: string) => ({ state: 'text', text: written })

describe('a field of a form in a cell', () => {
  it('is told, and neither blank nor a number: the page may have been saved before it was filled', async () => {
    expect(await cellWith('<input type="text" value="57">')).toEqual(text('输入框（57）'))
    expect(await cellWith('<span><input name="a"></span>')).toEqual(text('输入框（空）'))
    expect(await cellWith('<textarea> 57 </textarea>')).toEqual(text('输入框（57）'))
    expect(await cellWith('<select><option>1<option selected>57</select>')).toEqual(text('下拉框（57）'))
    expect(await cellWith('<select><option>0</option><option>57</option></select>')).toEqual(text('下拉框（0）'))
  })

  it('is passed over where it shows nothing, or stands beside the number', async () => {
    expect(await cellWith('57<input type="hidden" value="99">')).toBe(57)
    expect(await cellWith('<input type="hidden" value="99">')).toBeNull()
    expect(await cellWith('57<input type="checkbox" value="1" checked>')).toBe(57)
  })
})
