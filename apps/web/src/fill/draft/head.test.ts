import { headOf } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDraft, type Written } from './draft.ts'
import { partsUnsaid } from './head.ts'

const identified = {
  edition: '2021',
  year: 2025,
  agency: { name: '云溪区教育局', kind: 'department', code: null },
} as const
const typed = (id: string, value: unknown): Written => ({ id, value, origin: 'typed' })
const imported = (id: string, value: unknown): Written => ({ id, value, origin: 'imported' })
const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })
const textOf = (year: number, phone = '0300-1234567') =>
  `统计期限为${year}年1月1日至12月31日。对本报告有疑问的，请与办公室联系（地址：文昌路8号；电话：${phone}）。`
const contactOf = (phone = '0300-1234567') => ({ office: '办公室', address: '文昌路8号', phone })

/** A draft into which a report of last year was imported, as it was kept before period and contact followed the text. */
function openDraft(fields: Readonly<Record<string, unknown>> = {}) {
  const kept = new Map(Object.entries(fields))
  const draft = createDraft(identified, {
    fields: [...kept].map(([id, value]) => ({ id, value })),
    send: (all) => {
      for (const { id, value } of all) {
        if (value === undefined) kept.delete(id)
        else kept.set(id, value)
      }
    },
  })
  return { draft, kept, head: () => draft.report.value.head }
}

describe('period and contact', () => {
  it('are read from the text that is typed, over what a file brought, and are saved with it', () => {
    const { draft, kept, head } = openDraft({ 'head.text': textOf(2024), 'head.period': yearOf(2024) })
    draft.show(typed('head.text', textOf(2025)))
    expect(head()).toEqual({ text: textOf(2025), period: yearOf(2025), contact: contactOf() })
    expect(kept.get('head.period')).toEqual(yearOf(2024))
    draft.enter('填写导语')
    expect(kept.get('head.period')).toEqual(yearOf(2025))
    draft.undo()
    expect(kept.get('head.period')).toEqual(yearOf(2024))
    expect(kept.has('head.contact.phone')).toBe(false)
  })

  it('are, of a text that says none, no period, and the contact that was there: it is told that it does not print', () => {
    const { draft, head } = openDraft()
    draft.act('导入', [imported('head.text', textOf(2024)), imported('head.period', yearOf(2024))])
    draft.act('填写', [typed('head.text', '本报告由云溪区教育局编制。')])
    expect(head()).toEqual({ text: '本报告由云溪区教育局编制。', contact: contactOf() })
    expect(partsUnsaid(head())).toEqual(['office', 'address', 'phone'])
  })

  it('are not lost by a head of one’s own, nor when it is cleared again', () => {
    const { draft, kept, head } = openDraft({ 'head.contact.phone': '0300-1234567', 'head.contact.postcode': '255000' })
    draft.act('填写', [typed('head.text', '咨询请找办公室，电话：0300-7654321。')])
    expect(head().contact).toEqual({ phone: '0300-7654321', postcode: '255000' })
    expect(partsUnsaid(head())).toEqual(['postcode'])
    draft.act('填写', [typed('head.contact.postcode', '255001'), typed('head.contact.phone', '1')])
    expect(head().contact).toEqual({ phone: '0300-7654321', postcode: '255001' })
    draft.act('填写', [typed('head.text', '')])
    expect(head()).toEqual({ text: '', contact: { phone: '0300-7654321', postcode: '255001' } })
    expect(kept.get('head.contact.postcode')).toBe('255001')
  })

  it('stay where there is no text, from which the standard words are made; a period does not outlive its text', () => {
    const { draft, head } = openDraft({ 'head.contact.phone': '0300-1234567' })
    draft.show(typed('head.text', '本'))
    draft.show(typed('head.text', ''))
    draft.enter()
    expect(head().contact).toEqual({ phone: '0300-1234567' })
    draft.act('填写', [typed('head.text', textOf(2024))])
    draft.act('填写', [typed('head.text', '')])
    expect(head()).toEqual({ text: '', contact: contactOf() })
  })

  it('are no dates that no year has', () => {
    const { draft, head } = openDraft()
    draft.act('填写', [typed('head.text', '统计期限为2025年1月1日至12月41日。')])
    expect(head().period).toBeUndefined()
  })

  it('of a contact stay as they were where the text says them in other words', () => {
    const { draft, head } = openDraft({ 'head.contact.phone': '0300-1234567' })
    draft.act('填写', [typed('head.text', '咨询请拨打 0300-1234567。')])
    expect(head().contact).toEqual({ phone: '0300-1234567' })
    expect(partsUnsaid(head())).toEqual([])
  })

  it('are read anew after two wrote the text at once, whichever stands', () => {
    const { draft, kept, head } = openDraft({ 'head.text': textOf(2025, '0300-7654321') })
    draft.take([{ id: 'head.text', value: textOf(2025) }])
    draft.addUp(['head.text', 'head.contact.fax'])
    expect(head()).toEqual({ text: textOf(2025), period: yearOf(2025), contact: contactOf() })
    expect(kept.get('head.contact.phone')).toBe('0300-1234567')
    expect(kept.get('head.text')).toBe(textOf(2025, '0300-7654321'))
  })

  it('never disagree with a text that is written, in whatever order things are written, undone and done again', () => {
    const text = fc.oneof(
      fc.constantFrom('', ' ', '本报告由云溪区教育局编制。'),
      fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.stringMatching(/^0300-\d{7}$/u)).map((told) => textOf(...told)),
    )
    const one = fc.oneof(
      text.map((value) => typed('head.text', value)),
      fc.integer({ min: 2023, max: 2026 }).map((year) => imported('head.period', yearOf(year))),
      fc.stringMatching(/^0300-\d{7}$/u).map((phone) => imported('head.contact.phone', phone)),
      fc.constantFrom('地址', '文昌路8号').map((address) => imported('head.contact.address', address)),
    )
    const step = fc.oneof(
      fc.array(one, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('undo' as const, 'redo' as const),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { draft, head } = openDraft()
        for (const next of steps) {
          if (typeof next === 'string') draft[next]()
          else draft.act('写', [...new Map(next.map((written) => [written.id, written])).values()])
          const { text: told, period, contact = {} } = head()
          if (told.trim() === '') continue
          expect(period).toEqual(headOf(told).period)
          expect(contact).toMatchObject(headOf(told).contact ?? {})
        }
      }),
    )
  })
})
