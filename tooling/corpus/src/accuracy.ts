/** Prints how well the documents of the corpus are read, by layout and format. */

import { isDeepStrictEqual } from 'node:util'
import { readReport } from '@gouji/documents'
import { compare } from './compare.ts'
import { specimens } from './documents.ts'
import { readDocument } from './files.ts'

interface Tally {
  documents: number
  cells: number
  right: number
  wrong: number
  inDoubt: number
  /** Title, head, sections, units or remarks that differ; documents. */
  otherwise: number
  milliseconds: number
}

const none = (): Tally => ({
  documents: 0,
  cells: 0,
  right: 0,
  wrong: 0,
  inDoubt: 0,
  otherwise: 0,
  milliseconds: 0,
})

const tallies = new Map<string, Tally>()
const total = none()
for (const specimen of specimens) {
  const bytes = await readDocument(specimen)
  const name = specimen.path
  // The first reading loads the reader; what is measured is the second.
  await readReport(bytes, { name })
  const start = performance.now()
  const result = await readReport(bytes, { name })
  const milliseconds = performance.now() - start
  const { cells, differences, wanted, found } = compare(specimen.expected, result)
  const wrong = differences.filter(({ kind }) => kind === 'wrong').length
  const key = `${specimen.extension.padEnd(5)} ${specimen.layout}`
  const tally = tallies.get(key) ?? none()
  tallies.set(key, tally)
  for (const sum of [tally, total]) {
    sum.documents += 1
    sum.cells += cells
    sum.right += cells - differences.length
    sum.wrong += wrong
    sum.inDoubt += differences.length - wrong
    sum.otherwise += specimen.numbersOnly || isDeepStrictEqual(wanted, found) ? 0 : 1
    sum.milliseconds += milliseconds
  }
}

const columns = ['documents', 'cells', 'right', 'wrong', 'in doubt', 'otherwise', 'ms each'] as const
console.log(['format layout'.padEnd(34), ...columns.map((column) => column.padStart(10))].join(''))
for (const [key, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) print(key, tally)
print('all', total)

function print(key: string, { documents, cells, right, wrong, inDoubt, otherwise, milliseconds }: Tally): void {
  const numbers = [documents, cells, right, wrong, inDoubt, otherwise, (milliseconds / documents).toFixed(1)]
  console.log([key.padEnd(34), ...numbers.map((number) => String(number).padStart(10))].join(''))
}
