/** Copied, with something changed. */

import { A, B, C, type Level, type Pair } from './pairs.ts'

const base = (
  self: string,
  town: string,
  crop: string,
) => `（一）主动公开。${self}把惠农补贴、低保评定、宅基地审批和村级工程四类信息作为公开重点，补贴名单由包村干部逐户核对后张榜七天，没有异议再上网。年初的${crop}项目招标引起关注，${self}连续三期公布了评标专家抽取、投标报价和中标理由。
（二）依申请公开。党政办设专门窗口收件，登记后两天内转到承办站所，疑难件请驻镇律师当面会商，答复书由分管副职签字。
（三）政府信息管理。每季度末由各站所对照目录逐条清理，失效的通知撤下，口径变动的加注说明，清理结果在干部例会上通报。
（四）平台建设。网站专栏改为按事项分类，村民输入身份证号后四位即可查到自家补贴；${town}赶集日在广场大屏滚动播放。
（五）监督保障。请十名人大代表和老党员组成监督小组，每半年走访一次村组，收到的意见逐条答复，没有发生责任追究。`
const text = base('我镇', '青石', '茶园改造')
const problems =
  '一是村级公开栏位置偏，老人看不到也看不清。二是宅基地审批结果只公布姓名和面积，没有公布四至，邻里常来询问。三是答复书引用条文多、说明少，有三名申请人收到后又打电话来问。2025年，把公开栏迁到卫生室和小卖部旁，统一用二号字；审批结果附四至图，涉及隐私的部分遮住；请司法所把常用答复改写成白话，由法律顾问审定。'

function swap(written: string, ...words: readonly (readonly [from: string, to: string])[]): string {
  return words.reduce((all, [from, to]) => all.replaceAll(from, to), written)
}
const lines = text.split('\n')
const overview = (other: string, level?: Level, agency = B): Pair => [[A, text], [agency, other], level]
const improvements = (other: string, level?: Level): Pair => [
  [A, problems, 'improvements'],
  [B, other, 'improvements'],
  level,
]

/** Copied, and what was changed. What is told anew in half, or in other words throughout, is not recognised. */
export const copied: Readonly<Record<string, Pair>> = {
  'the name replaced': [
    [A, text.replaceAll('我镇', '青石镇')],
    [B, text.replaceAll('我镇', '白沙镇').replaceAll('青石', '白沙')],
    'error',
  ],
  'the name and a project replaced': overview(base('我镇', '白沙', '渔港修缮'), 'warning'),
  'the numbers replaced': overview(
    swap(text, ['七天', '五天'], ['三期', '两期'], ['两天', '3天'], ['十名', '八名'], ['后四位', '后6位']),
    'warning',
  ),
  'the paragraphs in another order': overview(lines.toReversed().join('\n'), 'warning'),
  'two sentences added': overview(`${text}\n渔港码头设公示牌两块。休渔期间另行张贴通知。`, 'error'),
  'a paragraph dropped': overview(lines.slice(0, 4).join('\n'), 'warning'),
  'a few words replaced': overview(
    swap(
      text,
      ['作为公开重点', '列为公开重点'],
      ['引起关注', '受到关注'],
      ['疑难件', '疑难申请'],
      ['对照目录', '按照目录'],
      ['走访一次', '走访一趟'],
    ),
    'warning',
  ),
  'every other word replaced': overview(
    swap(
      text,
      ['作为公开重点', '列为重点'],
      ['逐户核对', '挨户核实'],
      ['张榜', '公示'],
      ['引起关注', '备受瞩目'],
      ['连续', '先后'],
      ['专门窗口', '专窗'],
      ['登记后', '编号后'],
      ['疑难件', '复杂件'],
      ['当面会商', '一同研究'],
      ['签字', '签发'],
      ['逐条清理', '逐项清查'],
      ['撤下', '删除'],
      ['通报', '公布'],
      ['改为', '调整为'],
      ['滚动播放', '循环播放'],
      ['走访', '下访'],
      ['意见', '建议'],
    ),
  ),
  'what the agency calls itself': overview(text.replaceAll('我镇', '本机关').replaceAll('青石', '白沙'), 'error'),
  '我单位 for 我镇': overview(text.replaceAll('我镇', '我单位'), 'error'),
  'a bureau copied a township': overview(
    swap(text, ['我镇', '我局'], ['青石', ''], ['驻镇律师', '局律师']),
    'error',
    C,
  ),
  'a subdistrict copied a township': overview(
    swap(text, ['我镇', '我街道'], ['青石', '北门'], ['村民', '居民'], ['村组', '社区'], ['包村干部', '社区干部']),
    'warning',
    '云溪区北门街道办事处',
  ),
  'two sumus': [
    ['云溪旗青石苏木', text.replaceAll('我镇', '我苏木')],
    ['云溪旗白沙苏木', text.replaceAll('我镇', '我苏木').replaceAll('青石', '白沙')],
    'error',
  ],
  'punctuation and numbers of headings': overview(
    swap(text, ['（一）', '1.'], ['（二）', '2.'], ['（三）', '3.'], ['（四）', '4.'], ['（五）', '5.'], ['，', ',']),
    'error',
  ),
  'half of it told anew': overview(
    [
      ...lines.slice(0, 2),
      '（三）政府信息管理。休渔公告由渔政所拟稿，镇长签发，失效后第二天撤下。',
      '（四）平台建设。两个渔业村装上广播。',
      '（五）监督保障。年终考核占三分，群众打分占一半，没有追责。',
    ].join('\n'),
  ),
  'all of it but its two last paragraphs, and nothing else': overview(lines.slice(0, 3).join('\n'), 'warning'),
  'a head of the Regulations added': overview(
    `本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为2024年1月1日至12月31日。\n${text}`,
    'error',
  ),
  'what did not happen added': overview(`${text}\n本年度未收到政府信息公开申请，未发生行政复议、行政诉讼。`, 'error'),
  'whom the work follows added': overview(
    `2024年，我镇坚持以习近平新时代中国特色社会主义思想为指导，扎实推进政务公开。\n${text}`,
    'error',
  ),
  'headings left out': overview(text.replaceAll(/^（.）.*?。/gmu, ''), 'error'),
  'the same problems': improvements(problems, 'error'),
  'the same problems in another order': improvements(
    swap(
      problems,
      ['一是村级公开栏位置偏，老人看不到也看不清。', ''],
      ['二是宅基地', '一是村级公开栏位置偏，老人看不到也看不清。二是宅基地'],
    ).replace(/^(.*?。)(二是.*?。)/u, '$2$1'),
    'warning',
  ),
  'the same problems and one more': improvements(`${problems}另外，渔业村信号差，拟加装两台转播器。`, 'warning'),
  'the same problems, some words replaced': improvements(
    swap(problems, ['只公布', '仅公布'], ['附四至图', '附上四至图']),
    'warning',
  ),
  'the same problems, many words replaced': improvements(
    swap(
      problems,
      ['位置偏', '位置偏僻'],
      ['只公布', '仅公布'],
      ['邻里常来询问', '邻居常来打听'],
      ['附四至图', '附上四至图'],
    ),
  ),
}
