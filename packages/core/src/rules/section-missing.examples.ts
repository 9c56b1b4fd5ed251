import { editionOf } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import type { SectionHeading } from '../report/outline.ts'
import type { Examples } from './examples.ts'

const sectionNames = editionOf('2021').sections.map(({ numeral, title }) => `${numeral}、${title}`)

export const examples: Examples = {
  passes: [
    { title: 'six headings', edition: '2021' },
    {
      title: 'a section is there by another wording and number',
      edition: '2019',
      outline: {
        headings: headings().map((heading) =>
          heading.section === 'improvements' ? { ...heading, numeral: '5、', title: '存在的问题及改进措施' } : heading,
        ),
      },
    },
  ],
  fails: [
    {
      title: 'an agency with nothing else to report leaves the last section out',
      edition: '2021',
      outline: { headings: headings('otherMatters') },
      messages: ['缺“六、其他需要报告的事项”，没有内容也应保留标题'],
    },
    {
      title: 'sections four and five are left out',
      edition: '2019',
      outline: { headings: headings('disputes', 'improvements') },
      messages: [
        '缺“四、政府信息公开行政复议、行政诉讼情况”，应在“六、其他需要报告的事项”之前，没有内容也应保留标题',
        '缺“五、存在的主要问题及改进情况”，应在“六、其他需要报告的事项”之前，没有内容也应保留标题',
      ],
    },
    {
      title: 'no heading can be told, and all the prose stands before the tables',
      edition: '2021',
      outline: { headings: [] },
      head: {
        text: '本报告由云溪区民政局编制。\n甲、总体情况\n全年公开信息120条。\n收到申请3件，均已办结。\n公开形式不够丰富，将多用图解。',
      },
      messages: sectionNames.map((name) => `缺“${name}”，没有内容也应保留标题`),
    },
  ],
  skips: [
    { title: 'the source holds the tables alone', edition: '2021', outline: { headings: [] }, reason: 'no-source' },
  ],
}

function headings(...without: readonly SectionId[]): SectionHeading[] {
  return editionOf('2021')
    .sections.filter(({ id }) => !without.includes(id))
    .map(({ id, numeral, title }, i) => ({ section: id, numeral: `${numeral}、`, title, place: { line: i + 1 } }))
}
