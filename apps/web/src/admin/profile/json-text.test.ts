import { describe, expect, it } from 'vitest'
import { lineOf, notJson, stretchOf } from './json-text.ts'

const written = (text: string) => {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return notJson(text, error)
  }
}

describe('settings typed as JSON', () => {
  it('are told where they are not JSON, in plain words', () => {
    expect(written('{\n  "schema": "gouji/profile@1"\n  "name": "云溪区"\n}')).toContain('第 3 行')
    expect(written('{\n  "schema": "gouji/profile@1",\n  "name": 云溪区\n}')).toContain('第 3 行')
    expect(written('{ "schema": "gouji/profile@1", ')).toContain('没有写完')
    expect(written('')).toContain('没有写完')
  })

  it('show the line a mistake is on; of what is missing, the line of what it belongs to', () => {
    const settings = { schema: 'gouji/profile@1', agencies: [{ name: '甲局' }, { name: '乙局', kind: '局' }] }
    const text = JSON.stringify(settings, null, 2)
    const at = (path: string) => text.slice(...stretchOf(text, lineOf(settings, path)))
    expect(at('agencies[1].kind')).toBe('"kind": "局"')
    expect(at('agencies[0]')).toBe('{')
    expect(at('agencies[1].deadline')).toBe('{')
    expect(at('schema')).toBe('"schema": "gouji/profile@1",')
    expect(at('nothing')).toBe('{')
  })
})
