import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identitiesOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { applicantColumns, columnOfKind, columnOfName } from './applicants.ts'
import { countRegister, registerTerms, type TermMeanings } from './count-register.ts'
import { outcomeOf, outcomeRows, unanswered } from './outcomes.ts'
import { type Register, readRegister } from './register.ts'
import { yearIn } from './year-in.ts'

const list = (...rows: (string | undefined)[][]) => rows.map((cells, i) => ({ row: i + 1, cells }))

function whole(rows: (string | undefined)[][]): Register {
  const register = readRegister(list(...rows))
  if (!register) throw new Error('no register')
  return register
}

/** What the words alone tell. */
function told(register: Register): TermMeanings {
  const { applicants, outcomes } = registerTerms(register, { edition: '2021' })
  return {
    applicants: new Map(applicants.flatMap(({ text, meaning }) => (meaning ? [[text, meaning]] : []))),
    outcomes: new Map(outcomes.flatMap(({ text, meaning }) => (meaning ? [[text, meaning]] : []))),
  }
}

const count = (register: Register, year = 2025) =>
  countRegister(register, { edition: '2021', year, meanings: told(register) })
const filled = (cells: ReadonlyMap<string, number>) => Object.fromEntries([...cells].filter(([, n]) => n > 0))

const example = [
  ['云溪区水务局2025年政府信息公开申请登记台账'],
  ['序号', '收到日期', '申请人', '申请人类型', '申请内容', '答复日期', '答复类型'],
  ['1', '2024-12-20', '李某', '自然人', '河道清淤合同', '2025-01-09', '予以公开'],
  ['2', '2025-02-11', '王某某', '自然人', '取水许可审批表', '2025-03-05', '部分公开'],
  ['3', '2025/4/1', '云溪清源环保有限公司', '商业企业', '水质监测数据', '2025/4/25', '信息不存在'],
  ['4', '2025年12月24日', '张某', '自然人', '水库除险加固方案', '', '办理中'],
  ['合计', '', '', '', '4件', '', ''],
]

describe('a register of requests', () => {
  it('is told by the headings of its columns, below a title', () => {
    const { headings, entries, columns } = whole(example)
    expect(columns).toEqual({ receivedOn: 1, applicant: 2, applicantKind: 3, answeredOn: 5, outcome: 6 })
    expect([headings.length, entries.length]).toEqual([7, 5])
  })

  it('may have headings over two rows, 申请人 above 姓名 and 类型', () => {
    const { columns } = whole([
      ['序号', '申请人情况', undefined, '收到时间', '办理情况', ''],
      ['', '姓名', '类型', '', '答复时间', '答复结果'],
      ['1', '李某', '自然人', '2025-01-02', '2025-01-20', '公开'],
    ])
    expect(columns).toEqual({ applicant: 1, applicantKind: 2, receivedOn: 3, answeredOn: 4, outcome: 5 })
  })

  it('has columns that sound alike and are no day of an answer', () => {
    const { columns } = whole([
      ['登记编号', '受理日期', '应答复日期', '延期答复时间', '答复方式', '实际答复日期', '办理结果', '复议诉讼情况'],
      ['1', '2025-01-02', '2025-02-06', '', '邮寄', '2025-01-20', '公开', ''],
    ])
    expect(columns).toEqual({ receivedOn: 1, answeredOn: 5, outcome: 6 })
  })

  it('may tick an answer and a kind of applicant under its own heading', () => {
    const register = whole([
      ['序号', '收到日期', '申请人类型', undefined, '答复日期', '办理结果', undefined, undefined],
      ['', '', '自然人', '商业企业', '', '予以公开', '不予公开（过程性信息）', '信息不存在'],
      ['1', '2025-01-02', '√', '', '2025-01-20', '', '√', ''],
      ['2', '2025-02-02', '', '√', '2025-02-20', '√', '', ''],
      ['3', '2025-03-02', '√', '', '', '', '', ''],
      ['4', '2025-04-02', '√', '', '2025-04-20', '√', '', '√'],
    ])
    const counted = count(register)
    expect(filled(counted.cells)).toEqual({
      'requests.received.naturalPerson': 2,
      'requests.received.enterprise': 1,
      'requests.notDisclosed.processInformation.naturalPerson': 1,
      'requests.disclosed.enterprise': 1,
      'requests.carriedForward.naturalPerson': 1,
    })
    expect(counted.uncounted).toEqual([{ row: 6, why: 'outcome' }])
  })

  it('counts each request where it came from and what became of it', () => {
    const counted = count(whole(example))
    expect(counted).toMatchObject({ received: 3, broughtForward: 1, handled: 3, carriedForward: 1, isWhole: true })
    expect(filled(counted.cells)).toEqual({
      'requests.broughtForward.naturalPerson': 1,
      'requests.received.naturalPerson': 2,
      'requests.received.enterprise': 1,
      'requests.disclosed.naturalPerson': 1,
      'requests.partlyDisclosed.naturalPerson': 1,
      'requests.unableToProvide.notHeld.enterprise': 1,
      'requests.carriedForward.naturalPerson': 1,
    })
    expect(counted.uncounted).toEqual([{ row: 7, why: 'empty' }])
  })

  it('counts what was answered after the year as carried forward, and what was over before it not at all', () => {
    const [title, head] = example
    const counted = count(
      whole([
        title ?? [],
        head ?? [],
        ['1', '2025-12-20', '李某', '自然人', '', '2026-01-09', '予以公开'],
        ['2', '2024-03-20', '李某', '自然人', '', '2024-04-09', '予以公开'],
        ['3', '2026-01-04', '李某', '自然人', '', '', ''],
      ]),
    )
    expect(filled(counted.cells)).toEqual({
      'requests.received.naturalPerson': 1,
      'requests.carriedForward.naturalPerson': 1,
    })
    expect(counted.uncounted.map(({ why }) => why)).toEqual(['answered-before', 'received-after'])
    expect(counted.isWhole).toBe(true)
  })

  it('is not whole while a row says nothing of the applicant, the answer or the day', () => {
    const head = ['收到日期', '申请人类型', '答复日期', '答复类型']
    const counted = count(
      whole([
        head,
        ['2025-01-02', '法人或其他组织', '2025-01-20', '予以公开'],
        ['2025-01-02', '自然人', '2025-01-20', '不予公开'],
        ['年初', '自然人', '2025-01-20', '予以公开'],
        ['', '自然人', '2025-01-20', '予以公开'],
        ['2025-01-02', '自然人', '2024-12-30', '予以公开'],
        ['2025-01-02', '自然人', '2025-01-20', '办理中'],
      ]),
    )
    expect(counted.uncounted.map(({ why }) => why)).toEqual([
      'applicant',
      'outcome',
      'date',
      'date',
      'order',
      'outcome',
    ])
    expect(counted.isWhole).toBe(false)
  })

  it('tells one wording row by row where it means now this, now that, with what was asked for', () => {
    const register = whole([
      ['收到日期', '申请人类型', '申请内容', '答复日期', '答复类型'],
      ['2025-01-02', '自然人', '会议纪要', '2025-01-20', '不予公开'],
      ['2025-02-02', '自然人', '考核结果', '2025-02-20', '不予公开'],
    ])
    const split = new Set(['不予公开'])
    const { outcomes } = registerTerms(register, { edition: '2021', split })
    expect(outcomes.map(({ key, text, subject }) => [key, text, subject])).toEqual([
      ['不予公开#2', '不予公开', '会议纪要'],
      ['不予公开#3', '不予公开', '考核结果'],
    ])
    const counted = countRegister(register, {
      edition: '2021',
      year: 2025,
      meanings: {
        ...told(register),
        split,
        outcomes: new Map([
          ['不予公开#2', 'notDisclosed.processInformation'],
          ['不予公开#3', 'notDisclosed.internalAffairs'],
        ]),
      },
    })
    expect(filled(counted.cells)).toMatchObject({
      'requests.notDisclosed.processInformation.naturalPerson': 1,
      'requests.notDisclosed.internalAffairs.naturalPerson': 1,
    })
  })

  it('takes a day without a year, and an answer without a day, for the year, and says of which rows', () => {
    const counted = count(
      whole([
        ['收到日期', '申请人类型', '答复日期', '答复类型'],
        ['3月5日', '自然人', '3月20日', '予以公开'],
        ['2025-03-05', '自然人', '', '予以公开'],
      ]),
    )
    expect(counted).toMatchObject({ received: 2, handled: 2, assumedYear: [2], undatedAnswer: [3] })
  })

  it('takes the kind from the name where it tells no kind, and keeps the names of people apart from the list', () => {
    const register = whole([
      ['收到日期', '申请人', '答复类型'],
      ['2025-03-05', '李某', '公开'],
      ['2025-03-06', '赵某某', '公开'],
      ['2025-03-07', '云溪正言律师事务所', '公开'],
    ])
    expect(registerTerms(register, { edition: '2021' }).applicants).toEqual([
      { key: '个人姓名', text: '个人姓名', rows: [2, 3], meaning: 'naturalPerson', byName: true },
      { key: '云溪正言律师事务所', text: '云溪正言律师事务所', rows: [4], meaning: 'legalServices', byName: true },
    ])
  })

  it('holds in every balance the form prints, whatever stands in it', () => {
    const date = fc.constantFrom(
      '2024-11-02',
      '2025-01-05',
      '2025-06-30',
      '2025-12-31',
      '2026-01-10',
      '5月3日',
      '',
      '不详',
    )
    const kind = fc.constantFrom('自然人', '商业企业', '律师', '法人', '', '其他')
    const outcome = fc.constantFrom('予以公开', '不予公开', '信息不存在', '办理中', '', '过程性信息', '撤回')
    fc.assert(
      fc.property(fc.array(fc.tuple(date, kind, date, outcome), { minLength: 1, maxLength: 40 }), (rows) => {
        const counted = count(
          whole([
            ['收到日期', '申请人类型', '答复日期', '答复类型'],
            ...rows.filter((row) => row.join('') !== ''),
            ['2025-01-01', '自然人', '', ''],
          ]),
        )
        const { received, broughtForward, handled, carriedForward } = counted
        expect(received + broughtForward).toBe(handled + carriedForward)
        for (const column of applicantColumns) {
          const at = (row: string) => counted.cells.get(`requests.${row}.${column}` as CellId) ?? Number.NaN
          const answers = outcomeRows('2021').reduce((sum, row) => sum + at(row), 0)
          expect(at('received') + at('broughtForward')).toBe(answers + at('carriedForward'))
        }
      }),
    )
  })

  it('fills every cell of the table that is not a sum, in either edition', () => {
    const register = whole(example)
    for (const edition of ['2019', '2021'] as const) {
      const totals = new Set(identitiesOf(edition).flatMap(({ left, kind }) => (kind === 'balance' ? [] : left)))
      const { cells } = countRegister(register, { edition, year: 2025, meanings: told(register) })
      expect(cells.size).toBe(6 * (outcomeRows(edition).length + 3))
      expect([...cells.keys()].filter((id) => totals.has(id))).toEqual([])
    }
  })
})

it('a year is told by a date however it is written, and not by what is none', () => {
  const year = (text: string) => yearIn(text, 2025)?.year
  expect(
    [
      '2024-12-20',
      '2024/1/2',
      '2024.1.2',
      '2024年1月2日',
      '2024年1月',
      '20240102',
      '２０２４年１月２日',
      '2024-01-02 09:30:00',
      '45293',
    ].map(year),
  ).toEqual(Array(9).fill(2024))
  expect(['3月5日', '3.5', '12-31'].map(year)).toEqual([2025, 2025, 2025])
  expect(['', '见附件', '2024', '2024-12-30至2025-01-05', '13月5日', '第5号'].map(year)).toEqual(
    Array(6).fill(undefined),
  )
  expect(['45657', '45658', '45657.9'].map(year)).toEqual([2024, 2025, 2024])
})

it('an answer is told by its words, in each edition by its own rows', () => {
  const of = (text: string) => outcomeOf('2021', text)
  expect([outcomeRows('2019').length, outcomeRows('2021').length]).toEqual([19, 21])
  expect(of('（一）予以公开')).toBe('disclosed')
  expect(['公开', '同意公开', '已主动公开', '主动公开', '告知获取方式'].map(of)).toEqual(Array(5).fill('disclosed'))
  expect(['部分公开', '部分公开（个人隐私）', '区分处理'].map(of)).toEqual(Array(3).fill('partlyDisclosed'))
  expect(of('不予公开-过程性信息')).toBe('notDisclosed.processInformation')
  expect(of('不予公开（涉及第三方商业秘密）')).toBe('notDisclosed.thirdPartyRights')
  expect(['无法提供：本机关不掌握', '信息不存在', '非本机关公开职责'].map(of)).toEqual(
    Array(3).fill('unableToProvide.notHeld'),
  )
  expect(of('不予处理（信访）')).toBe('notHandled.petition')
  expect(['逾期未补正', '申请人无正当理由逾期不补正'].map(of)).toEqual(
    Array(2).fill('otherwiseHandled.notSupplemented'),
  )
  expect(['申请人撤回', '撤销申请'].map(of)).toEqual(Array(2).fill('otherwiseHandled.other'))
  expect(['其他处理—其他', '其他处理（其他）'].map(of)).toEqual(Array(2).fill('otherwiseHandled.other'))
  expect(of('逾期未缴费')).toBe('otherwiseHandled.feeUnpaid')
  expect(outcomeOf('2019', '申请人撤回')).toBe('otherwiseHandled')
  expect(['', '办理中', '未答复', '延期答复'].map(of)).toEqual(Array(4).fill(unanswered))
  expect(['不予公开', '无法提供', '其他', '已答复', '不予处理', '信访、重复申请'].map(of)).toEqual(
    Array(6).fill(undefined),
  )
})

it('an applicant counts in the column the words tell, and in none where they could mean two', () => {
  expect(['自然人', '公民', '个人'].map(columnOfKind)).toEqual(Array(3).fill('naturalPerson'))
  expect(['企业', '商业企业', '公司'].map(columnOfKind)).toEqual(Array(3).fill('enterprise'))
  expect(['科研机构', '社会公益组织', '法律服务机构', '其他', '事业单位'].map(columnOfKind)).toEqual([
    'researchInstitution',
    'publicWelfare',
    'legalServices',
    'otherOrganization',
    'otherOrganization',
  ])
  const unclear = ['法人', '法人或其他组织', '公民、法人或其他组织', '组织', '']
  expect(unclear.map(columnOfKind)).toEqual(unclear.map(() => undefined))
  expect(['李某', '欧阳某某', '古丽·买买提', '李某等3人'].map(columnOfName)).toEqual(Array(4).fill('naturalPerson'))
  expect(['某某有限公司', '云溪大学', '环保志愿者协会', '第一中学'].map(columnOfName)).toEqual([
    'enterprise',
    'researchInstitution',
    'publicWelfare',
    'otherOrganization',
  ])
})
