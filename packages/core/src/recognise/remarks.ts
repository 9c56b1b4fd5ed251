/** The sentences of remarks: what was doubtful in reading a document, and what to do. */

import type { Message, Params } from '../rules/rule.ts'
import type { Remark, RemarkCode } from './reading.ts'

const sentences: Readonly<Record<RemarkCode, (params: Params) => Message>> = {
  'unknown-row': ({ label, values }) => ({
    zh: `表中${label === '' ? '有不属于任何一行的数' : `“${label}”不是格式里的行`}${values === '' ? '' : `（${values}）`}，未读入，请核对`,
    en: `${label === '' ? 'Values under no label' : `“${label}” is no row of the form`}; not read: ${values}`,
  }),
  'repeated-row': ({ row, values }) => ({
    zh: `“${row}”一行重复出现，只读入第一次；这一次填的是 ${values}，未读入`,
    en: `Row “${row}” occurs again; only its first occurrence was read, not ${values}.`,
  }),
  'extra-values': ({ row, values, expected }) => ({
    zh: `“${row}”一行有比格式更多的数（${values}，应为 ${expected} 个），无法确定各属哪一列，整行未读入`,
    en: `Row “${row}” has more values (${values}) than the form has columns (${expected}); the row was not read.`,
  }),
  'number-behind': ({ row, value }) => ({
    zh: `“${row}”一行之后还有一个数（${value}），不能确定这一行各数属于哪一列，整行未读入，请核对原文`,
    en: `Behind row “${row}” stands another number (${value}), which may belong to it; the row was not read.`,
  }),
  'missing-row': ({ row }) => ({
    zh: `表中没有“${row}”一行`,
    en: `The table has no row “${row}”.`,
  }),
  'unplaced-values': ({ row, values }) => ({
    zh: `“${row}”一行缺格，${values} 无法确定各属哪一列，不能确定的格未读入，请在原文补全空格或填 0`,
    en: `Row “${row}” lacks cells: the columns of ${values} cannot all be told; cells in doubt were not read.`,
  }),
  'lost-rows': ({ row, rows }) => ({
    zh: `表中有数不知属于哪一行，“${row}”${Number(rows) > 1 ? `等 ${rows} 行` : '一行'}没有读到数，不能当作空白，请核对原文`,
    en: `Numbers stand under no label, and ${rows} rows from “${row}” on have none: they are not taken for blank.`,
  }),
  'placed-by-sums': ({ row, values }) => ({
    zh: `“${row}”一行缺格，${values} 按勾稽关系只有一种排法，已据此读入，请核对`,
    en: `Row “${row}” lacks cells; the sums leave one way to place ${values}, and it was taken.`,
  }),
  'ordered-by-sums': ({ section }) => ({
    zh: `“${section}”表格里的数与行列分开排列，按勾稽关系只有一种排法，已据此读入，请核对`,
    en: `The numbers of section “${section}” stand apart from their labels; the sums leave one order, and it was taken.`,
  }),
  'columns-by-sums': ({ section }) => ({
    zh: `“${section}”的表头和下面的数对不上列（合并的列数不对），按勾稽关系只能是格式的列序，已据此读入，请核对`,
    en: `The head of the table in section “${section}” has columns elsewhere than its numbers; by the sums they stand as in the form, and were read so.`,
  }),
  'order-open': ({ section }) => ({
    zh: `“${section}”表格里的数与行列分开排列，不能全部确定各属哪一行哪一列，不能确定的格未读入；请直接用 PDF 或 Word 原件，或在导出文本时保留版面（如 pdftotext -layout）`,
    en: `The numbers of section “${section}” stand apart from their labels and cannot all be told: cells in doubt were not read. Use the PDF or Word file itself, or a text that keeps the layout.`,
  }),
  'parted-digits': ({ cell, written }) => ({
    zh: `${cell}的数字在同一格里分开写（${written}），是一个数还是几个数无法确定，没有作为数读入，请改成一个数`,
    en: `The digits of ${cell} stand apart (${written}): one number or several; not read as a number.`,
  }),
  'joined-digits': ({ cell, written, number }) => ({
    zh: `${cell}的数字在格内断开（${written}），按 ${number} 读入，请核对`,
    en: `The digits of ${cell} are broken (${written}); read as ${number}.`,
  }),
  'drawn-cell': ({ cell }) => ({
    zh: `${cell}里不是文字，是图片、控件、公式之类，读不出其中的数，未读入，请在原文中改为直接输入的数`,
    en: `${cell} holds a picture, a control or a formula in place of text; it was not read.`,
  }),
  'other-report': ({ year, others }) => ({
    zh: `文中先后有几份报告，只读入${year === null ? '第一份' : ` ${year} 年的一份`}${others === '' ? '' : `，${others} 年的未读入`}，请一份报告存一个文件`,
    en: `The document holds several reports; only ${year === null ? 'the first' : `that of ${year}`} was read, not ${others}.`,
  }),
  'other-year': ({ section, year, others }) => ({
    zh: `“${section}”的表格不止一份，按标题、表名或工作表名只读入 ${year} 年的一份，${others} 年的未读入`,
    en: `The table of section “${section}” stands there for several years; only that of ${year} was read, not ${others}.`,
  }),
  'copies-differ': ({ section, copies, cells }) => ({
    zh: `“${section}”的表格有 ${copies} 份，其中 ${cells} 格不一样，看不出哪一份是本年度的，这些格未读入，请只留本年度的一份`,
    en: `The table of section “${section}” stands there ${copies} times, and ${cells} cells differ: nothing tells which is meant, and they were not read.`,
  }),
  'mixed-editions': ({ read, other }) => ({
    zh: `表格混用了两版格式的行列，按 ${read} 版读取，${other} 版特有的部分未读入`,
    en: `The tables mix labels of two editions; read as ${read}, what only ${other} prints was left out.`,
  }),
  'edition-by-year': ({ edition, year }) => ({
    zh: `表格没有可以区分格式版本的行列，按${year === null ? '现行' : ` ${year} 年适用的`} ${edition} 版读取`,
    en: `No label tells the edition; read as ${edition}.`,
  }),
  'picture-for-table': ({ section }) => ({
    zh: `“${section}”的表格是图片，图片里的数无法读取，请换成可编辑的表格`,
    en: `The table of section “${section}” is a picture, which cannot be read.`,
  }),
  'table-not-read': ({ section }) => ({
    zh: `“${section}”有表格，但行列辨认不出，其中的数都未读入，请核对原文，或换成 Word 原件`,
    en: `The table of section “${section}” is there, but its rows and columns cannot be told; it was not read.`,
  }),
  'cut-in-print': ({ pages }) => ({
    zh: `第 ${pages} 页的内容超出页边，打印和显示时被截掉；这里按文件中的完整内容读入，请调整表格宽度后重新导出 PDF`,
    en: `Page ${pages}: text runs over the side of the page and is cut in print. It was read whole; make the table narrower and export the PDF again.`,
  }),
  'closing-apart': ({ section, closing }) => ({
    zh: `文末的“${closing}”是落款，不是“${section}”的内容，未读入这一部分`,
    en: `“${closing}” at the end signs the report; it is no text of section “${section}” and was not read into it.`,
  }),
  'no-agency': () => ({ zh: '没有从标题中读到单位名称', en: 'The title names no agency.' }),
  'no-year': () => ({
    zh: '没有从标题和统计期限中读到报告年度',
    en: 'Neither title nor period states the report year.',
  }),
}

/** The sentence of a remark, in Chinese and English. */
export function describeRemark({ code, params }: Remark): Message {
  return sentences[code](params)
}
