import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'a bureau on the last day', edition: '2021', year: 2024, publishedOn: '2025-01-31' },
    {
      title: 'a government in March',
      edition: '2021',
      year: 2024,
      publishedOn: '2025-03-28',
      agency: { name: '云溪区人民政府', kind: 'government' },
    },
  ],
  fails: [
    {
      title: 'a bureau in February',
      edition: '2021',
      year: 2024,
      publishedOn: '2025-02-01',
      messages: ['公布日期 2025-02-01，应在 2025-01-31 前公布'],
    },
    {
      title: 'a bureau on the 21st, in a district that wants the reports of departments by 20 January',
      edition: '2021',
      year: 2024,
      publishedOn: '2025-01-21',
      profile: { deadlines: { department: '01-20' } },
      messages: ['公布日期 2025-01-21，应在 2025-01-20 前公布'],
    },
  ],
  skips: [{ title: 'no date is known', edition: '2021', year: 2024, reason: 'no-publication-date' }],
}
