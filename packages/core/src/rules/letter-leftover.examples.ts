import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    { title: 'a report to the public', edition: '2021', sections: { otherMatters: '无其他需要报告的事项。' } },
    {
      title: 'requests are examined, and drafts submitted for it',
      edition: '2021',
      sections: { overview: '完善公开申请审核流程，答复书提请审核后送达，感谢各位代表的宝贵意见。' },
    },
    {
      title: 'those who are asked to examine, and an office in Guizhou',
      edition: '2021',
      sections: { overview: '邀请审核专家授课，聘请审核员两名，驻贵办事处也受理申请。' },
    },
  ],
  fails: [
    {
      title: 'the close of a letter',
      edition: '2021',
      sections: { otherMatters: '无其他事项。特此报告。' },
      messages: ['公函用语“特此报告”不用于向社会公布的报告：“无其他事项。特此报告。”'],
    },
  ],
}
