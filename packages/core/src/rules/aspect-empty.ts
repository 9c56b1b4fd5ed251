import { subsectionsOf } from '../narrative/subsections.ts'
import { verdict } from './checks.ts'
import { linesIn, placeOf } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Empty extends Params {
  readonly title: string
  /** What the heading promises and the text lacks; empty: there is no text. */
  readonly lacks: string
}

/** Words of a heading, and those one of which the text under it must have. */
const promises = [
  {
    name: '工作考核',
    said: /考核/u,
    kept: /考核|考评|评分|绩效|评比|打分|得分|计分|占[^，。]{0,6}分|目标(?:管理|任务|责任)/u,
  },
  { name: '社会评议', said: /社会评议/u, kept: /评议|评价|满意|测评|问卷|打分|监督员|征求[^，。]{0,8}意见/u },
  { name: '责任追究', said: /责任追究/u, kept: /追究|追责|问责|失职|失责|处分|约谈/u },
  { name: '培训', said: /培训/u, kept: /培训|学习|授课|讲座|研讨|专题班|轮训|跟班|跟岗|辅导|讲解|宣讲/u },
  {
    name: '政策解读',
    said: /解读/u,
    kept: /解读|图解|问答|一问一答|答疑|释疑|吹风会|图文|图表|漫画|动漫|短视频|说明/u,
  },
  { name: '行政复议、行政诉讼', said: /复议|诉讼/u, kept: /复议|诉讼|案/u },
]
/** 本年度未发生。: whoever says that there was nothing need not name it again. */
const nothing =
  /^[^，。；]{0,12}(?:无|没有|未发生|未出现|未产生|暂无|均为0|为零|为0|(?<!\d)0[件起次人例份]|零[件起次人例])[^，。；]{0,12}[。；]?$/u

/**
 * 小标题下有相应内容。
 *
 * A sub-heading has substance, and what it promises.
 */
export const aspectEmpty = defineRule<Empty>({
  id: 'aspect-empty',
  title: {
    zh: '小标题下有相应内容',
    en: 'A sub-heading has substance, and what it promises.',
  },
  basis: '惯例：标题与内容应当相符',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const violations = subsectionsOf(linesIn(facts, 'overview')).flatMap(({ heading, title, body }) => {
      const text = body.join('')
      const lacks =
        text === ''
          ? ''
          : promises.filter(({ said, kept }) => said.test(title) && !(kept.test(text) || nothing.test(text)))
      if (lacks !== '' && lacks.length === 0) return []
      const params = { title, lacks: lacks === '' ? '' : lacks.map(({ name }) => name).join('、') }
      return [{ cells: [], params, place: placeOf(heading) }]
    })
    return verdict<Empty>(violations)
  },
  message: ({ params: { title, lacks } }) => ({
    zh: lacks === '' ? `小标题“${title}”下没有内容` : `小标题“${title}”下没有写到${lacks}`,
    en: lacks === '' ? `Nothing stands under “${title}”.` : `Under “${title}” nothing is said of ${lacks}.`,
  }),
})
