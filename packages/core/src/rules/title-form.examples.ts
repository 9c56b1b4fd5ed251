import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'agency, year and 年度报告', edition: '2021', reportTitle: '云溪区教育局2024年政府信息公开工作年度报告' },
    {
      title: 'the year in Chinese numerals, in another order',
      edition: '2021',
      reportTitle: '二〇二四年度云溪区教育局政府信息公开工作年报',
    },
    {
      title: 'a long title on two lines, the agency on the first',
      edition: '2021',
      reportTitle: '云溪区教育局2024年政府信息公开工作年度报告',
      outline: { title: { lines: ['云溪区教育局', '2024年政府信息公开工作年度报告'], place: { line: 1 } } },
    },
    {
      title: 'the year in brackets, on a line of its own under the title',
      edition: '2021',
      reportTitle: '云溪区园林和林业局政府信息公开工作年度报告（二○二一年度）',
      outline: {
        title: { lines: ['云溪区园林和林业局政府信息公开工作年度报告', '（二○二一年度）'], place: { line: 1 } },
      },
    },
  ],
  fails: [
    {
      title: 'a work report without a year',
      edition: '2021',
      reportTitle: '云溪区教育局政府信息公开工作报告',
      messages: [
        '标题没有写年度：“云溪区教育局政府信息公开工作报告”',
        '标题应为“政府信息公开工作年度报告”：“云溪区教育局政府信息公开工作报告”',
      ],
    },
    {
      title: '年度 twice, and the title on two lines',
      edition: '2021',
      reportTitle: '云溪区教育局2024年度政府信息公开工作年度报告',
      outline: { title: { lines: ['云溪区教育局2024年度政府信息', '公开工作年度报告'], place: { line: 1 } } },
      messages: [
        '标题中“年度”重复：“云溪区教育局2024年度政府信息公开工作年度报告”',
        '标题分成了几行：“云溪区教育局2024年度政府信息公开工作年度报告”',
      ],
    },
    {
      title: 'a title in data that is none of a report',
      edition: '2021',
      outline: null,
      reportTitle: '云溪区教育局2024年工作总结',
      messages: ['标题应为“政府信息公开工作年度报告”：“云溪区教育局2024年工作总结”'],
    },
  ],
  skips: [{ title: 'data without a title', edition: '2021', outline: null, reportTitle: '', reason: 'no-source' }],
}
