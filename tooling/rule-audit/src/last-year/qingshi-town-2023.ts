import type { Report } from '@gouji/core'
import { lastYearOf } from './last-year.ts'

/** 云溪区青石镇人民政府, before its report of 2024. */
export const qingshiTown2023 = (after: Report): Report =>
  lastYearOf(after, {
    publishedOn: '2024-01-18',
    head: '云溪区青石镇人民政府按照《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号文件编制本报告。',
    overview: [
      '我镇2023年公开信息367条，重点是防汛救灾、农房安全和惠农补贴。办理行政许可191件，作出行政处罚决定26件，采取行政强制措施2件，现行有效行政规范性文件3件。',
      '收到政府信息公开申请9件，没有上年结转，年内全部办结，予以公开5件，部分公开1件，无法提供3件。申请人主要是承包大户和外嫁女。',
      '镇里明确了信息发布的审核流程，由分管副镇长签字；公开平台以政府网站青石镇页面为主，村级公开栏为辅，逢五逢十更新。',
      '村务监督委员会参与检查，考核结果与村干部报酬挂钩；发放评议表600份，群众评价总体满意；没有责任追究情况。',
    ],
    improvements: [
      '村民反映村账公开看不懂，科目太专业，收入和支出混在一起；镇政府网页上办事电话有三处过期。',
      '今后将请农经站重新设计村账表样，按收入、支出、结存分栏；过期电话已经改正，并安排专人每月试打一遍。',
    ],
    otherMatters: ['没有向申请人发出信息处理费收费通知，未收取信息处理费。'],
    figures: {
      disclosure: {
        'normativeDocuments.inForce': 3,
        'licensing.decisions': 191,
        'penalties.decisions': 26,
        'coercion.decisions': 2,
      },
      requests: { received: [8, 1], disclosed: [5], partlyDisclosed: [1], 'unableToProvide.notHeld': [2, 1] },
      disputes: { reconsideration: [0, 1, 0, 0] },
    },
  })
