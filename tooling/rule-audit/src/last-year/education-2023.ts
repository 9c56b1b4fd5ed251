import type { Report } from '@gouji/core'
import { lastYearOf } from './last-year.ts'

/** 云溪区教育局, before its report of 2024: nothing is carried forward. */
export const education2023 = (after: Report): Report =>
  lastYearOf(after, {
    publishedOn: '2024-01-22',
    head: '根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号文件，云溪区教育局编制本年度报告。',
    overview: [
      '一年来，我局以办好家门口的学校为题，把学位、师资、经费三本账晒给市民看。全年主动公开各类信息1518条，其中入学政策269条、教师招聘147条、经费使用358条、其他744条。制发行政规范性文件1件，废止2件，现行有效15件，作出行政许可决定64件、行政处罚决定3件。',
      '依申请公开渠道保持畅通，收到政府信息公开申请23件，上年结转2件，办结25件。其中予以公开12件、部分公开3件、不予公开3件、无法提供5件、不予处理2件。',
      '政府信息管理上，组织各校清点公示材料，统一了文件编号规则。公开平台上，给官方微信增设“学区地图”，方便租房家庭查询。',
      '监督保障上，请退休教师担任公开监督员，开展问卷评议，满意率九成；教育督导把公开情况列入学校考核，没有责任追究。',
    ],
    improvements: [
      '不足之处有两点：一是部分民办园财务信息不公开，家长只看得到保教费；二是申请答复格式不一，科室各用各的文书。',
      '改进打算：一是请物价和审计部门一道核定民办园财务公开表样，先在普惠园推行；二是统一申请答复格式，由办公室套用文书范本出文。',
    ],
    otherMatters: ['2023年未发出信息处理费收费通知，没有收取信息处理费。'],
    figures: {
      disclosure: {
        'normativeDocuments.issued': 1,
        'normativeDocuments.repealed': 2,
        'normativeDocuments.inForce': 15,
        'licensing.decisions': 64,
        'penalties.decisions': 3,
        'fees.amount': 25.1,
      },
      requests: {
        received: [20, 3],
        broughtForward: [2],
        disclosed: [11, 1],
        partlyDisclosed: [3],
        'notDisclosed.internalAffairs': [2],
        'notDisclosed.thirdPartyRights': [0, 1],
        'unableToProvide.notHeld': [4, 1],
        'notHandled.petition': [2],
      },
      disputes: { reconsideration: [1, 0, 0, 0] },
    },
  })
