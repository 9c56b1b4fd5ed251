import type { Examples } from './examples.ts'

const lastYear =
  '围绕教育领域群众关心的事项，及时公开招生入学政策、学区划分方案、学校收费标准和教师招聘信息，在门户网站设立专栏，安排专人逐条答复家长来电来信。每季度检查栏目更新，对过期链接逐一清理，全年组织两次培训，各科室信息员全部参加，考核结果计入年终评分。'

export const examples: Examples = {
  passes: [
    {
      title: 'the same matters in other words',
      edition: '2021',
      year: 2024,
      sections: {
        overview:
          '今年的重点是把义务教育招生讲明白：政策出台当天同步发布图解，学区查询上线地图，民办学校收费和退费办法一校一表。来信来电由基础教育科统一登记，三个工作日内回复。制度上新建了双人校核，错链每周扫描一次，培训改为按岗位分批进行，督学把公开情况写入督导报告。',
      },
      previous: { edition: '2021', year: 2023, sections: { overview: lastYear } },
    },
    {
      title: 'nothing to report in either year',
      edition: '2021',
      year: 2024,
      sections: { improvements: '无。' },
      previous: { edition: '2021', year: 2023, sections: { improvements: '无。' } },
    },
  ],
  fails: [
    {
      title: 'last year’s text with two words changed',
      edition: '2021',
      year: 2024,
      sections: { overview: lastYear.replace('两次培训', '三次培训').replace('每季度', '每个月') },
      previous: { edition: '2021', year: 2023, sections: { overview: lastYear } },
      messages: ['“一、总体情况”与上一年度报告相似度 93%（已略去名称、年份和数字）'],
    },
  ],
}
