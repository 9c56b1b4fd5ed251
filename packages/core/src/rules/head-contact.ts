import { verdict } from './checks.ts'
import { leftOut, placeOfSection, textOfHead } from './prose-checks.ts'
import { defineRule, type Params, passed } from './rule.ts'

interface Contact extends Params {
  readonly lacks: string
  readonly postcode: string | null
}

/** An address or a number that no word announces: 联系方式：云溪区文昌路8号，0533-1234567. */
const unannounced = {
  address: /地[址点]|位于|坐落|[路街道巷弄村镇城区][^，。；：:()]{0,8}\d+[A-Za-z]?号|大[楼厦]|\d[楼室]/u,
  phone: /电话|热线|联系方式[:：为是]*[\d(]|(?<!\d)0\d{2,3}[-—－–]?\d{7,8}(?!\d)/u,
}

const begun = /联系(?!实际|群众)|邮编|地址|电话|传真|邮箱/u

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
  needs: [],
  check: (facts) => {
    const text = textOfHead(facts)
    if (text === '') return leftOut(facts)
    const { address, phone, postcode } = facts.report.head.contact ?? {}
    const wrong = postcode === undefined ? /邮编[:：]?(\d{1,5}|\d{7,})(?!\d)/u.exec(text)?.[1] : undefined
    const lacks = [
      ...(address === undefined && !unannounced.address.test(text) ? ['地址'] : []),
      ...(phone === undefined && !unannounced.phone.test(text) ? ['电话'] : []),
    ].join('、')
    if (lacks === '' && wrong === undefined) return passed
    const params = { lacks, postcode: wrong ?? null }
    const place = placeOfSection(facts, 'head')
    // Whole districts publish without any contact, which the template does not print.
    const severity = begun.test(text) ? undefined : ('info' as const)
    return verdict<Contact>([{ cells: [], params, place, ...(severity && { severity }) }])
  },
  message: ({ params: { lacks, postcode } }) => ({
    zh: [lacks && `联系方式缺${lacks}`, postcode && `邮政编码“${postcode}”不是六位`].filter(Boolean).join('；'),
    en: [lacks && `The contact lacks ${lacks}.`, postcode && `Postcode ${postcode} has not six digits.`]
      .filter(Boolean)
      .join(' '),
  }),
})
