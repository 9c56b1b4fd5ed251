import { cellsOf, editions } from '@gouji/core'
import { expect, it } from 'vitest'
import { helpFor } from './row-help.ts'

it('every row of every edition is explained, with its legal basis or notice', () => {
  const silent = editions.flatMap(({ id }) =>
    cellsOf(id).flatMap((spec) => {
      const help = helpFor({ ...spec, column: { ...spec.column, id: '' } })
      return help?.basis ? [] : [`${id} ${spec.table}.${spec.row.id}`]
    }),
  )
  expect([...new Set(silent)]).toEqual([])
})
