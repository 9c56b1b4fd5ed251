import type { Examples } from './examples.ts'

const ours =
  '区教育局紧扣群众关切，全年主动公开信息128条，其中招生入学36条、收费标准21条。局门户网站设立“阳光招生”专栏，逐校公布学区范围和剩余学位，家长来电来信由专人登记、当日转办、三日内答复。每季度对全部栏目巡查一次，错链断链当周修复；年中和年末各组织一次业务培训，机关科室和直属学校的信息员全部到场，测验成绩纳入科室考核。'

const theirs =
  '区水务局紧扣群众关切，全年主动公开信息96条，其中用水报装12条、水质监测48条。局门户网站设立“阳光招生”专栏，逐校公布学区范围和剩余学位，家长来电来信由专人登记、当日转办、三日内答复。每季度对全部栏目巡查一次，错链断链当周修复；年中和年末各组织一次业务培训，机关科室和直属学校的信息员全部到场，测验成绩纳入科室考核。'

const another =
  '今年工作的重点是把办水的事讲清楚：报装流程印成一页纸贴在营业厅，停水公告提前三天同时发网站和公众号，水质数据按月更新并附说明。来信一律编号，承办科室和时限在系统里可查。制度上改为两人校核后发布，栏目负责人每周自查，发现失效链接记入台账。培训按岗位分三批，新录用人员先考后上岗。'

const education = { name: '云溪区教育局' }
const water = { name: '云溪区水务局' }

export const examples: Examples = {
  passes: [
    {
      title: 'two offices of one district, each in its own words',
      edition: '2021',
      agency: education,
      sections: { overview: ours },
      others: [{ edition: '2021', agency: water, sections: { overview: another } }],
    },
    {
      title: 'nothing to report in either',
      edition: '2021',
      agency: education,
      sections: { improvements: '无。' },
      others: [{ edition: '2021', agency: water, sections: { improvements: '无。' } }],
    },
    {
      title: 'a copy of the same report in the same folder',
      edition: '2021',
      agency: education,
      sections: { overview: ours },
      others: [{ edition: '2021', agency: education, sections: { overview: ours } }],
    },
    {
      title: 'the same agency by the short name its district knows',
      edition: '2021',
      agency: education,
      sections: { overview: ours },
      others: [{ edition: '2021', agency: { name: '区教育局' }, sections: { overview: ours } }],
      profile: { agencies: [{ name: '云溪区教育局', shortNames: ['区教育局'] }] },
    },
  ],
  fails: [
    {
      title: 'another office’s text with name and figures changed',
      edition: '2021',
      agency: education,
      sections: { overview: ours },
      others: [{ edition: '2021', year: 2024, agency: water, sections: { overview: theirs } }],
      messages: ['“一、总体情况”与云溪区水务局 2024 年度报告相似度 88%（已略去名称、年份和数字）'],
    },
    {
      title: 'a text that three offices hand in',
      edition: '2021',
      agency: education,
      sections: { overview: ours },
      others: [
        { edition: '2021', year: 2024, agency: water, sections: { overview: ours.replace('教育局', '水务局') } },
        { edition: '2021', year: 2024, agency: { name: '云溪区民政局' }, sections: { overview: theirs } },
      ],
      messages: [
        '“一、总体情况”与云溪区水务局 2024 年度报告相似度 100%（已略去名称、年份和数字）；另有至少 1 份报告与之相似',
      ],
    },
  ],
  skips: [
    {
      title: 'it is not known whose report it is',
      edition: '2021',
      agency: { name: null },
      sections: { overview: ours },
      others: [{ edition: '2021', agency: water, sections: { overview: ours } }],
      reason: 'unknown-agency',
    },
  ],
}
