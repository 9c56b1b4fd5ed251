import type { Report } from '@gouji/core'
import type { DemoAgency } from './agencies.ts'
import { type Draw, pick } from './draw.ts'
import type { Figures } from './figures.ts'

interface Told {
  readonly agency: DemoAgency
  readonly year: number
  readonly figures: Figures
  /** 0: the first of the two years. */
  readonly turn: 0 | 1
  readonly draw: Draw
}

/** Title, head and sections that say what the tables say. */
export function makeProse(told: Told): Pick<Report, 'title' | 'head' | 'sections'> {
  const { agency, year, draw } = told
  const address = `云州市云溪区${pick(draw, ['康宁路', '商贸街', '青石大道', '望江路', '学府路'])}${1 + draw(300)}号`
  const phone = `0300-53${10000 + draw(80000)}`
  const office = `${agency.name}办公室`
  return {
    title: `${agency.name}${year}年政府信息公开工作年度报告`,
    head: {
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      contact: { office, address, postcode: '399100', phone },
      text: [
        `本报告依据《中华人民共和国政府信息公开条例》，按照国办公开办函〔2021〕30号文件规定的格式，由${agency.name}编制。全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。`,
        `统计期限为${year}年1月1日至${year}年12月31日。报告电子版可在云溪区人民政府网站下载，有疑问的请与${office}联系，地址：${address}，邮编：399100，电话：${phone}。`,
      ].join('\n'),
    },
    sections: {
      overview: overview(told).join('\n'),
      disclosure: '',
      requests: '',
      disputes: '',
      improvements: improvements(told).join('\n'),
      otherMatters: otherMatters(told),
    },
  }
}

function overview(told: Told): readonly string[] {
  const { agency, figures, draw, turn } = told
  const { publishes, platform, files } = agency
  const cell = (id: string) => figures[id] ?? 0
  const received = cell('requests.received.total')
  const carried = cell('requests.carriedForward.total')
  const brought = cell('requests.broughtForward.total')
  const documents = (column: string) => cell(`disclosure.normativeDocuments.${column}`)
  const lead =
    turn === 0
      ? pick(draw, ['围绕群众关心的事项，及时公布', '聚焦办事需要，全年公布', '对照公开目录，陆续发布'])
      : pick(draw, ['坚持应公开尽公开，重点公布', '结合年度任务，持续更新', '把群众常问的内容放在前面，集中公布'])
  return [
    `（一）主动公开。${lead}${publishes}。制发行政规范性文件${documents('issued')}件，废止${documents('repealed')}件，现行有效${documents('inForce')}件。`,
    `（二）依申请公开。全年收到政府信息公开申请${received}件，上年结转${brought}件，办结${cell('requests.handled.total')}件，结转下年度继续办理${carried}件。${pick(draw, ['答复前由法制人员逐件审核。', '对内容不明确的，先与申请人电话沟通。', '从登记到答复分别留痕。'])}`,
    `（三）政府信息管理。${turn === 0 ? '' : '在上年工作的基础上，'}${files}。`,
    `（四）政府信息公开平台建设。${platform}。${turn === 0 ? '' : pick(draw, ['本年新增了无障碍阅读功能。', '本年对栏目错链作了集中清理。', '本年完成了移动端的适配改造。'])}`,
    `（五）监督保障。${supervision(told)}`,
  ]
}

/** A training is not told twice. */
function supervision({ agency: { training, kind }, turn, draw }: Told): string {
  const watched =
    kind === 'government' || kind === 'township'
      ? '公开工作纳入绩效考核，开展社会评议，没有需要追究责任的情况。'
      : pick(draw, [
          '主要负责人听取专题汇报，明确专人负责。',
          '年底对照要点逐项自查，问题当场销号。',
          '公开工作列入科室年终评分。',
        ])
  const done = pick(draw, [
    '新调整的公开岗位人员全部完成跟班学习',
    '每季度抽查栏目更新情况并通报结果',
    '聘请群众代表担任监督员，意见逐条回复',
    '把答复超期、栏目空白列入督查清单',
  ])
  return `${turn === 0 ? training : done}。${watched}`
}

function improvements({ agency: { problems }, year, turn, draw }: Told): readonly string[] {
  const [before, now] = problems
  const { what, remedy } = turn === 0 ? before : now
  const next = `${year + 1}年${pick(draw, ['上半年', '三季度前', '年内'])}`
  return [
    ...(turn === 0
      ? []
      : [`（一）上年度问题的改进。上一年度报告提出的“${before.what}”，已按计划${before.remedy}，目前运行正常。`]),
    `${turn === 0 ? '（一）' : '（二）'}存在的主要问题。${what}。`,
    `${turn === 0 ? '（二）' : '（三）'}改进措施。${next}${remedy}。`,
  ]
}

function otherMatters({ draw }: Told): string {
  return pick(draw, [
    '本年度没有发出信息处理费收费通知，收取信息处理费0元。没有其他需要报告的事项。',
    '信息处理费方面，全年发出收费通知0件，通知金额0元，实际收取0元。',
    '按照规定报告：信息处理费收费通知0件，收取总金额0元；没有其他需要报告的事项。',
  ])
}
