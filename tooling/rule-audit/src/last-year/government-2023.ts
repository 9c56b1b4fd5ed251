import type { Report } from '@gouji/core'
import { lastYearOf } from './last-year.ts'

/** 云溪区人民政府, before its report of 2024: eighteen are carried forward, of several kinds of applicants. */
export const government2023 = (after: Report): Report =>
  lastYearOf(after, {
    publishedOn: '2024-03-20',
    head: '本报告依据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号文件编制，汇总全区数据。',
    overview: [
      '2023年，全区公开工作以疫后经济恢复和基层治理为重点。',
      '（一）主动公开',
      '区政府门户网站发布信息17902条，召开新闻发布会11场，公开重大决策草案8项。全区制发行政规范性文件12件，废止7件，现行有效90件；作出行政许可决定49820件、行政处罚决定6911件、行政强制决定902件。',
      '（二）依申请公开',
      '新收政府信息公开申请372件，上年结转14件；办结368件，结转下年度继续办理18件。办结的申请中，予以公开141件，部分公开38件，不予公开44件，无法提供102件，不予处理25件，其他处理18件。',
      '（三）政府信息管理',
      '建立规范性文件后评估机制，对满两年的文件逐件评估。区档案馆接收移交的公开文件2204件。',
      '（四）平台建设',
      '完成网站集约化迁移，部门子站全部并入主站，统一检索；关停长期不更新的新媒体账号9个。',
      '（五）监督保障',
      '工作考核结果为优秀10家、合格34家、基本合格1家；委托第三方开展社会评议，得分91.5分；约谈公开不力的单位1家，没有责任追究情形。',
    ],
    improvements: [
      '（一）申请答复超期。有4件因多部门会办超过法定时限，均已道歉并补办延期手续。改进：上线倒计时提醒，第15个工作日起每日督办。',
      '（二）村（居）务公开与政务公开脱节。同一笔补助资金两边口径不同。改进：选择46个村试行一个公开栏、两类内容同步张贴。',
      '（三）文件库检索不便，只能按文号查找。改进：增加主题、机构两种分类，2024年上半年完成。',
    ],
    otherMatters: [
      '全区发出信息处理费收费通知1件，金额80元，已缴纳。',
      '公开人大代表建议复文102件、政协提案复文131件。',
    ],
    figures: {
      disclosure: {
        'normativeDocuments.issued': 12,
        'normativeDocuments.repealed': 7,
        'normativeDocuments.inForce': 90,
        'licensing.decisions': 49820,
        'penalties.decisions': 6911,
        'coercion.decisions': 902,
        'fees.amount': 1310.2,
      },
      requests: {
        received: [309, 38, 0, 2, 21, 2],
        broughtForward: [12, 2],
        disclosed: [118, 15, 0, 1, 7],
        partlyDisclosed: [31, 4, 0, 0, 3],
        'notDisclosed.thirdPartyRights': [9, 2],
        'notDisclosed.internalAffairs': [11, 1, 0, 0, 1],
        'notDisclosed.processInformation': [12, 1],
        'notDisclosed.enforcementFile': [7],
        'unableToProvide.notHeld': [81, 11, 0, 1, 7, 2],
        'notHandled.petition': [16, 2],
        'notHandled.repeated': [7],
        'otherwiseHandled.notSupplemented': [9, 1, 0, 0, 1],
        'otherwiseHandled.other': [5, 1, 0, 0, 1],
      },
      disputes: {
        reconsideration: [12, 3, 6, 5],
        litigationDirect: [3, 0, 1, 2],
        litigationAfterReconsideration: [4, 1, 1, 1],
      },
    },
  })
