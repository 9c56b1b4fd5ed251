import { editions } from '../form/editions.ts'
import { verdict } from './checks.ts'
import { leftOut, placeOfSection, textIn, textOfHead } from './prose-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Basis extends Params {
  /** The notice of another edition; empty: the Regulations are not cited. */
  readonly cited: string
  readonly due: string
}

const notices = editions.map(({ id, notice }) => {
  const [, year = '', number = ''] = /〔(\d+)〕(\d+)号/u.exec(notice) ?? []
  return { id, notice, pattern: new RegExp(`公开办函[〔\\[【(（]${year}[〕\\]】)）]${number}号`, 'u') }
})

/**
 * 编制依据引用条例，引用的格式文件是本年度适用的。
 *
 * The Regulations are cited, and the notice cited is the one of the edition.
 */
export const headBasis = defineRule<Basis>({
  id: 'head-basis',
  title: {
    zh: '编制依据引用条例，引用的格式文件是本年度适用的',
    en: 'The Regulations are cited, and the notice cited is the one of the edition.',
  },
  basis: '惯例：开头写明编制依据',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const text = `${textIn(facts, 'head')}\n${textIn(facts, 'overview').slice(0, 300)}`
    if (textOfHead(facts) === '') return leftOut(facts)
    const place = placeOfSection(facts, 'head')
    const other = notices.find(({ id, pattern }) => id !== facts.edition.id && pattern.test(text))
    const own = notices.find(({ id }) => id === facts.edition.id)
    const violations = []
    // The notice in force stands on the Regulations.
    if (!/条例/u.test(text) && !own?.pattern.test(text))
      violations.push({ cells: [], params: { cited: '', due: facts.edition.notice }, place })
    if (other && !own?.pattern.test(text)) {
      // That of 2019 was not repealed as a whole: its format was replaced, and ministries go on to cite it.
      const severity = other.id < facts.edition.id ? ('info' as const) : undefined
      const params = { cited: other.notice, due: facts.edition.notice }
      violations.push({ cells: [], params, place, ...(severity && { severity }) })
    }
    return verdict<Basis>(violations)
  },
  message: ({ params: { cited, due } }) => ({
    zh:
      cited === ''
        ? '开头没有引用《中华人民共和国政府信息公开条例》'
        : `引用了 ${cited}，没有引用本年度适用的格式文件 ${due}`,
    en:
      cited === ''
        ? 'The Regulations are not cited.'
        : `${cited} is cited and not ${due}, which prescribes the edition.`,
  }),
})
