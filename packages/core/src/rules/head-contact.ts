import type { Head } from '../report/report.ts'
import { verdict } from './checks.ts'
import { leftOut, placeOfSection, textOfHead } from './prose-checks.ts'
import { defineRule, type Params, type Violation } from './rule.ts'

interface Lacking extends Params {
  readonly lacks: string
  readonly postcode: string | null
}

interface CutShort extends Params {
  readonly phone: string
}

/** An address or a number that no word announces: 联系方式：云溪区文昌路8号，0533-1234567. */
const unannounced = {
  address: /地[址点]|位于|坐落|[路街道巷弄村镇城区][^，。；：:()]{0,8}\d+[A-Za-z]?号|大[楼厦]|\d[楼室]/u,
  phone: /电话|热线|联系方式[:：为是]*[\d(]|(?<!\d)0\d{2,3}[-—－–]?\d{7,8}(?!\d)/u,
}

/**
 * An area code and behind it too few digits: every office has seven or eight. Short numbers of services (110, 12345,
 * 96199) begin with 1 or 9; of several numbers, and of extensions, nothing is said.
 */
const cutShort = /^(?:\(0\d{2,3}\)|0\d{2,3}[-—－–])([2-8]\d{2,5})$/u

/** 联系方式见政府信息公开指南。 */
const elsewhere = /联系(?:方式|电话|地址)[^。]{0,8}(?:见|参见|查阅|查看|公布[于在])/u

const begun = /联系(?!实际|群众)|邮编|地址|电话|传真|邮箱/u

/** A head that is written prints as it is: of what is known beside it, what it says. */
function printedContact({ text, contact = {} }: Head): NonNullable<Head['contact']> {
  const plain = (words: string) => words.normalize('NFKC').replace(/\s/gu, '')
  const isSaid = (part: string | undefined) => part !== undefined && plain(text).includes(plain(part))
  return text.trim() === '' ? contact : Object.fromEntries(Object.entries(contact).filter(([, part]) => isSaid(part)))
}

/**
 * 写明联系地址和电话，邮政编码为六位。
 *
 * Address and telephone are given; a postcode has six digits. A telephone number that is cut short is hinted at.
 */
export const headContact = defineRule<Lacking | CutShort>({
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
    const { address, phone, postcode } = printedContact(facts.report.head)
    const hint: Violation<CutShort>[] =
      phone !== undefined && cutShort.test(phone.replaceAll(' ', ''))
        ? [{ cells: [], params: { phone }, place: placeOfSection(facts, 'head'), severity: 'info' }]
        : []
    if (text === '') return hint.length > 0 ? verdict(hint) : leftOut(facts)
    const wrong = postcode === undefined ? /邮编[:：]?(\d{1,5}|\d{7,})(?!\d)/u.exec(text)?.[1] : undefined
    const lacks = [
      ...(address === undefined && !unannounced.address.test(text) ? ['地址'] : []),
      ...(phone === undefined && !unannounced.phone.test(text) ? ['电话'] : []),
    ].join('、')
    if (lacks === '' && wrong === undefined) return verdict(hint)
    const params = { lacks, postcode: wrong ?? null }
    const place = placeOfSection(facts, 'head')
    // Whole districts publish without any contact, which the template does not print.
    const severity = begun.test(text) && !elsewhere.test(text) ? undefined : ('info' as const)
    return verdict<Lacking | CutShort>([{ cells: [], params, place, ...(severity && { severity }) }, ...hint])
  },
  message: ({ params }) => {
    if (typeof params.phone === 'string') {
      return {
        zh: `联系电话“${params.phone}”区号后不足七位，请核对`,
        en: `Telephone ${params.phone} has fewer than seven digits behind its area code.`,
      }
    }
    const { lacks, postcode } = params
    return {
      zh: [lacks && `联系方式缺${lacks}`, postcode && `邮政编码“${postcode}”不是六位`].filter(Boolean).join('；'),
      en: [lacks && `The contact lacks ${lacks}.`, postcode && `Postcode ${postcode} has not six digits.`]
        .filter(Boolean)
        .join(' '),
    }
  },
})
