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
    { title: 'no head, as the template prints none', edition: '2021' },
    {
      title: 'what a page prints above a report is no head',
      edition: '2021',
      head: { text: '时间：2025-01-20 来源：本网 浏览次数：31' },
    },
  ],
  fails: [
    {
      title: 'no telephone, and a postcode of five digits',
      edition: '2021',
      head: { text: '请与办公室联系（地址：云溪区文昌路8号；邮编：25500）。', contact: { address: '云溪区文昌路8号' } },
      messages: ['联系方式缺电话；邮政编码“25500”不是六位'],
    },
  ],
  skips: [{ title: 'data without a head', edition: '2021', outline: null, reason: 'no-source' }],
}
