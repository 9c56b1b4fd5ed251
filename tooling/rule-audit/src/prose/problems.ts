import type { Prose } from './prose.ts'

const none = {}

/** Problems and measures, in the ways they are set out. */
export const problems: readonly Prose[] = [
  {
    title: 'enumerated problems, then enumerated measures',
    section: 'improvements',
    lines: [
      '存在的问题：一是供水水质信息每季度才公布一次，用户难以及时了解；二是河道占用审批结果公开后，没有说明批准依据；三是三名信息员年内调岗，交接期间栏目停更。',
      '改进措施：一是自2025年起水质信息按月公布；二是审批结果附上批准依据和图纸；三是每个科室设A、B两名信息员，调岗须先交接栏目。',
    ],
    figures: none,
    twins: [
      {
        rule: 'problems-unanswered',
        write: ['；三是每个科室设A、B两名信息员，调岗须先交接栏目', ''],
      },
    ],
  },
  {
    title: 'each problem with its measure under one sub-heading',
    section: 'improvements',
    lines: [
      '（一）水价听证材料公开偏晚。去年听证会前三天才上网，代表来不及细看。今后听证材料提前十五日公布，并附成本监审报告。',
      '（二）答复书用语生硬。多件答复只引条文不作解释。我局已编写答复用语示例，由法规科逐件把关。',
    ],
    figures: none,
    twins: [{ rule: 'agency-name', write: ['我局已编写', '我镇已编写'] }],
  },
  {
    title: 'problem one and its measure, problem two and its measure',
    section: 'improvements',
    lines: [
      '问题一：农村饮水工程的资金使用情况只公布到镇，没有公布到村。措施：2025年3月底前由各水管站张贴到村，并拍照留存。',
      '问题二：政策解读以文字为主，图表很少。措施：新出台的文件配一张流程图，由宣传科审核。',
    ],
    figures: none,
    twins: [{ rule: 'template-leftover', write: ['由宣传科审核', '由XX科审核'] }],
  },
  {
    title: 'running prose without numbers',
    section: 'improvements',
    lines: [
      '过去一年，我局公开工作与群众期待相比还有差距，突出表现在栏目分类过细，同一件事要翻三四个页面才能看全；基层水管站没有专人负责，信息报送常常拖到月底。对此，我局将合并相近栏目，把办事指南、收费标准和投诉电话放在同一页，同时把信息报送纳入水管站月度考核。',
    ],
    figures: none,
    twins: [
      {
        rule: 'problems-missing',
        write: [
          '我局公开工作与群众期待相比还有差距，突出表现在栏目分类过细，同一件事要翻三四个页面才能看全；基层水管站没有专人负责，信息报送常常拖到月底。对此，我局将合并相近栏目，把办事指南、收费标准和投诉电话放在同一页，同时把信息报送纳入水管站月度考核。',
          '我局公开工作成效明显。',
        ],
      },
    ],
  },
  {
    title: 'Arabic numbers for problems, one paragraph of measures',
    section: 'improvements',
    lines: [
      '（一）主要问题',
      '1.停水通知发布渠道分散，老年用户收不到。',
      '2.水利工程招标结果公开后缺少变更信息。',
      '（二）下一步改进',
      '2025年，我局将把停水通知同步到社区公告栏和短信，照顾老年用户；对水利工程招标后的变更，在签订补充合同后十日内公开。',
    ],
    figures: none,
    twins: [
      {
        rule: 'problems-unanswered',
        write: ['；对水利工程招标后的变更，在签订补充合同后十日内公开', ''],
      },
    ],
  },
  {
    title: 'points marked by dashes',
    section: 'improvements',
    lines: [
      '2024年工作中暴露出的问题及改进办法：',
      '——取水许可信息更新慢。许可延续后，网上仍是旧证号。改进办法是许可系统与公示栏目联网，发证当日更新。',
      '——公开专区少人问津。全年到专区查阅的只有十余人。改进办法是把专区搬到缴费大厅，配一名引导员。',
    ],
    figures: none,
    twins: [{ rule: 'duplicated-word', write: ['许可延续后', '许可许可延续后'] }],
  },
  {
    title: 'first, second, with measures announced by a colon',
    section: 'improvements',
    lines: [
      '当前还存在两个不足：第一，节水补贴的申领条件表述含糊，咨询电话集中；第二，防汛物资采购结果只在政府采购网公布，本局网站没有链接。',
      '改进方向：第一，补贴条件改用问答方式逐条说明；第二，采购结果在本局网站同步公布并保留三年。',
    ],
    figures: none,
    twins: [{ rule: 'problems-unanswered', write: ['；第二，采购结果在本局网站同步公布并保留三年', ''] }],
  },
  {
    title: 'last year’s problems first, then this year’s',
    section: 'improvements',
    lines: [
      '上年度报告指出的“水库水位信息更新不及时”问题已经解决，水位改为每日八时自动上网；“解读材料篇幅过长”问题也有改善，平均字数由三千减到八百。',
      '本年度的主要不足是移民后扶资金公开得不细，有两个村只列总额。下一步将按户公布金额，隐去身份证号和银行账号。',
    ],
    figures: none,
    twins: [{ rule: 'template-leftover', write: ['有两个村', '有××村'] }],
  },
  {
    title: 'one problem only',
    section: 'improvements',
    lines: [
      '自查发现，我局河长公示牌上的电话有11处已经停用，群众打不通。现已全部更换，并改为每半年核对一次，核对结果在网站公布。',
    ],
    figures: none,
    twins: [{ rule: 'template-leftover', write: ['有11处', '有××处'] }],
  },
  {
    title: 'one problem that names itself and the other, each answered by “针对”',
    section: 'improvements',
    lines: [
      '对照上级要求，我局主要有两个方面的问题：其一，灌区用水计划公开较晚，农户安排农时被动；其二，窗口人员对申请和咨询分不清，两次让群众多跑一趟。',
      '针对用水计划公开较晚，提前到每年三月上旬公布，并在灌区各斗口张贴；针对窗口人员分不清的情形，印制对照卡片，每季度演练一次。',
    ],
    figures: none,
    twins: [
      {
        rule: 'problems-unanswered',
        write: ['；针对窗口人员分不清的情形，印制对照卡片，每季度演练一次', ''],
      },
    ],
  },
  {
    title: 'measures first, then what they answer',
    section: 'improvements',
    lines: [
      '（一）改进情况。建立公开台账，逐月对账；聘请三名用水户代表担任监督员。',
      '（二）存在的问题。堤防巡查结果没有公开，移动端页面打开缓慢。',
      '（三）工作打算。堤防巡查结果按月上网，移动端页面压缩图片，力争两秒内打开。',
    ],
    figures: none,
    twins: [{ rule: 'punctuation', write: ['，移动端页面打开', ',移动端页面打开'] }],
  },
  {
    title: 'stock phrases are told from problems of one’s own',
    section: 'improvements',
    lines: [
      '主要问题：一是公开意识还不够强，个别科室把城区管网改造的停水时间只告知物业，没有上网；二是业务能力还需提高，新来的同志不会区分处理含有商业秘密的供水协议。',
      '改进措施：对管网改造的停水时间，由调度中心统一发布；对供水协议等含有商业秘密的材料，请法律顾问带着新同志一起审。',
    ],
    figures: none,
    twins: [
      {
        rule: 'problems-generic',
        write: [
          '一是公开意识还不够强，个别科室把城区管网改造的停水时间只告知物业，没有上网；二是业务能力还需提高，新来的同志不会区分处理含有商业秘密的供水协议。',
          '一是公开意识还不够强；二是业务能力还需提高。',
        ],
      },
    ],
  },
]
