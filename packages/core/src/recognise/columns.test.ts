import { expect, test } from 'vitest'
import { editionOf } from '../form/editions.ts'
import type { Place } from '../report/place.ts'
import { arrangeColumns, type HeaderLabel } from './columns.ts'

const block = editionOf('2021').tables.find(({ id }) => id === 'requests')?.blocks[0]
if (!block) throw new Error('the edition has no table of requests')

/** Labels in the order in which the lines of a page give them, each with its left and right end there. */
function headerOf(labels: readonly (readonly [column: string, place?: Place | undefined])[]): readonly HeaderLabel[] {
  return labels.map(([id, place]) => {
    const column = block?.columns.find((one) => one.id === id)
    if (!column) throw new Error(id)
    return { kind: 'column', column, text: column.label, place }
  })
}

const arranged = (header: readonly HeaderLabel[]) =>
  block && arrangeColumns(block, header).map((column) => (column.kind === 'known' ? column.column.id : '?'))

const printed = block.columns.filter(({ kind }) => kind !== 'heading').map(({ id }) => id)
const at = (left: number): Place => ({ box: [left, 100, left + 30, 110] })

/** 社会公益组织 has three lines, 自然人 and 总计 are centred, 商业企业 and 其他 stand lowest. */
const byHeight = [
  ['publicWelfare', at(390)],
  ['naturalPerson', at(270)],
  ['researchInstitution', at(350)],
  ['legalServices', at(430)],
  ['total', at(520)],
  ['enterprise', at(310)],
  ['otherOrganization', at(480)],
] as const

test('Labels at several heights name the columns from left to right', () => {
  expect(arranged(headerOf(byHeight))).toEqual(printed)
})

test('A column that stands elsewhere than in the form is told by its label', () => {
  const moved = byHeight.map(([id, place]) => (id === 'total' ? ([id, at(200)] as const) : ([id, place] as const)))
  expect(arranged(headerOf(moved))).toEqual(['total', ...printed.filter((id) => id !== 'total')])
})

test('Labels whose places on the page are not told are those of the form', () => {
  expect(arranged(headerOf(byHeight.map(([id]) => [id, {}])))).toEqual(printed)
})

test('Labels of a table with lines are taken as they follow each other', () => {
  const inOrder = ['total', ...printed.filter((id) => id !== 'total')]
  expect(arranged(headerOf(inOrder.map((id) => [id])))).toEqual(inOrder)
})
