import { type FormPart, isTotalOfTable } from '../narrative/form-parts.ts'
import { verdict } from './checks.ts'
import { quoteOf, sumOf, violationAt } from './narrative-checks.ts'
import { defineRule, type Facts, type Params } from './rule.ts'

interface Part extends Params {
  readonly name: string
  readonly said: number
  readonly counted: number
  readonly quote: string
}

/**
 * 正文把新收申请、行政复议的件数按表中的列分开写的，各项与表一致。
 *
 * Where the prose states the total of the table, the parts it tells of it by the names of the columns are those of the
 * table.
 */
export const narrativeParts = defineRule<Part>({
  id: 'narrative-parts',
  title: {
    zh: '正文按申请人、复议结果分开写的件数与表一致',
    en: 'Parts the prose tells by applicant or outcome are those of the table.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) =>
    verdict(facts.narrative().parts.flatMap((part) => (differs(part, facts) ? [violationOf(part, facts)] : []))),
  message: ({ params: { name, said, counted, quote } }) => ({
    zh: `正文写${name} ${said} 件，表中为 ${counted} 件：“${quote}”`,
    en: `The prose tells ${said} (${name}), the table ${counted}.`,
  }),
})

/** A total that the table has otherwise is told of by itself. */
function differs(part: FormPart, facts: Facts): boolean {
  const counted = sumOf(facts, part.cells)
  const isTold = isTotalOfTable(part, (cells) => sumOf(facts, cells))
  return isTold && !Number.isNaN(counted) && counted !== part.number.value
}

function violationOf({ number, sentence, name, cells }: FormPart, facts: Facts) {
  const params = { name, said: number.value, counted: sumOf(facts, cells), quote: quoteOf(sentence, number.start) }
  return violationAt(sentence, { cells, params })
}
