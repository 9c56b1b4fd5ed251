import { cellsOf } from '../form/cells.ts'
import { perEdition } from './checks.ts'
import { defineRule, passed } from './rule.ts'

const nilReturn = perEdition((edition) => ({
  violations: [{ cells: cellsOf(edition).map(({ id }) => id), params: {} }],
  undecided: [],
}))

/**
 * 三张表全部为 0 的，请确认为零报告。
 *
 * A report in which every number is 0 is possible, but asks for confirmation.
 */
export const allZero = defineRule({
  id: 'all-zero',
  title: {
    zh: '三张表全部为 0 的，确认为零报告',
    en: 'A report in which every number is 0 is confirmed to be a nil return.',
  },
  basis: '惯例：零报告须经确认',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: ({ edition, cells: { values, proved } }) => {
    if (proved.length > 0) return passed
    for (let i = 0; i < values.length; i++) if (values[i] !== 0) return passed
    return nilReturn(edition.id)
  },
  message: () => ({
    zh: '三张表的数据全部为 0，请确认是零报告，不是漏填',
    en: 'Every number in the three tables is 0: please confirm a nil return.',
  }),
})
