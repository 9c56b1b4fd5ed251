import { expect, it } from 'vitest'
import type { Field } from '../../api/filings.ts'
import { overwrittenBy } from './own-fields.ts'

const overview = 'sections.overview'
const heard = (value: unknown, { id = overview, person = 'lead' } = {}) =>
  ({ id, value, by: { kind: 'person', id: person, name: '吕海燕' } }) as Field
const told = (mine: unknown, theirs: Field) => {
  const own = overwrittenBy('clerk')
  own.note([{ id: theirs.id, value: mine, origin: 'typed' }])
  return [own.hear([theirs]), own.hear([theirs])].map((all) => all.map((one) => one.mine))
}

it('whoever wrote a cell or a section is told once when somebody else wrote it otherwise, with what was theirs', () => {
  expect(told('全年培训2次。', heard('全年培训3次。'))).toEqual([['全年培训2次。'], []])
  expect(told(4, heard(7, { id: 'cells.requests.received.total' }))).toEqual([[4], []])
})

it('who writes on behind a text took nothing of it, and one’s own other window is no news', () => {
  expect(told('全年培训2次。', heard('全年培训2次。另组织观摩。'))).toEqual([[], []])
  expect(told('全年培训2次。', heard('全年培训3次。', { person: 'clerk' }))).toEqual([[], []])
})
