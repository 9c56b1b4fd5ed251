/** What is odd in title, head, headings and text. */

import type { SectionId } from '@gouji/core'
import { type Draft, type DraftBlock, paragraph, withSection } from '../draft.ts'
import type { Quirk } from '../quirk.ts'

export const titleOnTwoLines: Quirk = {
  id: 'title-two-lines',
  what: 'the title on two lines (layout 17)',
  draft: (draft) => {
    const title = draft.title.join('')
    const at = title.search(/\d{4}年/u)
    return { ...draft, title: [title.slice(0, at), title.slice(at)] }
  },
}

/** The title in other words. */
export function titled(id: string, wording: (agency: string, year: string) => string): Quirk {
  const reworded = (title: string) => {
    const [, agency = '', year = ''] = /^(.+?)(\d{4})年/u.exec(title) ?? []
    return wording(agency, year)
  }
  return {
    id,
    what: `the title reads ${wording('〔单位〕', '〔年份〕')} (layout 17)`,
    draft: (draft) => ({ ...draft, title: [reworded(draft.title.join(''))] }),
    expected: (expected) => ({ ...expected, title: reworded(expected.title) }),
  }
}

export const noTitle: Quirk = {
  id: 'no-title',
  what: 'no title: agency and year stand only in the head (layout 18)',
  draft: (draft) => ({ ...draft, title: [] }),
  expected: (expected) => ({
    ...expected,
    title: '',
    agency: null,
    kind: 'other',
    remarks: [{ code: 'no-agency', params: {} }, ...expected.remarks],
  }),
}

export const noHead: Quirk = {
  id: 'no-head',
  what: 'no head between title and 一 (layout 18)',
  draft: (draft) => ({ ...draft, head: [] }),
  expected: (expected) => ({ ...expected, head: { text: '' } }),
}

export const headInOverview: Quirk = {
  id: 'head-in-overview',
  what: 'the head stands inside 一 (layout 18)',
  draft: (draft) => ({
    ...withSection(draft, 'overview', (section) => ({
      ...section,
      blocks: [...draft.head.map(paragraph), ...section.blocks],
    })),
    head: [],
  }),
  expected: (expected) => ({
    ...expected,
    sections: { ...expected.sections, overview: `${expected.head.text}\n${expected.sections.overview}` },
    head: { text: '' },
  }),
}

const summary = '内容提要：全年公开工作平稳有序，依申请公开答复按期率百分之百。'

export const summaryFirst: Quirk = {
  id: 'summary-first',
  what: 'a summary before 一 (layout 18)',
  draft: (draft) => ({ ...draft, head: [...draft.head, summary] }),
  expected: (expected) => ({ ...expected, head: { ...expected.head, text: `${expected.head.text}\n${summary}` } }),
}

const note = '注：1.本表统计口径为收到法律文书的日期；2.同一事项先复议后诉讼的，分别计入。'

export const footnote: Quirk = {
  id: 'footnote',
  what: 'a footnote under table 四 (layout 19)',
  draft: (draft) =>
    withSection(draft, 'disputes', (section) => ({ ...section, blocks: [...section.blocks, paragraph(note)] })),
  expected: (expected) => ({
    ...expected,
    sections: { ...expected.sections, disputes: [expected.sections.disputes, note].filter(Boolean).join('\n') },
  }),
}

/** Headings with other numbers. */
function numbered(id: string, what: string, numerals: Readonly<Partial<Record<SectionId, string>>>): Quirk {
  return {
    id,
    what: `${what} (layout 16)`,
    draft: (draft) => ({
      ...draft,
      sections: draft.sections.map((section) => {
        const numeral = numerals[section.id]
        const title = section.heading.replace(/^[一二三四五六]、/u, '')
        return numeral === undefined ? section : { ...section, heading: `${numeral}${title}` }
      }),
    }),
  }
}

export const wrongNumeral = numbered('wrong-numeral', 'the second section is numbered “2、”', { disclosure: '2、' })

export const arabicNumerals = numbered('arabic-numerals', 'all sections are numbered 1. to 6.', {
  overview: '1.',
  disclosure: '2.',
  requests: '3.',
  disputes: '4.',
  improvements: '5.',
  otherMatters: '6.',
})

export const bracketNumerals = numbered('bracket-numerals', 'all sections are numbered 一) to 六)', {
  overview: '一)',
  disclosure: '二)',
  requests: '三)',
  disputes: '四)',
  improvements: '五)',
  otherMatters: '六)',
})

export const shiftedNumerals = numbered('shifted-numerals', 'two sections are both numbered 四、', {
  improvements: '四、',
  otherMatters: '五、',
})

export const noNumerals = numbered('no-numerals', 'bold headings without any number', {
  overview: '',
  disclosure: '',
  requests: '',
  disputes: '',
  improvements: '',
  otherMatters: '',
})

const list = ['一、强化组织领导，明确一名副职分管', '二、完善制度，把公开纳入办文流程', '三、加强检查，每季度通报一次']

export const secondNumbering: Quirk = {
  id: 'second-numbering',
  what: 'a second numbering 一、二、三、 inside 一 (layout 16)',
  draft: (draft) =>
    withSection(draft, 'overview', (section) => ({
      ...section,
      blocks: [...section.blocks, ...list.map(paragraph)],
    })),
  expected: (expected) => ({
    ...expected,
    sections: { ...expected.sections, overview: [expected.sections.overview, ...list].join('\n') },
  }),
}

/** Sub-headings of 一 that repeat the titles of other sections. */
const subHeadings = [
  '（一）主动公开政府信息情况',
  '全年按目录公开信息，更新及时。',
  '（二）收到和处理政府信息公开申请情况',
  '申请办理情况详见第三部分表格。',
  '（三）其他需要报告的事项',
  '无。',
]

export const repeatedTitles: Quirk = {
  id: 'repeated-titles',
  what: 'sub-headings of 一 repeat the titles of later sections',
  draft: (draft) =>
    withSection(draft, 'overview', (section) => ({
      ...section,
      blocks: [...section.blocks, ...subHeadings.map(paragraph)],
    })),
  expected: (expected) => ({
    ...expected,
    sections: { ...expected.sections, overview: [expected.sections.overview, ...subHeadings].join('\n') },
  }),
}

/** List numbers glued to a year: 1.2024年我局…. */
export const gluedNumbers: Quirk = {
  id: 'glued-numbers',
  what: 'list numbers glued to a year: 1.2020年… (layout 22)',
  draft: (draft) =>
    withSection(draft, 'improvements', (section) => ({
      ...section,
      blocks: [...glued(draft).map(paragraph), ...section.blocks],
    })),
  expected: (expected) => ({
    ...expected,
    sections: {
      ...expected.sections,
      improvements: [...gluedLines(String(expected.year)), expected.sections.improvements].join('\n'),
    },
  }),
}

function glued({ title }: Draft): readonly string[] {
  return gluedLines(/\d{4}/u.exec(title.join(''))?.[0] ?? '')
}

function gluedLines(year: string): readonly string[] {
  return [`1.${year}年上半年信息更新偏慢，已逐项补录。`, `2.${Number(year) + 1}年起按月检查，结果通报。`]
}

/** The heading and the text of a section in one paragraph. */
export const runInHeading: Quirk = {
  id: 'run-in-heading',
  what: 'the text of 六 runs on in the line of its heading (layout 16)',
  draft: (draft) =>
    withSection(draft, 'otherMatters', (section) => {
      const [first, ...rest] = section.blocks
      return first?.kind === 'paragraph'
        ? { ...section, heading: `${section.heading}：${first.text}`, blocks: rest }
        : section
    }),
}

const later = (text: string) => text.replaceAll('2020', '2022')

/** A report of 2022 that still uses the tables of the older edition. */
export const olderEdition: Quirk = {
  id: 'older-edition',
  what: 'the report is of 2022 and uses the tables of edition 2019 (layout 13)',
  draft: (draft) => ({
    ...draft,
    title: draft.title.map(later),
    head: draft.head.map(later),
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'paragraph' ? paragraph(later(block.text)) : block)),
    })),
  }),
  expected: ({ title, head, sections, ...expected }) => ({
    ...expected,
    title: later(title),
    year: 2022,
    head: {
      ...head,
      period: { from: '2022-01-01', to: '2022-12-31' },
      text: later(head.text),
    },
    sections: Object.fromEntries(Object.entries(sections).map(([id, text]) => [id, later(text)])),
  }),
}

const firstSentence = (text: string) => text.split('\n')[0]?.replace(/。.*$/su, '。') ?? ''

/** A PDF holds the shape of every character it shows: fewer characters, smaller file. */
export const abridged: Quirk = {
  id: 'abridged',
  what: 'texts cut to their first sentence, so that the file with its fonts stays small',
  draft: (draft) => ({
    ...draft,
    sections: draft.sections.map((section) => {
      const first = section.blocks.findIndex(({ kind }) => kind === 'paragraph')
      const blocks = section.blocks.flatMap((block, i): readonly DraftBlock[] => {
        if (block.kind !== 'paragraph') return [block]
        return i === first ? [paragraph(firstSentence(block.text))] : []
      })
      return { ...section, blocks }
    }),
  }),
  expected: (expected) => ({
    ...expected,
    sections: Object.fromEntries(Object.entries(expected.sections).map(([id, text]) => [id, firstSentence(text)])),
  }),
}
