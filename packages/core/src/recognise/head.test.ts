import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderReport } from '../render/render-report.ts'
import { emptyReport } from '../report/empty.ts'
import { headOf, readHead } from './head.ts'

const head = (...texts: string[]) =>
  readHead(texts.map((text, i) => ({ kind: 'paragraph', text, place: { line: i + 1 } })))

describe('a title', () => {
  it('may call the report a work report, which is a fault of the title and no lack of one', () => {
    const { title, agency, year } = head('云溪区教育局2024年度政府信息公开工作报告（文字版）', '2025年1月17日')
    expect(title?.place).toEqual({ line: 1 })
    expect({ agency, year }).toEqual({ agency: '云溪区教育局', year: 2024 })
    expect(head('关于2024年度政府信息公开情况的报告').year).toBe(2024)
  })

  it('is no sentence that speaks of a report', () => {
    expect(head('现将政府信息公开工作情况报告', '根据要求编制2024年政府信息公开工作报告，内容如下：').title).toBeNull()
  })

  it('without an agency, as of the column of a site, gives way to the next that has one', () => {
    const column = '2024年政府信息公开工作年度报告'
    expect(head(column, '青石镇人民政府', column).agency).toBe('青石镇人民政府')
    expect(head(column, '本报告根据条例编制。').title?.place).toEqual({ line: 1 })
  })

  it('does not begin with the words of the page above it', () => {
    const title = '青石镇人民政府2024年政府信息公开工作年度报告'
    for (const above of ['登录    注册', '无障碍浏览', '政府信息公开', '设为首页', '关怀版 无障碍'])
      expect(head(above, title)).toMatchObject({ agency: '青石镇人民政府', title: { lines: [title] } })
    expect(head('无障碍浏览', '政府信息公开', title).agency).toBe('青石镇人民政府')
    const twice = head('青石县人民政府', '青石县人民政府2024年度', '政府信息公开工作年度报告')
    expect(twice.agency).toBe('青石县人民政府')
    // What stands above may be the title's own: the government of an office, a year.
    expect(head('青石县人民政府', '办公室2024年政府信息公开工作年度报告').agency).toBe('青石县人民政府办公室')
    expect(head('2024年度', '青石县水务局政府信息公开工作年度报告').year).toBe(2024)
  })

  it('is not the cell of the index of a page that repeats it', () => {
    const title = '云溪区水务局2024年政府信息公开工作年度报告'
    expect(head(`标　　题：${title}`, '文　　号：', title)).toMatchObject({
      title: { place: { line: 3 } },
      agency: '云溪区水务局',
    })
  })
})

describe('a line beside a title', () => {
  it('is its year, where the year stands alone under it in brackets', () => {
    const title = '云溪区园林和林业局政府信息公开工作年度报告'
    for (const year of ['（二○二一年度）', '(2021年度)'])
      expect(head(title, year)).toMatchObject({ year: 2021, title: { lines: [title, year] } })
    expect(head('云溪区园林和林业局2021年政府信息公开工作年度报告', '（2021年度）').title?.lines).toHaveLength(1)
    expect(head(title, '（2022年1月）')).toMatchObject({ year: null, title: { lines: [title] } })
  })

  it('is no part of it, where it is the number of an index', () => {
    const title = '青石镇人民政府2024年政府信息公开工作年度报告'
    for (const number of ['11330700002500001A/2025-310042', '113307000025000019'])
      expect(head(number, title)).toMatchObject({ agency: '青石镇人民政府', title: { lines: [title] } })
  })
})

describe('the period', () => {
  it('is told behind the dates of the Regulations', () => {
    const text =
      '根据《条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）编制，所列数据自2024年1月1日起，至2024年12月31日止。'
    expect(head('云溪区教育局2024年政府信息公开工作年度报告', text).head.period).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
    })
  })
})

describe('the contact', () => {
  it('may give a number behind 联系方式 and 电话号码', () => {
    const phone = (text: string) => head('云溪区教育局2024年政府信息公开工作年度报告', text).head.contact?.phone
    expect(phone('请与办公室联系（地址：文昌路8号；联系方式：0533-1234567）。')).toBe('0533-1234567')
    expect(phone('地址：文昌路8号，电话号码：1234567')).toBe('1234567')
  })
})

it('A period that ends at “12月31止”, or begins with 始, is read', () => {
  expect(head('统计期限自2024年1月1日始至2024年12月31日止。').head.period).toMatchObject({ to: '2024-12-31' })
  expect(head('统计期限从2024年1月1日至12月31止。').head.period).toEqual({ from: '2024-01-01', to: '2024-12-31' })
})

describe('the text of a head', () => {
  const day = fc
    .date({ min: new Date('2008-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`, 'u'))
  const head = fc.record(
    {
      period: fc.record({ from: day, to: day }),
      contact: fc.record(
        { office: fc.constantFrom('办公室', '政务公开科'), postcode: digits(6), phone: digits(8), fax: digits(8) },
        { requiredKeys: ['office'] },
      ),
    },
    { requiredKeys: ['period'] },
  )

  it('in standard words says the period and the contact it was made from', () => {
    fc.assert(
      fc.property(head, (facts) => {
        const report = { ...emptyReport('2021', { agency: '云溪区教育局', year: 2025 }), head: { ...facts, text: '' } }
        const text = renderReport(report).head.join('\n')
        expect(headOf(text)).toEqual({ ...facts, text })
      }),
    )
  })

  it('that says neither has neither', () => {
    expect(headOf('本报告由云溪区教育局编制。')).toEqual({ text: '本报告由云溪区教育局编制。' })
  })
})
