import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'licences grow ninefold after functions were transferred',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.licensing.decisions': 1800 },
      previous: { edition: '2021', year: 2023, cells: { 'disclosure.licensing.decisions': 200 } },
    },
    {
      title: 'from two requests to sixty: thirtyfold, but few',
      edition: '2021',
      year: 2024,
      cells: { 'requests.received.total': 60 },
      previous: { edition: '2021', year: 2023, cells: { 'requests.received.total': 2 } },
    },
    {
      title: 'the first 300 penalties of an agency that had none',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.penalties.decisions': 300 },
      previous: { edition: '2021', year: 2023 },
    },
  ],
  fails: [
    {
      title: 'hundreds of licences, and none a year later',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.licensing.decisions': 0 },
      previous: { edition: '2021', year: 2023, cells: { 'disclosure.licensing.decisions': 401 } },
      messages: ['“行政许可”行“本年处理决定数量”列本年 0，上年 401，请核对'],
    },
    {
      title: 'a digit too many',
      edition: '2021',
      year: 2024,
      cells: { 'disclosure.licensing.decisions': 41205 },
      previous: { edition: '2021', year: 2023, cells: { 'disclosure.licensing.decisions': 4098 } },
      messages: ['“行政许可”行“本年处理决定数量”列本年 41205，上年 4098，相差约 10.1 倍，请核对'],
    },
  ],
}
