import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generated } from './generated.ts'
import { pagesFolder, root } from './places.ts'

const files = await generated()

describe('what is derived from the rules and the form', () => {
  for (const [path, text] of files) {
    it(`stands in ${path} as it would be written now (pnpm run docs)`, () => {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text)
    })
  }

  it('has a page for each rule and no other', () => {
    const pages = [...files.keys()].filter((path) => path.startsWith(pagesFolder))
    expect(
      readdirSync(join(root, pagesFolder))
        .map((name) => `${pagesFolder}/${name}`)
        .toSorted(),
    ).toEqual(pages.toSorted())
  })
})
