import { verdict } from './checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Published extends Params {
  readonly publishedOn: string
  readonly due: string
}

/**
 * 统计期限届满后公布。
 *
 * The report is published after the period has ended.
 */
export const publishedEarly = defineRule<Published>({
  id: 'published-early',
  title: {
    zh: '统计期限届满后公布',
    en: 'The report is published after the period has ended.',
  },
  basis: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: ({ report: { year, publishedOn } }) => {
    if (year === null) return verdict<Published>([], [{ reason: 'no-year', cells: [] }])
    if (publishedOn === null) return verdict<Published>([], [{ reason: 'no-publication-date', cells: [] }])
    const due = `${year}-12-31`
    if (publishedOn > due) return passed
    return verdict<Published>([{ cells: [], params: { publishedOn, due }, place: { text: publishedOn } }])
  },
  message: ({ params: { publishedOn, due } }) => ({
    zh: `公布日期 ${publishedOn} 早于统计期限届满（${due}），数据不可能完整`,
    en: `Published on ${publishedOn}, before the period ended (${due}).`,
  }),
})
