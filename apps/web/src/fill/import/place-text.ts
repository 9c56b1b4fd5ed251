import type { Place } from '@gouji/core'

/** Where something stands in a document, for whoever holds it in their hands. */
export function placeText({ page, table, row, column, line, paragraph, sheet, address }: Place): string {
  const parts = [
    sheet === undefined ? '' : `工作表“${sheet}”`,
    address ?? '',
    page === undefined ? '' : `第 ${page} 页`,
    table === undefined ? '' : `第 ${table} 个表`,
    row === undefined ? '' : `第 ${row} 行`,
    column === undefined ? '' : `第 ${column} 列`,
    line === undefined ? '' : `文本第 ${line} 行`,
    paragraph === undefined || table !== undefined ? '' : `第 ${paragraph} 段`,
  ]
  return parts.filter(Boolean).join(' ')
}
