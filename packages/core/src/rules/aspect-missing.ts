import { verdict } from './checks.ts'
import { judgeSection, placeOfSection, textIn } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Missing extends Params {
  readonly missing: string
  /** 1 where none of the five is there. */
  readonly all: number
}

/** Each aspect by any of the words in which agencies report it. */
const aspects = [
  {
    name: '主动公开',
    pattern: /主动(?:公开|公示|公布|发布)|(?:公开|发布)(?:各类|的)?(?:新)?(?:政府|政务)?信息|公示|公布|张贴/u,
  },
  { name: '依申请公开', pattern: /依申请|公开申请|申请/u },
  { name: '政府信息管理', pattern: /信息管理|管理|审核|审查|制度|目录|规范性文件/u },
  { name: '政府信息公开平台建设', pattern: /平台|网站|专栏|新媒体|公众号|公[开示告]栏|宣传栏|专区|大厅|屏|广播/u },
  { name: '监督保障', pattern: /监督|保障|考核|培训|领导小组|责任|评议/u },
]

/**
 * 总体情况包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。
 *
 * Section 一 covers the five aspects.
 */
export const aspectMissing = defineRule<Missing>({
  id: 'aspect-missing',
  title: {
    zh: '总体情况包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面',
    en: 'Section 一 covers the five aspects.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: judgeSection('overview', (facts) => {
    const text = textIn(facts, 'overview')
    const missing = aspects.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name)
    if (missing.length === 0) return passed
    const params = { missing: missing.join('、'), all: missing.length === aspects.length ? 1 : 0 }
    return verdict<Missing>([{ cells: [], params, place: placeOfSection(facts, 'overview') }])
  }),
  message: ({ params: { missing, all } }) => ({
    zh: `总体情况${all ? `的五个方面都没有写到（${missing}）` : `没有写到${missing}`}，没有相关工作的也应说明`,
    en: `Section 一 does not cover: ${missing}.`,
  }),
})
