import { expect, test } from 'vitest'
import { byName, whoIs } from './people-list.ts'

test('people of one name are told apart by user name and agency; the office has none', () => {
  const agencies = [{ id: 'tjj', name: '云溪区统计局' }]
  expect(whoIs({ name: '唐文静', username: 'tjj', agency: 'tjj' }, agencies)).toBe('唐文静（tjj，云溪区统计局）')
  expect(whoIs({ name: '周启明', username: 'guanli', agency: null }, agencies)).toBe('周启明（guanli）')
})

test('people stand in the order of their names as they are read', () => {
  const people = ['周启明', '曹立新', '唐文静', '程一诺'].map((name) => ({ name }))
  expect(byName(people).map(({ name }) => name)).toEqual(['曹立新', '程一诺', '唐文静', '周启明'])
})
