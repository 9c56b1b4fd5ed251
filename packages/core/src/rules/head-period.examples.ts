import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'the whole report year',
      edition: '2021',
      year: 2024,
      head: { text: '统计期限自2024年1月1日至2024年12月31日。', period: { from: '2024-01-01', to: '2024-12-31' } },
    },
    ...[
      '统计期限为2024年1月至12月。',
      '统计期限自2024年1月1日起至2024年底。',
      '数据统计期限：2024.01.01—2024.12.31。',
      '统计期限为2024-01-01至2024-12-31。',
      '所列数据为2024年度全年数据。',
      '统计期限为二〇二四年一月一日至十二月三十一日。',
    ].map((text) => ({
      title: `the whole year written otherwise: ${text}`,
      edition: '2021' as const,
      year: 2024,
      head: { text: `本报告按条例编制，${text}` },
    })),
    {
      title: 'the head stands inside section 一',
      edition: '2021',
      year: 2024,
      sections: { overview: '本报告统计期限为2024年1月1日至12月31日。' },
    },
  ],
  fails: [
    {
      title: 'last year’s period was left in',
      edition: '2021',
      year: 2024,
      head: { text: '统计期限自2023年1月1日至2023年12月31日。', period: { from: '2023-01-01', to: '2023-12-31' } },
      messages: ['统计期限写为 2023-01-01 至 2023-12-31，应为 2024-01-01 至 2024-12-31，年中组建的机关请说明'],
    },
    {
      title: 'a bureau founded in the course of the year, which it tells',
      edition: '2021',
      year: 2024,
      head: {
        text: '本局于2024年3月18日组建，统计期限自2024年3月18日至2024年12月31日。',
        period: { from: '2024-03-18', to: '2024-12-31' },
      },
      messages: ['统计期限写为 2024-03-18 至 2024-12-31，应为 2024-01-01 至 2024-12-31，年中组建的机关请说明'],
    },
    {
      title: 'the whole of another year, with points',
      edition: '2021',
      year: 2024,
      head: { text: '统计期限为2023.01.01—2023.12.31。' },
      messages: ['没有写明统计期限，应为 2024 年 1 月 1 日至 12 月 31 日'],
    },
    {
      title: 'no period at all',
      edition: '2021',
      year: 2024,
      head: { text: '本报告由云溪区教育局编制。' },
      messages: ['没有写明统计期限，应为 2024 年 1 月 1 日至 12 月 31 日'],
    },
  ],
  skips: [{ title: 'data without a head', edition: '2021', outline: null, reason: 'no-source' }],
}
