import type { Examples } from './examples.ts'

const received = {
  'requests.received.naturalPerson': 11,
  'requests.received.enterprise': 2,
  'requests.received.researchInstitution': 0,
  'requests.received.publicWelfare': 0,
  'requests.received.legalServices': 0,
  'requests.received.otherOrganization': 1,
  'requests.received.total': 14,
}

export const examples: Examples = {
  passes: [
    {
      title: 'a share is of the part before it',
      edition: '2021',
      cells: received,
      sections: { overview: '收到申请14件，自然人申请11件，占78.6%，法人或其他组织申请3件，占21.4%。' },
    },
    {
      title: 'as many suits as reconsiderations, each with its own outcomes',
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': 2,
        'disputes.reconsideration.corrected': 1,
        'disputes.reconsideration.pending': 0,
        'disputes.reconsideration.total': 3,
        'disputes.litigationDirect.total': 3,
      },
      sections: { disputes: '行政复议3件，维持2件、纠正1件。行政诉讼3件，维持1件、尚未审结2件。' },
    },
    {
      title: 'the number before the name, and a list parted by “；”',
      edition: '2021',
      cells: { ...received, 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 },
      sections: {
        overview: '收到申请14件，自然人申请11件；法人或其他组织申请3件。因政府信息公开被申请行政复议2件，2件结果维持。',
      },
    },
    {
      title: 'the rest is what is not named beside it',
      edition: '2021',
      cells: received,
      sections: { overview: '全年新收政府信息公开申请14件，其中自然人11件、其他3件。' },
    },
    {
      title: 'organizations together',
      edition: '2021',
      cells: received,
      sections: { overview: '全年收到政府信息公开申请14件（其中自然人申请11件，法人和其他组织申请3件）。' },
    },
    {
      title: 'a word the form has no column for: nobody can say what the others are',
      edition: '2021',
      cells: received,
      sections: { overview: '全年收到政府信息公开申请14件，其中自然人10件、律师4件。' },
    },
    {
      title: 'parts that are not all of the total',
      edition: '2021',
      cells: received,
      sections: { overview: '全年收到政府信息公开申请14件，其中自然人7件、商业企业1件当场答复。' },
    },
    {
      title: 'a bracket that says what was done with some of them',
      edition: '2021',
      cells: { ...received, 'requests.received.enterprise': 3, 'requests.received.otherOrganization': 0 },
      sections: { overview: '全年收到政府信息公开申请14件（自然人7件、商业企业1件当场答复）。' },
    },
    {
      title: 'a bracket with some of the columns, which need not add up',
      edition: '2021',
      cells: received,
      sections: { overview: '全年收到政府信息公开申请14件（自然人10件、商业企业2件）。' },
    },
    {
      title: 'how reconsiderations ended',
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': 1,
        'disputes.reconsideration.corrected': 1,
        'disputes.reconsideration.otherOutcome': 0,
        'disputes.reconsideration.pending': 0,
        'disputes.reconsideration.total': 2,
      },
      sections: {
        disputes: '因政府信息公开被申请行政复议2件，其中结果维持1件、结果纠正1件；未经复议直接起诉的行政诉讼0件。',
      },
    },
  ],
  fails: [
    {
      title: 'two columns of the table changed places',
      edition: '2021',
      cells: { ...received, 'requests.received.enterprise': 1, 'requests.received.otherOrganization': 2 },
      sections: { overview: '全年新收政府信息公开申请14件，其中自然人11件、商业企业2件、其他1件。' },
      messages: [
        '正文写商业企业 2 件，表中为 1 件：“全年新收政府信息公开申请14件，其中自然人11件、商业企业2件、其他1件。”',
        '正文写其他 1 件，表中为 2 件：“全年新收政府信息公开申请14件，其中自然人11件、商业企业2件、其他1件。”',
      ],
    },
    {
      title: 'one part was mended in the table and not in a bracket, which adds up no more',
      edition: '2021',
      cells: { ...received, 'requests.received.naturalPerson': 13, 'requests.received.total': 16 },
      sections: { overview: '全年新收政府信息公开申请16件（自然人11件、商业企业2件、其他1件）。' },
      messages: [
        '正文写自然人 11 件，表中为 13 件：“全年新收政府信息公开申请16件（自然人11件、商业企业2件、其他1件）。”',
      ],
    },
    {
      title: 'the prose has one upheld that the table has as pending',
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': 2,
        'disputes.reconsideration.corrected': 0,
        'disputes.reconsideration.otherOutcome': 0,
        'disputes.reconsideration.pending': 1,
        'disputes.reconsideration.total': 3,
      },
      sections: { disputes: '全年行政复议3件，其中维持3件、纠正0件。' },
      messages: ['正文写维持 3 件，表中为 2 件：“全年行政复议3件，其中维持3件、纠正0件。”'],
    },
  ],
}
