/** The words of documents and decisions, of which table `disclosure` counts how many there are. */

import { n, within } from './stretches.ts'

export const documents = '(?:行政)?规范性文件'
export const issue = '(?:制发|制[定订](?:并?(?:出台|印发|发布|公布))?|新?制作|新制[定订]|出台)'
/** What an office makes of its documents, or for them: 规范性文件目录 1 份, 规范性文件解读 8 件. */
export const aboutDocuments =
  '目录|清单|解读|细则|计划|公告|汇编|草案|报告|制度|办法|方案|说明|通知|评估|审查|审核|意见|管理|征求|图解'
/** 规范性文件……制发 3 件，废止 1 件，现行有效 24 件: the columns of the form, all three, whatever is said before them. */
const column = (name: string, figure = '\uE000\\d+\uE001') => `(?:本年度?)?${name}(?:的|件数|数量|文件|为|:)*${figure}`
export const columns = (...figures: readonly (string | undefined)[]) =>
  `(?<!(?:全[市县区省州旗]|备案|审查|各部门|党[委内])[^，。；]{0,8})${documents}(?:(?!规章|制度|公文|规范性文件|备案|各部门|\uE000)[^。；]){0,40}?${[
    '制发',
    '废止',
    '现行有效',
  ]
    .map((name, i) => column(name, figures[i]))
    .join('[，、]')}`

/** What stands beside decisions: 行政许可申请 36 件, 行政处罚听证 2 次. */
const aboutDecisions = '申请|咨询|告知|听证|当事|审查|初审|公示|立案|信息|服务|裁量|基准|主体|人员|相对|对象'
/** A list of figures of the same documents or decisions, up to the one that is meant. */
export const listed = '(?:[^，；。:()\uE000]{0,8}\uE000\\d+\uE001[，、和及]?)'
export const decided = (verbs: string, kind: string, what: string): readonly string[] => [
  `${verbs}(?:行政(?:许可|处罚|强制)(?:决定|措施)?\uE000\\d+\uE001[，、和及]?(?:${verbs})?)*行政${kind}(?:${what})?(?!案件|事项)${within(3, aboutDecisions)}${n}`,
  `行政${kind}(?:的|:)?(?:本年度?)?处理决定(?:数量?|件数)?${n}`,
  `作出${n}行政${kind}(?!案件|事项|信息|行为)`,
]
