import { checkReport } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { aspects, aspectsIn, withAspect } from './aspects.ts'
import { boundNumbers, changedNumber, unboundNumbers, withNumber } from './bound-numbers.ts'
import { nextGap, noneOf, withoutGap } from './gaps.ts'
import { targetOfRemark } from './target-of.ts'

describe('the outline of 总体情况', () => {
  it('tells which aspects are written, begun, and missing', () => {
    const states = aspectsIn('（一）主动公开。公开信息 3 条。\n（二）依申请公开\n（五）监督保障\n开展培训。')
    expect(states.map(({ state }) => state)).toEqual(['there', 'empty', 'missing', 'missing', 'there'])
  })

  it('does not take for written what was drafted and is left to fill in', () => {
    const states = aspectsIn(
      '（一）主动公开。制发文件 3 件。【待填：重点领域】\n（三）政府信息管理。【待填：目录管理】',
    )
    expect(states.map(({ state }) => state)).toEqual(['open', 'missing', 'open', 'missing', 'missing'])
  })

  it('knows a paragraph that begins with the name of its aspect, without a number', () => {
    const states = aspectsIn('主动公开。全年公开 3 条。\n依申请公开：收到 1 件。\n本年加强监督保障。')
    expect(states.map(({ state }) => state)).toEqual(['there', 'there', 'missing', 'missing', 'missing'])
    const full = aspectsIn('政府信息管理。复查公文。\n政府信息公开平台建设：改版网站。\n监督保障。抽查栏目。')
    expect(full.map(({ state }) => state)).toEqual(['missing', 'missing', 'there', 'there', 'there'])
  })

  it('puts a missing aspect in its place, in the order of the form, and leaves the rest as it is', () => {
    const before = '（一）主动公开\n公开信息 3 条。\n（五）监督保障\n开展培训。'
    const { text, caret } = withAspect(before, aspects[1] as never)
    expect(text).toBe('（一）主动公开\n公开信息 3 条。\n（二）依申请公开\n\n（五）监督保障\n开展培训。')
    expect(text.slice(0, caret)).toMatch(/（二）依申请公开\n$/u)
    expect(aspectsIn(text).map(({ state }) => state)).toEqual(['there', 'empty', 'missing', 'missing', 'there'])
  })
})

describe('a number of the prose', () => {
  const report = {
    ...exampleReport({ edition: '2021', cells: { 'requests.received.total': 16 } }),
    sections: { overview: '（二）依申请公开\n本年共收到政府信息公开申请 61 件，均已按期答复。' },
  }
  const { findings, bindings } = checkReport({ source: '', report })
  const text = report.sections.overview
  const [number] = boundNumbers(text, { section: 'overview', bindings })

  it('is bound to its cell, and differs where the rule says so', () => {
    expect(findings.map(({ rule }) => rule)).toContain('narrative-received')
    expect(number).toMatchObject({ cells: ['requests.received.total'], table: 16, verdict: 'differs' })
    expect(number?.written).toBe('61 件')
    expect(text.slice(number?.start, number?.end)).toBe('61 件')
  })

  it('that nothing holds against a table is told apart from those that agree', () => {
    const more = `${text}提交会议研究3件，开展培训2次。`
    const unbound = unboundNumbers(more, number ? [number] : [])
    expect(unbound.map(({ start, end }) => more.slice(start, end))).toEqual(['3件'])
  })

  it('that is the difference to last year’s is held against last year’s, and told apart only where it is another', () => {
    const said = (by: string) => `全年新收政府信息公开申请16件，${by}。提交会议研究3件，比上年减少4件。`
    const loose = (by: string) => {
      const more = said(by)
      const start = more.indexOf('16件')
      const received = { start, end: start + 3, cells: ['requests.received.total'] as const, value: 16 }
      return unboundNumbers(more, [received], () => 20).map(({ start: from, end }) => more.slice(from, end))
    }
    expect(loose('比上年减少4件')).toEqual(['3件', '4件'])
    expect(loose('较去年同期减少了4件')).toEqual(['3件', '4件'])
    expect(loose('比上年增加4件')).toEqual(['4件', '3件', '4件'])
    expect(loose('比上年减少5件')).toEqual(['5件', '3件', '4件'])
    expect(loose('其中4件')).toEqual(['4件', '3件', '4件'])
  })

  it('that no table has a cell for is not told apart: the notices of a fee', () => {
    const loose = (said: string) => unboundNumbers(said, []).map(({ start, end }) => said.slice(start, end))
    expect(loose('信息处理费收费通知0件，收取总金额0元。')).toEqual([])
    expect(loose('全年发出收费通知共2件。本年度发出0件收费通知。')).toEqual([])
    expect(loose('逾期未按收费通知要求缴费的2件，发出收费通知0件，另收到申请3件。')).toEqual(['2件', '3件'])
  })

  it('is corrected where it stands, its unit kept', () => {
    expect(number && withNumber(text, number, 16)).toContain('申请 16 件')
  })

  it('of a change against last year is corrected where it is the only one of its size and unit', () => {
    const mended = (said: string, { from, to }: { readonly from: number; readonly to: number }) => {
      const found = changedNumber(said, { start: 0, end: said.length }, { said: from, due: to })
      return found && withNumber(said, found, to)
    }
    const told = '收到申请27件，比上年增加9件，增长21.2%。'
    expect(mended(told, { from: 9, to: 14 })).toBe('收到申请27件，比上年增加14件，增长21.2%。')
    expect(mended(told, { from: 21.2, to: 107.7 })).toBe('收到申请27件，比上年增加9件，增长107.7%。')
    expect(mended('收到申请27件，比上年增加９件。', { from: 9, to: 14 })).toBe('收到申请27件，比上年增加14件。')
    expect(mended('收到申请9件，比上年增加9件。', { from: 9, to: 8 })).toBeUndefined()
    expect(mended('收到申请27件，比上年增加九件。', { from: 9, to: 14 })).toBeUndefined()
  })

  it('agrees where the table holds the same', () => {
    const same = { ...report, cells: { ...report.cells, 'requests.received.total': 61 } }
    const checked = checkReport({ source: '', report: same })
    expect(boundNumbers(text, { section: 'overview', ...checked })[0]?.verdict).toBe('agrees')
  })
})

describe('a remark', () => {
  const report = exampleReport({ edition: '2021', sections: { overview: '（一）主动公开。\n\n（二）依申请公开。' } })

  it('leads to the paragraph it is about, and to the field where that is not there any more', () => {
    const field = 'sections.overview'
    expect(targetOfRemark({ field, paragraph: 2 }, report)).toEqual({ kind: 'field', field, start: 10, end: 19 })
    expect(targetOfRemark({ field, paragraph: 3 }, report)).toEqual({ kind: 'field', field })
    expect(targetOfRemark({ field: 'cells.requests.received.total' }, report)).toEqual({
      kind: 'cell',
      cell: 'requests.received.total',
    })
  })
})

describe('a gap of a drafted text', () => {
  const answers = (text: string) => {
    const gap = nextGap(text)
    return gap && { none: noneOf(text, gap), left: withoutGap(text, gap) }
  }

  it('is answered with “nothing” where the draft says how, and else has to be told', () => {
    expect(answers('业务培训方面，【待填：场次和人数，没有则填无】；工作考核方面，良好。')).toEqual({ none: '无' })
    expect(answers('本年度【待填：收取件数、金额，或未收取】信息处理费。')).toEqual({ none: '未收取' })
    expect(answers('上一年度报告提出的“更新慢”问题，【待填：改进情况】。')).toEqual({})
  })

  it('is left out where a sentence remains without it, never so that a heading stands alone', () => {
    expect(answers('甲局认真执行《条例》，【待填：重点公开了什么、怎么做】。')?.left).toBe('甲局认真执行《条例》。')
    expect(answers('（一）主动公开。制发3件。【待填：公开的重点和条数】。\n（二）')?.left).toBe(
      '（一）主动公开。制发3件。\n（二）',
    )
    expect(answers('没有收取。【待填：其他需要报告的事项】。')?.left).toBe('没有收取。')
    expect(answers('（三）政府信息管理。【待填：目录和文件管理情况】。\n（四）')).toEqual({})
    expect(answers('【待填：其他需要报告的事项】。')).toEqual({})
  })
})
