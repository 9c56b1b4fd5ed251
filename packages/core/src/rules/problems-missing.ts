import { verdict } from './checks.ts'
import { judgeSection, placeOfSection, textIn } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Lacks extends Params {
  readonly lacks: string
  readonly length: number
}

const fewest = 30
/** Whoever names a problem uses one of these; “工作成效显著” does not. */
const problem =
  /问题|不|缺|少|慢|晚|误|漏|难|弱|偏|错|差|短板|滞后|单一|笼统|模糊|有待|没有|未|欠|陈旧|老旧|老化|过[长高低多细于]|时间长|偏[长高低大]|低|紧张|身兼|兼职|频繁|生硬|分散|零散|杂乱|空白|排队|瓶颈|局限|受限|需(?:要)?(?:进一步|加强|提高|改进)/u
const improvement =
  /改进|整改|加强|提高|提升|完善|加大|强化|规范|优化|健全|推进|深化|拓展|丰富|组织|建立|落实|将|拟|已|为此|措施|启用|制定|制作|统一|改为|以后|今后|下一步|每[月季周年]|实行|印发|增加|补齐|明确|公示|开设|增设|设立|开通|(?:设置|配备|更新)(?![^，。]{0,4}[不慢缺滞少])|充实|修订|安排|邀请|更换|合并|配(?:图|发|齐|上)|请[^，。]{0,8}(?:参与|试用|审)|已经?|改掉|好转/u

/**
 * 第五部分写明存在的问题和改进情况。
 *
 * Section 五 names problems and improvements, in more than 30 characters.
 */
export const problemsMissing = defineRule<Lacks>({
  id: 'problems-missing',
  title: {
    zh: '第五部分写明存在的问题和改进情况',
    en: 'Section 五 names problems and improvements, in more than 30 characters.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款第四项',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: judgeSection('improvements', (facts) => {
    const text = textIn(facts, 'improvements')
    const lacks = [...(problem.test(text) ? [] : ['存在的问题']), ...(improvement.test(text) ? [] : ['改进情况'])].join(
      '和',
    )
    if (lacks === '' && text.length > fewest) return passed
    const params = { lacks, length: text.length }
    return verdict<Lacks>([{ cells: [], params, place: placeOfSection(facts, 'improvements') }])
  }),
  message: ({ params: { lacks, length } }) => ({
    zh: lacks === '' ? `第五部分只有 ${length} 个字，没有实质内容` : `第五部分没有写${lacks}`,
    en: lacks === '' ? `Section 五 has only ${length} characters.` : 'Section 五 lacks problems or improvements.',
  }),
})
