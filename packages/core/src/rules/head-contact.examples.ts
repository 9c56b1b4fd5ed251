import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: 'address, telephone, postcode',
      edition: '2021',
      head: {
        text: '请与云溪区教育局办公室联系（地址：云溪区文昌路8号；邮编：255000；电话：0533-1234567）。',
        contact: { address: '云溪区文昌路8号', postcode: '255000', phone: '0533-1234567' },
      },
    },
    {
      title: 'an address and a number that no word announces',
      edition: '2021',
      head: { text: '如有疑问请联系我局，联系方式：云溪区文昌路8号，0533-1234567。' },
    },
    {
      title: 'where the office is found, without the word address',
      edition: '2021',
      head: { text: '办公室现位于文昌路8B号，联系电话0533-1234567，邮政编码255000。' },
    },
    ...[
      '0533-12345',
      '0533-96199',
      '12345',
      '13812345678',
      '0533-1234567-801',
      '(0533)12345678',
      '0533-1234567、53496',
    ].map((phone) => ({
      title: `a number as offices have: ${phone}`,
      edition: '2021' as const,
      head: {
        text: `请与云溪区教育局办公室联系（地址：云溪区文昌路8号；电话：${phone}）。`,
        contact: { address: '云溪区文昌路8号', phone },
      },
    })),
    { title: 'no head, as the template prints none', edition: '2021' },
    {
      title: 'what a page prints above a report is no head',
      edition: '2021',
      head: { text: '时间：2025-01-20 来源：本网 浏览次数：31' },
    },
  ],
  fails: [
    {
      title: 'a telephone number of five digits behind its area code',
      edition: '2021',
      head: {
        text: '请与云溪区教育局办公室联系（地址：云溪区文昌路8号；电话：0533-53496）。',
        contact: { address: '云溪区文昌路8号', phone: '0533-53496' },
      },
      messages: ['联系电话“0533-53496”区号后不足七位，请核对'],
    },
    {
      title: 'the same where the head is printed as the template has it',
      edition: '2021',
      head: { text: '', contact: { phone: '0533-53496' } },
      messages: ['联系电话“0533-53496”区号后不足七位，请核对'],
    },
    {
      title: 'a contact that is known beside a head of one’s own, which does not say it',
      edition: '2021',
      head: {
        text: '本报告由云溪区教育局编制，对本报告有疑问的，请与办公室联系。',
        contact: { office: '办公室', address: '云溪区文昌路8号', phone: '0533-1234567' },
      },
      messages: ['联系方式缺地址、电话'],
    },
    {
      title: 'no telephone, and a postcode of five digits',
      edition: '2021',
      head: { text: '请与办公室联系（地址：云溪区文昌路8号；邮编：25500）。', contact: { address: '云溪区文昌路8号' } },
      messages: ['联系方式缺电话；邮政编码“25500”不是六位'],
    },
  ],
  skips: [{ title: 'data without a head', edition: '2021', outline: null, reason: 'no-source' }],
}
