import { noTableWholly, sectionName, type TableParams } from './checks.ts'
import { defineRule } from './rule.ts'

/**
 * 第二、三、四部分各有一张表格。
 *
 * The three tables are there.
 */
export const tableMissing = defineRule<TableParams>({
  id: 'table-missing',
  title: {
    zh: '第二、三、四部分的表格齐全',
    en: 'The three tables are there.',
  },
  basis: '国办公开办函〔2021〕30号附件（2019、2020 年度：〔2019〕60号附件）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: noTableWholly('missing'),
  message: ({ params: { table } }, edition) => ({
    zh: `“${sectionName(edition, table)}”缺表格，没有发生的也应列表填 0`,
    en: `Table ${table} is missing.`,
  }),
})
