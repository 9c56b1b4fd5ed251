import type { Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countOf, newPreviousFile, reportBefore, reportsOf } from './previous-index.ts'

const reportOf = (name: string | null, year: number | null): Report => {
  const report = exampleReport({ edition: '2021', agency: { name: '云溪区' } })
  return { ...report, year, agency: { ...report.agency, name }, cells: {} }
}

it('finds the reports of an agency and a year, and no others', () => {
  const name = fc.option(fc.constantFrom('云溪区司法局', '云溪区 司法局', '云溪区审计局', '"', '政府'), { nil: null })
  const year = fc.option(fc.integer({ min: 2022, max: 2024 }), { nil: null })
  fc.assert(
    fc.property(fc.array(fc.tuple(name, year), { maxLength: 12 }), name, year, (kept, agency, sought) => {
      const file = newPreviousFile()
      try {
        for (const [i, [own, of]] of kept.entries())
          file.add({ source: `${i}`, agency: own, year: of, text: JSON.stringify(reportOf(own, of)) })
        const index = file.index()
        const plain = (text: string | null) => text?.replaceAll(' ', '') ?? null
        const wanted = kept.flatMap(([own, of], i) => (plain(own) === plain(agency) && of === sought ? [`${i}`] : []))
        const named = { agency, year: sought }
        expect(countOf(index, named)).toBe(wanted.length)
        expect(reportsOf(index, named).map(({ source }) => source)).toEqual(wanted)
        const before = reportBefore(reportOf(agency, sought === null ? null : sought + 1), index)
        const only = agency === null || sought === null || wanted.length !== 1 ? undefined : kept[Number(wanted[0])]
        expect(before && [before.agency.name, before.year]).toEqual(only)
      } finally {
        file.remove()
      }
    }),
  )
})
