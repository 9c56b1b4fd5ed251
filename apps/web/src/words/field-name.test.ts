import { cellsOf, editions, fieldsOf } from '@gouji/core'
import { cityReport, exampleReport } from '@gouji/core/testing'
import { expect, test } from 'vitest'
import { fieldName } from './field-name.ts'

test.each(editions)('every field of edition $id has a name in the words of the form', ({ id: edition }) => {
  const report = {
    ...exampleReport({ edition, publishedOn: '2025-01-20', units: { [cellsOf(edition)[0]?.id ?? '']: '元' } as never }),
    head: {
      ...cityReport().head,
      period: { from: '2024-01-01', to: '2024-12-31' },
      contact: { office: '办公室', address: '路', postcode: '1', phone: '2', fax: '3', email: '4' },
    },
    sections: { overview: 'x', otherMatters: 'y' },
  }
  for (const { id } of fieldsOf(report as never)) expect(fieldName(edition, id), id).toMatch(/^[^a-z]*$/u)
})
