import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../read-report.ts'
import { cleanPage } from '../../testing/html.ts'

const marked = 4711
const cell = 'disclosure.penalties.decisions'

/** What is read of a cell that holds the marked number and something more, under a style sheet of the page. */
async function cellWith(more: string, css: string) {
  const page = cleanPage(exampleReport({ edition: '2021', cells: { [cell]: marked } }))
  const changed = page.replace(`>${marked}<`, `>${marked}${more}<`).replace('<body>', `<style>${css}</style><body>`)
  const read = await readReport(new TextEncoder().encode(changed), { name: 'page.html' })
  if (read.kind !== 'report') throw new Error(read.reason)
  return read.report.cells[cell]
}

describe('what a style sheet of the page hides in a cell', () => {
  it('is no part of its number', async () => {
    const note = '<span class="a note">9</span>'
    expect(await cellWith(note, '.note{display:none}')).toBe(marked)
    expect(await cellWith(note, 'p,span.note , .b { color:red; display : none !important; }')).toBe(marked)
    expect(await cellWith(note, '/* .note{} */ .a{color:red} .note{visibility:hidden}')).toBe(marked)
    expect(await cellWith('<i id="n1">9</i>', '#n1 { display:none }')).toBe(marked)
  })

  it('is read where it is not hidden everywhere, or shown again', async () => {
    const both = marked * 10 + 9
    const note = '<span class="note">9</span>'
    for (const css of [
      '@media print { .note { display: none } }',
      '.pop .note{display:none}',
      'em.note{display:none}',
      '.note{display:none} .note.open{display:inline}',
      '.note{display:none} @media screen { .note { display: inline } }',
      '.notes{display:none}',
    ])
      expect(await cellWith(note, css), css).toBe(both)
  })

  it('is found out in one go, whatever is never closed', async () => {
    const many = 1_000_000
    for (const css of [
      `display:none;${'a'.repeat(many)}`,
      '<style>'.repeat(many / 7),
      '.a{display:none}'.repeat(many / 16),
    ])
      expect(await cellWith('', `.b{display:none}${css}`)).toBe(marked)
    expect(await cellWith('', `.b{display:none}${'/*'.repeat(many / 2)}`)).toBe(marked)
  })

  it('is passed over only in cells: a script may show what stands around them', async () => {
    const page = cleanPage(exampleReport({ edition: '2021', cells: { [cell]: marked } }))
    const css = '<style>.TRS_Editor, .table-wrap { display: none }</style><body>'
    const read = await readReport(new TextEncoder().encode(page.replace('<body>', css)), { name: 'page.html' })
    expect(read).toMatchObject({ kind: 'report', report: { cells: { [cell]: marked } } })
  })
})
