import { noTableWholly, sectionName, type TableParams } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 政府信息公开工作年度报告应当包括主动公开、依申请公开、行政复议和行政诉讼等情况，表格不得整表空白。
 *
 * No table is wholly blank: what did not occur is 0.
 */
export const tableBlank = defineRule<TableParams>({
  id: 'table-blank',
  title: {
    zh: '表格不得整表空白',
    en: 'No table is wholly blank.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: noTableWholly('blank'),
  message: ({ params: { table } }, edition) => ({
    zh: `“${sectionName(edition, table)}”的表格整表空白，请填写，没有发生的填 0`,
    en: `Table ${table} is wholly blank.`,
  }),
})
