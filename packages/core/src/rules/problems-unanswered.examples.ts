import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'two problems, two measures in other words',
      edition: '2021',
      sections: {
        improvements:
          '一是信息更新不够及时；二是解读形式单一。下一步，一是建立每周更新提醒机制；二是多用图解和短视频。',
      },
    },
    {
      title: 'one measure takes up both problems',
      edition: '2021',
      sections: {
        improvements: '一是栏目更新不够及时；二是解读形式单一。下一步将每周检查栏目，用图表丰富解读形式。',
      },
    },
    {
      title: 'problems that are not enumerated cannot be told apart',
      edition: '2021',
      sections: { improvements: '公开的主动性有待提高，内容不够丰富。今后将加强培训。' },
    },
    {
      title: 'none of the problems returns in its own words, so the measures are told in others',
      edition: '2021',
      sections: {
        improvements: '一是栏目更新滞后；二是解读形式单一。下一步将逐月巡查网页，多用图表和短片讲清政策。',
      },
    },
  ],
  fails: [
    {
      title: 'two problems, and a measure for one',
      edition: '2019',
      sections: {
        improvements:
          '一是部分人员的公开意识有待增强；二是招商引资方面的信息不够丰富。为此，我局将明确责任人，提高全体人员的公开意识。',
      },
      messages: ['列了 2 个问题，改进措施中没有针对这一个的：“二是招商引资方面的信息不够丰富。”'],
    },
    {
      title: 'three problems, two measures, both enumerated',
      edition: '2021',
      sections: {
        improvements:
          '存在的问题：一是供水水质每季度才公布；二是河道占用没有说明批准依据；三是信息员调岗时栏目停更。改进措施：一是水质按月公布；二是附上批准依据和图纸。',
      },
      messages: ['列了 3 个问题，改进措施中没有针对这一个的：“三是信息员调岗时栏目停更。”'],
    },
  ],
}
