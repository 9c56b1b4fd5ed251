import { findCell, rowName } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { perEdition, readerOf, verdict } from './checks.ts'
import { quoteOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Missing extends Params {
  readonly category: string
  readonly counted: number
  readonly quote: string
}

/** Cells that show a category of information, and the words by which a list of categories has it. */
const categories: readonly { readonly cell: CellId; readonly words: RegExp }[] = [
  { cell: 'disclosure.procurement.projects', words: /采购|招标|招投标/u },
  { cell: 'disclosure.licensing.decisions', words: /许可|审批|行政权力|双公示|政务服务|权责|执法/u },
  { cell: 'disclosure.penalties.decisions', words: /处罚|执法|双公示|行政权力|监管|权责/u },
]
const listed = perEdition((edition) =>
  categories.flatMap(({ cell, words }) => (findCell(edition, cell) ? [{ cell, words, read: readerOf(cell) }] : [])),
)
const list =
  /(?<!申请(?:人|内容)?(?:的|主要)*)(?:主要)?类别(?:有|包括|为|:|：|涉及)|(?:公开|信息)(?:的)?(?:主要)?内容(?:包括|有|涵盖|涉及)[^，。；]*、[^，。；]*、/u

/**
 * 正文列举主动公开类别的，应当包括表中有数据的类别。
 *
 * A list of the categories disclosed names those the tables show figures for.
 */
export const narrativeCategories = defineRule<Missing>({
  id: 'narrative-categories',
  title: {
    zh: '正文列举的公开类别包括表中有数据的类别',
    en: 'A list of disclosed categories names those the tables show.',
  },
  basis: '惯例：列举可以不穷尽，仅作提示',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { sentences } = facts.narrative()
    const sentence = sentences.find(({ section, folded }) => section === 'overview' && list.test(folded))
    if (!sentence) return verdict<Missing>()
    const prose = sentences.filter(({ section }) => section === 'overview').map(({ folded }) => folded)
    return verdict(
      listed(facts.edition.id).flatMap(({ cell, words, read }) => {
        const counted = read(facts)
        if (!(counted > 0) || prose.some((text) => words.test(text))) return []
        const spec = findCell(facts.edition.id, cell)
        const category = spec ? rowName(facts.edition.id, spec) : cell
        return [violationAt(sentence, { cells: [cell], params: { category, counted, quote: quoteOf(sentence) } })]
      }),
    )
  },
  message: ({ params: { category, counted, quote } }) => ({
    zh: `正文列举公开类别时没有“${category}”，表中有 ${counted}：“${quote}”`,
    en: `The list of categories lacks one the table shows ${counted} of (${category}).`,
  }),
})
