import { expect, test } from 'vitest'
import { nearAgency } from './near-agency.ts'

const agencies = [
  '人民政府',
  '发展和改革局',
  '人力资源和社会保障局',
  '水务局',
  '教育局',
  '青云街道办事处',
  '青山街道办事处',
]
const near = (name: string) =>
  nearAgency(name, { district: '青禾区', agencies: agencies.map((agency) => `青禾区${agency}`) })

test('an agency is near by whose name characters were left out, added, or one of many is another', () => {
  expect(near('青禾区发展改革局')).toBe('青禾区发展和改革局')
  expect(near('青禾区发展与改革局')).toBe('青禾区发展和改革局')
  expect(near('人社局')).toBe('青禾区人力资源和社会保障局')
  expect(near('青禾区教育体育局')).toBe('青禾区教育局')
})

test('none is where another is meant, several could be, or the name is another district’s', () => {
  expect(near('青禾区税务局')).toBeUndefined()
  expect(near('青禾区街道办事处')).toBeUndefined()
  expect(near('青石县水务局')).toBeUndefined()
  expect(near('青禾区财政局')).toBeUndefined()
})
