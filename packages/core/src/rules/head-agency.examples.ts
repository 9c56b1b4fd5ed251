import type { Examples } from './examples.ts'

const profile = {
  agencies: [
    { name: '云溪区审计局' },
    { name: '云溪区民政局', shortNames: ['区民政局'] },
    { name: '云溪区卫生健康局' },
    { name: '云溪区交通运输局' },
    { name: '云溪区政务服务和数据管理局' },
    { name: '云溪区人民政府办公室' },
    { name: '青石镇人民政府', kind: 'township' as const },
    { name: '白鹭镇人民政府', kind: 'township' as const },
  ],
}
const audit = { name: '云溪区审计局', kind: 'department' as const }
const law = '根据《中华人民共和国政府信息公开条例》'

export const examples: Examples = {
  passes: [
    {
      title: 'the agency itself makes it, and its office answers',
      edition: '2021',
      agency: audit,
      profile,
      head: { text: `本报告${law}，由云溪区审计局编制。如有疑问，请与云溪区审计局办公室联系。` },
    },
    {
      title: 'a short form of its own name',
      edition: '2021',
      agency: { name: '云溪区交通运输局', kind: 'department' },
      profile,
      head: { text: `本报告${law}，由区交通局编制。` },
    },
    {
      title: 'the office of the government or who runs its site answers for everybody',
      edition: '2021',
      agency: audit,
      profile,
      head: { text: `本报告${law}编制。如有疑问，请与云溪区政务服务和数据管理局联系，或向云溪区人民政府办公室咨询。` },
    },
    {
      title: 'where the district lists no agencies nobody is told from an office of one’s own',
      edition: '2021',
      agency: audit,
      head: { text: `本报告${law}，由云溪区民政局编制。` },
    },
    {
      title: 'an agency that is named for something else',
      edition: '2021',
      agency: audit,
      profile,
      head: { text: `本报告${law}编制，统计数据不含已移交云溪区民政局的申请。` },
    },
  ],
  fails: [
    {
      title: 'another bureau makes it',
      edition: '2021',
      agency: audit,
      profile,
      head: { text: `本报告${law}，由云溪区民政局编制。` },
      messages: ['开头写的编制单位是“云溪区民政局”，不是本单位，疑抄自其他单位'],
    },
    {
      title: 'another bureau answers questions',
      edition: '2021',
      agency: audit,
      profile,
      head: { text: `本报告${law}编制。有疑问的请与云溪区卫生健康局办公室联系。` },
      messages: ['开头写的联系单位是“云溪区卫生健康局”，不是本单位，疑抄自其他单位'],
    },
    {
      title: 'another township begins the sentence',
      edition: '2021',
      agency: { name: '青石镇人民政府', kind: 'township' },
      profile,
      head: { text: `白鹭镇人民政府${law}编制本报告。` },
      messages: ['开头写的编制单位是“白鹭镇人民政府”，不是本单位，疑抄自其他单位'],
    },
    {
      title: 'another bureau by its short name',
      edition: '2021',
      agency: audit,
      profile,
      head: { text: `${law}的规定，区民政局编制2024年度报告。` },
      messages: ['开头写的编制单位是“云溪区民政局”，不是本单位，疑抄自其他单位'],
    },
  ],
}
