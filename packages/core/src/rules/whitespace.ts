import { cellName } from '../form/cells.ts'
import { verdict } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Padding extends Params {
  readonly count: number
}

/**
 * 表格单元格里的数字前后没有多余的空格。
 *
 * No number of a table stands between wide or no-break blanks, which sums of spreadsheets and imports stumble over.
 * Plain blanks are left to the programs that make them.
 */
export const whitespace = defineRule<Padding>({
  id: 'whitespace',
  title: {
    zh: '表格单元格里的数字前后没有全角空格和不间断空格',
    en: 'No number of a table stands between wide or no-break blanks.',
  },
  basis: '惯例：单元格只填数字，不用空格对齐',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: ({ outline }) => {
    const cells = outline?.padded ?? []
    return cells.length === 0 ? verdict<Padding>() : verdict([{ cells, params: { count: cells.length } }])
  },
  message: ({ cells: [first = ''], params: { count } }, edition) => ({
    zh: `表格有 ${count} 格的数字前后有全角空格或不间断空格，${count > 1 ? '首处为' : '为'}${cellName(edition, first)}，请删去空格，用居中对齐`,
    en: `${count} cells have wide or no-break blanks around their numbers, first ${first}.`,
  }),
})
