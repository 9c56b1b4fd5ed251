/** An empty register to be kept from January on: the columns the table is counted by, and the words it counts. */

import { applicantColumns, cellsOf, type EditionId, outcomeRows, rowName, shortLabel } from '@gouji/core'
import { saveFile } from '../../shell/save-file.ts'
import { registerWords } from '../../words/fill-register.ts'

export async function saveRegisterForm(edition: EditionId): Promise<void> {
  const { writeTable } = await import('@gouji/documents')
  const words = registerWords.form
  const { applicants, outcomes } = namesOf(edition)
  const bytes = writeTable({
    title: words.title,
    sheets: [
      { name: words.title, columns: words.columns.map((head) => ({ head, width: 16 })), rows: [] },
      {
        name: words.terms,
        columns: words.termColumns.map((head) => ({ head, width: 44 })),
        rows: outcomes.map(({ name }, i) => [name, applicants[i]?.name ?? '']),
      },
    ],
  })
  saveFile(new Uint8Array(bytes), {
    name: `${words.title}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

/** The columns and rows a request counts in, as the form names them. */
export function namesOf(edition: EditionId) {
  const cells = cellsOf(edition).filter(({ table }) => table === 'requests')
  return {
    applicants: applicantColumns.map((id) => {
      const found = cells.find(({ column }) => column.id === id)
      return { value: id, name: found ? shortLabel(found.column) : id }
    }),
    outcomes: outcomeRows(edition).map((id) => {
      const found = cells.find(({ row }) => row.id === id)
      return { value: id, name: found ? rowName(edition, found) : id }
    }),
  }
}
