import { expect, test } from 'vitest'
import { carryAnew, givingBack, stillCarried } from './carry-anew.ts'

const column = (name: string) => `cells.requests.broughtForward.${name}`
const draft = (values: Readonly<Record<string, unknown>>) => (id: string) => values[id]

test('what a wrong file brought goes with it, what somebody typed stays', () => {
  const now = draft({ [column('naturalPerson')]: 5, [column('enterprise')]: 7, 'head.contact.phone': '0300-1' })
  const wrong = [
    { id: column('naturalPerson'), value: 5 },
    { id: column('enterprise'), value: 1 },
    { id: 'head.contact.phone', value: '0300-1' },
  ]
  const fields = [
    { id: column('naturalPerson'), origin: 'carried' as const },
    { id: column('enterprise'), origin: 'typed' as const },
    { id: 'head.contact.phone', origin: 'carried' as const },
  ]
  const givenBack = stillCarried(wrong, { fields, now })
  expect(givenBack).toEqual([column('naturalPerson'), 'head.contact.phone'])
  expect(
    carryAnew(
      [
        { id: column('naturalPerson'), value: 2 },
        { id: column('enterprise'), value: 3 },
      ],
      { givenBack, now },
    ),
  ).toEqual([
    { id: column('naturalPerson'), value: 2, origin: 'carried' },
    { id: 'head.contact.phone', value: undefined, origin: 'typed' },
  ])
  expect(givingBack(givenBack)[0]).toEqual({ id: column('naturalPerson'), value: null, origin: 'typed' })
})

test('a number somebody typed that is the same by chance is theirs', () => {
  const id = column('total')
  const offered = [{ id, value: 0 }]
  expect(stillCarried(offered, { fields: [{ id, origin: 'typed' }], now: draft({ [id]: 0 }) })).toEqual([])
})
