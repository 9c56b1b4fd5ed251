import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './places.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

it('what imports what is drawn as the rooms declare it', () => {
  const drawn = Array.from(
    read('.github/CONTRIBUTING.md').matchAll(/^((?:apps|packages)\/\w+) +──▶ (.+)$/gmu),
    ([, room, names = '']) => [room, names === 'nothing of ours' ? [] : names.split(', ')],
  )
  const declared = globSync('{apps,packages}/*/package.json', { cwd: root }).map((path) => {
    const { dependencies = {} } = JSON.parse(read(path)) as { dependencies?: Readonly<Record<string, string>> }
    const ours = Object.keys(dependencies).filter((name) => name.startsWith('@gouji/'))
    return [path.replace('/package.json', ''), ours.map((name) => name.replace('@gouji/', '')).sort()]
  })
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(declared))
})
