import type { Prose } from './prose.ts'

const where = '地址：云溪区清泉路9号，电话：0300-5300000。'
const parts = '总体情况、主动公开、申请办理、复议诉讼、问题及改进、其他需要报告的事项'
const law = '根据《中华人民共和国政府信息公开条例》'

const head = (title: string, text: string, ...twins: Prose['twins']): Prose => ({
  title,
  section: 'head',
  lines: [text],
  figures: {},
  twins,
})

/** The paragraph above section 一. */
export const heads: readonly Prose[] = [
  head(
    'an article and its item before the list of parts',
    `本报告${law}第五十条第四项编制，内容为${parts}。统计期限为2024年1月1日至12月31日。${where}`,
    { rule: 'head-period', write: ['2024年1月1日至', '2023年1月1日至'] },
  ),
  head(
    'a chapter of the Regulations, and six parts',
    `${law}第四章规定编制，由${parts}六个部分组成。统计期限为2024年1月1日至12月31日。${where}`,
    { rule: 'head-parts', write: ['六个部分', '五个部分'] },
    { rule: 'head-parts', write: ['复议诉讼、', ''] },
  ),
  head(
    'the five aspects announced beside the parts',
    `${law}编制。总体情况含主动公开、依申请公开、信息管理、平台建设、监督保障五个方面，全文为${parts}。统计期限为2024年1月1日至12月31日。${where}`,
    { rule: 'head-contact', write: ['电话：0300-5300000', '邮编：3000'] },
  ),
  head(
    'tasks in a title, and six parts',
    `${law}和《云溪区政务公开二十项重点任务》编制，含${parts}六部分。统计期限为2024年1月1日至12月31日。${where}`,
    { rule: 'head-parts', write: ['六部分', '七部分'] },
  ),
  head('the period in months', `${law}编制，统计期限为2024年1月至12月。${where}`, {
    rule: 'head-period',
    write: ['统计期限为2024年1月至12月', '数据由各科室提供'],
  }),
  head('the period up to the end of the year', `${law}编制，统计期限自2024年1月1日起至2024年底。${where}`, {
    rule: 'head-period',
    write: ['自2024年1月1日起至2024年底', '另行说明'],
  }),
  head('the period with points', `${law}编制，统计期限为2024.01.01—2024.12.31。${where}`, {
    rule: 'head-period',
    write: ['2024.01.01—2024.12.31', '2023.01.01—2023.12.31'],
  }),
  head('the period with hyphens', `${law}编制，统计期限为2024-01-01至2024-12-31。${where}`, {
    rule: 'head-period',
    write: ['2024-12-31', '2024-11-30'],
  }),
  head('figures of the whole year', `${law}编制，所列数据为2024年度全年数据。${where}`, {
    rule: 'head-period',
    write: ['2024年度全年数据', '有关科室提供'],
  }),
  head('the period in words', `${law}编制，统计期限为二〇二四年一月一日至十二月三十一日。${where}`, {
    rule: 'head-period',
    write: ['十二月三十一日', '十一月三十日'],
  }),
  head(
    'the site has a folder named xx',
    `${law}编制，统计期限为2024年1月1日至12月31日。电子版见https://www.yunxi.gov.cn/zwgk/xx/。${where}`,
    { rule: 'template-leftover', write: ['www.yunxi.gov.cn/zwgk/xx/', 'www.xx.gov.cn'] },
  ),
  head(
    'a request for reports of the next year is no year of this one',
    `${law}和区政府办《关于做好2025年政府信息公开工作年度报告准备的提示》编制。统计期限为2024年1月1日至12月31日。${where}`,
    { rule: 'year-conflict', write: ['编制。统计', '编制2023年度政府信息公开年度报告。统计'] },
  ),
  head(
    'that of the year before is out already',
    `${law}，在总结2023年政府信息公开年报经验的基础上编制。统计期限为2024年1月1日至12月31日。${where}`,
    { rule: 'head-contact', write: ['电话：0300-5300000', '邮编：3000011'] },
  ),
  head(
    'contact without the word address',
    `${law}编制，统计期限为2024年1月1日至12月31日。请联系办公室，云溪区行政中心3号楼，0300-5300000。`,
    { rule: 'head-contact', write: ['，0300-5300000', ''] },
  ),
]
