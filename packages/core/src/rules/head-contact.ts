import { verdict } from './checks.ts'
import { placeOfSection, textIn } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Contact extends Params {
  readonly lacks: string
  readonly postcode: string | null
}

/**
 * 写明联系地址和电话，邮政编码为六位。
 *
 * Address and telephone are given; a postcode has six digits.
 */
export const headContact = defineRule<Contact>({
  id: 'head-contact',
  title: {
    zh: '写明联系地址和电话，邮政编码为六位',
    en: 'Address and telephone are given; a postcode has six digits.',
  },
  basis: '惯例：开头写明联系方式',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: ['source'],
  check: (facts) => {
    const text = textIn(facts, 'head')
    if (text === '') return passed
    const { address, phone, postcode } = facts.report.head.contact ?? {}
    const wrong = postcode === undefined ? /邮编[:：]?(\d{1,5}|\d{7,})(?!\d)/u.exec(text)?.[1] : undefined
    const lacks = [
      ...(address === undefined && !/地址/u.test(text) ? ['地址'] : []),
      ...(phone === undefined && !/电话|热线/u.test(text) ? ['电话'] : []),
    ].join('、')
    if (lacks === '' && wrong === undefined) return passed
    return verdict<Contact>([
      { cells: [], params: { lacks, postcode: wrong ?? null }, place: placeOfSection(facts, 'head') },
    ])
  },
  message: ({ params: { lacks, postcode } }) => ({
    zh: [lacks && `联系方式缺${lacks}`, postcode && `邮政编码“${postcode}”不是六位`].filter(Boolean).join('；'),
    en: [lacks && `The contact lacks ${lacks}.`, postcode && `Postcode ${postcode} has not six digits.`]
      .filter(Boolean)
      .join(' '),
  }),
})
