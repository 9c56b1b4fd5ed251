import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cellsOf, editions, reportSchema } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { generated } from './generated.ts'
import { pagesFolder, root } from './places.ts'

const files = await generated()

interface Part {
  readonly if: { readonly properties: { readonly edition: { readonly const: string } } }
}

describe('what is derived from the rules and the form', () => {
  for (const [path, text] of files) {
    it(`stands in ${path} as it would be written now (pnpm run docs)`, () => {
      expect(readFileSync(join(root, path), 'utf8')).toBe(text)
    })
  }

  it('has a schema of reports that knows of each edition which cells it prints, as the program does', () => {
    const { $defs } = JSON.parse(files.get('packages/core/schema/report.json') ?? '{}')
    for (const edition of editions) {
      const part = $defs.Report.allOf.find(({ if: { properties } }: Part) => properties.edition.const === edition.id)
      const named: readonly string[] = part.then.properties.cells.propertyNames.enum
      expect(named.toSorted()).toEqual(
        cellsOf(edition.id)
          .map(({ id }) => id)
          .toSorted(),
      )
      const others = $defs.Report.properties.cells.propertyNames.enum.filter((id: string) => !named.includes(id))
      for (const id of others) {
        const report = { ...exampleReport({ edition: edition.id }), cells: { [id]: 0 } }
        expect(reportSchema.safeParse(report).success, `${id} in ${edition.id}`).toBe(false)
      }
    }
  })

  it('has a page for each rule and no other', () => {
    const pages = [...files.keys()].filter((path) => path.startsWith(pagesFolder))
    expect(
      readdirSync(join(root, pagesFolder))
        .map((name) => `${pagesFolder}/${name}`)
        .toSorted(),
    ).toEqual(pages.toSorted())
  })
})
