import type { CellId } from '../form/editions.ts'
import type { Examples } from './examples.ts'

const decisions: Readonly<Partial<Record<CellId, number>>> = {
  'disclosure.normativeDocuments.inForce': 12,
  'disclosure.licensing.decisions': 4120,
  'disclosure.penalties.decisions': 87,
  'disclosure.coercion.decisions': 3,
}

export const examples: Examples = {
  passes: [
    {
      title: 'one figure moved',
      edition: '2021',
      year: 2024,
      cells: decisions,
      previous: { edition: '2021', year: 2023, cells: { ...decisions, 'disclosure.penalties.decisions': 86 } },
    },
    {
      title: 'one request a year, from a person, disclosed: two years agree by chance',
      edition: '2021',
      year: 2024,
      cells: {
        'requests.received.naturalPerson': 1,
        'requests.received.total': 1,
        'requests.disclosed.naturalPerson': 1,
        'requests.disclosed.total': 1,
        'requests.handled.naturalPerson': 1,
        'requests.handled.total': 1,
      },
      previous: {
        edition: '2021',
        year: 2023,
        cells: {
          'requests.received.naturalPerson': 1,
          'requests.received.total': 1,
          'requests.disclosed.naturalPerson': 1,
          'requests.disclosed.total': 1,
          'requests.handled.naturalPerson': 1,
          'requests.handled.total': 1,
        },
      },
    },
    {
      title: 'everything is zero in both years',
      edition: '2019',
      year: 2020,
      previous: { edition: '2019', year: 2019 },
    },
  ],
  fails: [
    {
      title: 'four thousand licences, to the last one as last year',
      edition: '2021',
      year: 2024,
      cells: decisions,
      previous: { edition: '2021', year: 2023, cells: decisions },
      messages: ['“二、主动公开政府信息情况”的表格与上一年度逐格相同（4 项非零数据），请核对是否沿用了上年数据'],
    },
  ],
}
