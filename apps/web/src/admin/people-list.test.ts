import { expect, test } from 'vitest'
import type { Person, RosterAgency } from '../api/admin.ts'
import { byName, whoIs, withoutClerk } from './people-list.ts'

test('people of one name are told apart by user name and agency; the office has none', () => {
  const agencies = [{ id: 'tjj', name: '云溪区统计局' }]
  expect(whoIs({ name: '唐文静', username: 'tjj', agency: 'tjj' }, agencies)).toBe('唐文静（tjj，云溪区统计局）')
  expect(whoIs({ name: '周启明', username: 'guanli', agency: null }, agencies)).toBe('周启明（guanli）')
})

test('people stand in the order of their names as they are read', () => {
  const people = ['周启明', '曹立新', '唐文静', '程一诺'].map((name) => ({ name }))
  expect(byName(people).map(({ name }) => name)).toEqual(['曹立新', '程一诺', '唐文静', '周启明'])
})

test('an agency has nobody who fills in where there is none, or is not at work; the district’s own is the office’s', () => {
  const agency = { shortName: null, kind: 'department', code: null, position: 0, retired: false, revision: 1 } as const
  const agencies: RosterAgency[] = [
    { ...agency, id: 'top', parent: null, name: '青禾区人民政府' },
    { ...agency, id: 'jyj', parent: 'top', name: '青禾区教育局' },
    { ...agency, id: 'swj', parent: 'top', name: '青禾区水务局' },
    { ...agency, id: 'tjj', parent: 'top', name: '青禾区统计局' },
    { ...agency, id: 'old', parent: 'top', name: '青禾区粮食局', retired: true },
  ]
  const clerk = { id: 'p', username: 'p', name: '周敏', role: 'clerk', active: true, revision: 1 } as const
  const people: Person[] = [
    { ...clerk, agency: 'jyj' },
    { ...clerk, agency: 'swj', active: false },
    { ...clerk, agency: 'tjj', role: 'lead' },
  ]
  expect(withoutClerk(agencies, people).map(({ id }) => id)).toEqual(['swj', 'tjj'])
})
