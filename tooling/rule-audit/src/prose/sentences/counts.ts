import type { Sentence } from './sentence.ts'

/** Totals with their parts, fees, other things that are counted. */
export const counts: readonly Sentence[] = [
  {
    section: 'overview',
    text: '除涉密文件外，全年印发公文186件，其中主动公开74件、依申请公开32件、不予公开80件。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '我局拟制公文时同步确定公开属性，2024年主动公开类74件，依申请公开类32件，不予公开类80件。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [],
  },
  {
    section: 'otherMatters',
    text: '2024年度，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费的情况：发出收费通知0件，总金额0元，实际收取0元。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [
      { rule: 'narrative-fee', figures: { requests: { received: 4, disclosed: 3, 'otherwiseHandled.feeUnpaid': 1 } } },
    ],
  },
  {
    section: 'otherMatters',
    text: '本机关2024年度没有产生政府信息公开收费通知，未收取信息处理费。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [
      { rule: 'narrative-fee', figures: { requests: { received: 4, disclosed: 3, 'otherwiseHandled.feeUnpaid': 1 } } },
    ],
  },
  {
    section: 'otherMatters',
    text: '一、信息处理费：无。二、建议提案办理：主办人大代表建议6件，协办4件，共10件；主办政协提案8件。三、12345热线：受理诉求2310件。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '全年主动公开信息3,216条。其中：政府网站1,508条，政务微信1,208条，微博500条。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['1,508条', '1,580条'] }],
  },
  {
    section: 'overview',
    text: '门户网站公开政府信息1863条，含概况类6条、法规文件类118条、工作动态类1420条、行政执法类256条、其他63条。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['动态类1420条', '动态类1240条'] }],
  },
  {
    section: 'overview',
    text: '举办新闻发布会4场，其中主要负责人出席1场，分管负责人出席3场，回答提问26个。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '全年公开财政预决算信息12条，重大建设项目信息36条，其中批准服务9条、招标投标14条、征收土地2条、重大设计变更1条、施工有关信息5条、质量安全监督3条、竣工有关信息2条。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['招标投标14条', '招标投标41条'] }],
  },
  {
    section: 'overview',
    text: '公开信息3120条（含转载860条），其中原创2260条。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '组织培训4次，参训人员320人次，其中局机关120人次，基层站所200人次。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '门户网站发布信息1200条，较上年增加200条，其中专栏信息300条，互动信息950条。',
    figures: {},
    twins: [],
  },
  {
    section: 'otherMatters',
    text: '发出收费通知1件，涉及信息处理费40元，因申请人逾期未缴费，视为撤回申请，实际收取0元。',
    figures: { requests: { received: 5, disclosed: 4, 'otherwiseHandled.feeUnpaid': 1 } },
    twins: [],
  },
  {
    section: 'otherMatters',
    text: '本机关未发出过超出标准的收费通知，全年收取信息处理费120元。',
    figures: { requests: { received: 5, disclosed: 4, 'otherwiseHandled.feeUnpaid': 1 } },
    twins: [],
  },
  {
    section: 'overview',
    text: '公开各类信息4210条，其中网站2100条、微信公众号1500条、其他平台610条，点击量86万次。',
    figures: {},
    twins: [{ rule: 'narrative-breakdown', write: ['网站2100条', '网站2010条'] }],
  },
  {
    section: 'overview',
    text: '会议公开27次，其中区政府常务会议18次（含邀请公众代表列席3次），局长办公会9次。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '开设专栏9个，其中新设3个、调整4个、保留2个；更新信息630条，其中专栏530条。',
    figures: {},
    twins: [],
  },
  {
    section: 'overview',
    text: '全市收到政府信息公开申请1，046件，答复1，031件，结转下年度15件。',
    agency: { name: '云州市人民政府', kind: 'government' },
    figures: { requests: { received: 1046, disclosed: 1031 } },
    twins: [{ rule: 'narrative-received', write: ['申请1，046件', '申请1，064件'] }],
  },
  {
    section: 'overview',
    text: '收到信息公开申请表21份，合并同一申请人的相同申请后为15件。',
    figures: { requests: { received: 15, disclosed: 15 } },
    twins: [{ rule: 'narrative-received', write: ['后为15件', '后为16件'] }],
  },
  {
    section: 'overview',
    text: '发文时认定公开属性：主动公开51件，占59.3%；依申请公开12件，占14.0%；不予公开23件，占26.7%。',
    figures: { requests: { received: 4, disclosed: 4 } },
    twins: [],
  },
]
