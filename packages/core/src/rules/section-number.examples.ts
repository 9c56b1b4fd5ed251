import { editionOf } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import type { SectionHeading } from '../report/outline.ts'
import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: '一、 to 六、', edition: '2021' },
    {
      title: 'a section is missing, and the next one keeps its number',
      edition: '2019',
      outline: { headings: numbered({}).filter(({ section }) => section !== 'disputes') },
    },
  ],
  fails: [
    {
      title: 'one section is numbered in Arabic digits',
      edition: '2019',
      year: 2020,
      outline: { headings: numbered({ disclosure: '2、' }) },
      messages: ['“2、主动公开政府信息情况”应编号为“二、”'],
    },
    {
      title: 'a point instead of the comma, a number in brackets, and no number at all',
      edition: '2021',
      outline: { headings: numbered({ requests: '三.', disputes: '（四）', otherMatters: '' }) },
      messages: [
        '“三.收到和处理政府信息公开申请情况”应编号为“三、”',
        '“（四）政府信息公开行政复议、行政诉讼情况”应编号为“四、”',
        '“其他需要报告的事项”应编号为“六、”',
      ],
    },
    {
      title: 'a number is used twice',
      edition: '2021',
      outline: { headings: numbered({ improvements: '四、' }) },
      messages: ['“四、存在的主要问题及改进情况”应编号为“五、”'],
    },
  ],
}

function numbered(numerals: Readonly<Partial<Record<SectionId, string>>>): SectionHeading[] {
  return editionOf('2021').sections.map(({ id, numeral, title }, i) => ({
    section: id,
    numeral: numerals[id] ?? `${numeral}、`,
    title,
    place: { line: 10 * (i + 1) },
  }))
}
