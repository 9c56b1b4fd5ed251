/** Two hundred people save at the same time: no error, and no cell that was acknowledged is lost. */

import { cellsOf } from '@gouji/core'
import { describeOnDatabases, type Kind, type Place } from '@gouji/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../src/settings.ts'
import { createTestService, type TestService } from '../src/testing/index.ts'
import { type Answer, talk } from '../src/testing/talk.ts'

const people = 200
const rounds = 2
/** Those who all want one field as well. */
const fighting = 24
const cells = cellsOf('2021').map(({ id }) => `cells.${id}`)

describeOnDatabases('Two hundred people save at the same time', tells, { only: ({ shared }) => shared })

function tells(kind: Kind): void {
  let place: Place
  let service: TestService
  let filings: readonly string[]

  beforeAll(async () => {
    place = await kind.make()
    const limits = { ...defaultSettings.limits, requests: 1_000_000 }
    service = await createTestService({ open: place.open, settings: { limits } })
    const { id } = await talk(service.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
    const all = (await talk(service.as('admin')).ask(`/filings?campaign=${id}`)).filings
    filings = ['own', 'other'].map((agency) => all.find((filing: Answer) => filing.agency === agency).id)
  })
  afterAll(async () => {
    await service.close()
    await place.remove()
  })

  test('each has a cell of their own, and some all want one field; who lost takes what is there and says theirs again', async () => {
    const acknowledged = new Map<string, unknown>()
    const signed = new Map<string, string[]>()
    await Promise.all(Array.from({ length: people }, (_, i) => save(i)))

    async function save(i: number): Promise<void> {
      const filing = filings[i % 2] as string
      const who = talk(service.as(i % 2 === 0 ? 'clerk' : 'other-clerk'))
      const own = cells[i >> 1] as string
      let base = 0
      for (let round = 1; round <= rounds; round++) {
        const value = i * 10 + round
        const { outcomes } = await who.send('PATCH', `/filings/${filing}/fields`, {
          changes: [{ id: own, value, base }],
        })
        expect(outcomes[0].kind).toBe('saved')
        base = outcomes[0].revision
        acknowledged.set(`${filing} ${own}`, value)
      }
      if (i < fighting) await sign(who, { filing, name: `n${i}` })
    }

    /** Signs a list that all of a filing share, as often as it takes. */
    async function sign(
      who: ReturnType<typeof talk>,
      { filing, name }: { readonly filing: string; readonly name: string },
    ): Promise<void> {
      let [base, list] = [0, '']
      for (;;) {
        const changes = [{ id: 'sections.overview', value: `${list}${name} `, base }]
        const [outcome] = (await who.send('PATCH', `/filings/${filing}/fields`, { changes })).outcomes
        if (outcome.kind === 'saved') break
        base = outcome.current.revision
        list = outcome.current.value
      }
      signed.set(filing, [...(signed.get(filing) ?? []), name])
    }

    for (const filing of filings) {
      const { fields } = await talk(service.as('admin')).ask(`/filings/${filing}`)
      const values = new Map<string, Answer>(fields.map((field: Answer) => [field.id, field.value]))
      for (const [key, value] of acknowledged) {
        const [of, cell = ''] = key.split(' ')
        if (of === filing) expect(values.get(cell), key).toBe(value)
      }
      const names = values.get('sections.overview').trim().split(' ')
      expect(new Set(names)).toEqual(new Set(signed.get(filing)))
      expect(names).toHaveLength(fighting / 2)
    }
    expect(acknowledged.size).toBe(people)
  }, 120_000)
}
