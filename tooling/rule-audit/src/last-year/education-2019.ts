import type { Report } from '@gouji/core'
import { lastYearOf } from './last-year.ts'

/** 云溪区教育局, before its report of 2020, in the older edition. */
export const education2019 = (after: Report): Report =>
  lastYearOf(after, {
    publishedOn: '2020-01-21',
    head: '云溪区教育局按照《中华人民共和国政府信息公开条例》和国办公开办函〔2019〕60号文件编制本报告。',
    overview: [
      '2019年是新修订的条例施行的第一年，我局在子站公开信息1106条，把校舍安全、食堂采购、教师招聘列为必须公开的事项，办理行政许可79件。',
      '收到政府信息公开申请12件，没有上年结转，办结11件，结转下年度继续办理1件；予以公开7件，部分公开1件，无法提供3件。',
      '在管理方面修订了公开制度和目录；在平台方面，与区政府网站并网运行；在监督方面，由教育工会组织教职工代表评议，没有责任追究，年度考核合格。',
    ],
    improvements: ['主要不足是招生政策的解读偏少，家长多靠口耳相传。2020年将在报名前举办开放日，并把问答整理上网。'],
    otherMatters: ['没有收取检索、复制、邮寄费用。'],
    figures: {
      disclosure: {
        'normativeDocuments.newlyMade': 2,
        'normativeDocuments.newlyPublished': 2,
        'normativeDocuments.publishedTotal': 14,
        'licensing.previousItems': 5,
        'licensing.change': -1,
        'licensing.decisions': 79,
        'otherServices.previousItems': 12,
        'otherServices.decisions': 3980,
        'penalties.previousItems': 16,
        'penalties.change': 2,
        'penalties.decisions': 1,
        'fees.previousItems': 5,
        'procurement.projects': 19,
        'procurement.amount': 1520.7,
      },
      requests: {
        received: [11, 1],
        disclosed: [6, 1],
        partlyDisclosed: [1],
        'unableToProvide.notHeld': [3],
      },
      disputes: { reconsideration: [0, 0, 1, 0] },
    },
    units: { 'disclosure.procurement.amount': '万元' },
  })
