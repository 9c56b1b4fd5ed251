import { editionOf } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import type { SectionHeading } from '../report/outline.ts'
import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'the order of the form', edition: '2021' },
    {
      title: 'a section is missing, the others are in order',
      edition: '2019',
      outline: { headings: inOrder('overview', 'disclosure', 'disputes', 'improvements', 'otherMatters') },
    },
  ],
  fails: [
    {
      title: 'problems and improvements come before the disputes',
      edition: '2021',
      outline: {
        headings: inOrder('overview', 'disclosure', 'requests', 'improvements', 'disputes', 'otherMatters'),
      },
      messages: ['“四、政府信息公开行政复议、行政诉讼情况”的位置不对，应在“三、收到和处理政府信息公开申请情况”之后'],
    },
    {
      title: 'other matters stand right after the overview: one heading is misplaced, not four',
      edition: '2021',
      outline: {
        headings: inOrder('overview', 'otherMatters', 'disclosure', 'requests', 'disputes', 'improvements'),
      },
      messages: ['“六、其他需要报告的事项”的位置不对，应在“五、存在的主要问题及改进情况”之后'],
    },
    {
      title: 'the overview comes second',
      edition: '2019',
      outline: {
        headings: inOrder('disclosure', 'overview', 'requests', 'disputes', 'improvements', 'otherMatters'),
      },
      messages: ['“一、总体情况”的位置不对，应为第一部分'],
    },
  ],
}

function inOrder(...order: readonly SectionId[]): SectionHeading[] {
  const { sections } = editionOf('2021')
  return order.flatMap((id, i) =>
    sections
      .filter((section) => section.id === id)
      .map(({ numeral, title }) => ({ section: id, numeral: `${numeral}、`, title, place: { line: 10 * (i + 1) } })),
  )
}
