import type { Sentence } from './sentence.ts'
import { type Told, told } from './told.ts'

const papers = (issued: number, repealed: number, inForce: number) => ({
  disclosure: {
    'normativeDocuments.issued': issued,
    'normativeDocuments.repealed': repealed,
    'normativeDocuments.inForce': inForce,
  },
})
const of63 = { requests: { received: [60, 3], disclosed: [47, 3], 'unableToProvide.notHeld': 13 } } as const

/** Documents by the columns of the form, requests by those who asked. */
const texts: readonly Told[] = [
  [
    '出台行政规范性文件：制发件数3件，废止件数1件，现行有效件数24件。',
    papers(3, 1, 24),
    ['narrative-documents', '制发件数3件', '制发件数4件'],
    ['narrative-documents', '废止件数1件', '废止件数2件'],
    ['narrative-documents', '24件', '42件'],
  ],
  [
    '对主动公开的规范性文件全面清理，本年度制发0件，废止0件，现行有效3件。',
    papers(0, 0, 3),
    ['narrative-documents', '制发0件', '制发1件'],
    ['narrative-documents', '现行有效3件', '现行有效4件'],
  ],
  [
    '规章制发0件、废止0件、现行有效2件，行政规范性文件本年制发3件、废止1件、现行有效24件。',
    papers(3, 1, 24),
    ['narrative-documents', '制发3件', '制发4件'],
    ['narrative-documents', '有效24件', '有效42件'],
  ],
  [
    '行政规范性文件制发件数为2，废止件数为1，现行有效件数为19。',
    papers(2, 1, 19),
    ['narrative-documents', '制发件数为2', '制发件数为3'],
  ],
  ['清理全市行政规范性文件，制发12件，废止3件，现行有效88件。', papers(1, 0, 6)],
  ['审查行政规范性文件，全年各部门制发12件，废止3件，现行有效88件。', papers(1, 0, 6)],
  ['行政规范性文件、规章本年制发0件，废止0件，现行有效0件。', papers(3, 0, 24)],
  [
    '收到公开申请63件。公民个人提出申请60件，占比95.2%；法人或其他组织提出申请3件，占比4.8%。',
    of63,
    ['narrative-percentage', '95.2%', '92.5%'],
  ],
  ['收到公开申请63件，60件由自然人提出，3件由商业企业提出。', of63],
  ['收到公开申请63件，60件自然人申请、3件法人和其他组织申请，办结63件。', of63],
  ['收到公开申请63件，其中自然人60件；法人或其他组织3件；均已办结。', of63],
  ['收到公开申请63件（其中47件自然人申请予以公开）。', of63],
  ['收到公开申请63件，其中自然人60件（征地类40件、其他20件）；商业企业3件。', of63],
  ['收到公开申请63件：自然人网上提交40件；信函提交23件。', of63],
]

/** The columns of the form as words of a sentence. */
export const columnsInWords: readonly Sentence[] = [
  ...texts.map(told('overview')),
  {
    section: 'overview',
    text: '收到公开申请63件，自然人提出的60件；法人或其他组织提出的3件。',
    figures: of63,
    twins: [
      {
        rule: 'narrative-parts',
        figures: { requests: { received: [59, 4], disclosed: [46, 4], 'unableToProvide.notHeld': 13 } },
      },
    ],
  },
  {
    section: 'overview',
    text: '收到公开申请63件，60件由自然人提出、3件由法人或其他组织提出。',
    figures: of63,
    twins: [
      {
        rule: 'narrative-parts',
        figures: { requests: { received: [59, 4], disclosed: [46, 4], 'unableToProvide.notHeld': 13 } },
      },
    ],
  },
]
