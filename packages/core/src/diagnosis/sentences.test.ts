import { describe, expect, it } from 'vitest'
import type { CellId } from '../form/editions.ts'
import type { CellValue } from '../report/cell.ts'
import { cityReport } from '../testing/index.ts'
import { diagnose } from './diagnose.ts'
import type { Diagnosis } from './diagnosis.ts'
import { describeDiagnosis } from './sentences.ts'

const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
  'total',
]
const city = cityReport()
const values = (id: string) => applicants.map((column) => Number(city.cells[`requests.${id}.${column}` as CellId]))
const row = (id: string, numbers: readonly CellValue[]) =>
  Object.fromEntries(applicants.map((column, i) => [`requests.${id}.${column}`, numbers[i] ?? null]))

const diagnosed = (cells: Readonly<Record<string, CellValue>>, sources?: Parameters<typeof diagnose>[1]) =>
  diagnose({ ...city, cells: { ...city.cells, ...cells } }, sources)
const said = (diagnosis: Diagnosis | undefined) => diagnosis && describeDiagnosis(diagnosis, '2021')
const first = (cells: Readonly<Record<string, CellValue>>) => said(diagnosed(cells)[0])

describe('the sentence of a diagnosis', () => {
  it('says what was found, what it should be, how much then holds, and what the finger did', () => {
    expect(first({ 'requests.disclosed.enterprise': 110 })).toEqual({
      zh: '“予以公开”行“商业企业”列填 110；改为 101 则两处勾稽关系同时成立，疑为数字颠倒（只改一格，仅此一种改法）',
      en: 'requests.disclosed.enterprise is 110; with 101, 2 sums hold: likely digits transposed (the only explanation by one cell).',
    })
  })

  it('speaks of a cell without a story plainly', () => {
    expect(first({ 'requests.disclosed.enterprise': 7 })?.zh).toBe(
      '“予以公开”行“商业企业”列填 7；改为 101 则两处勾稽关系同时成立（只改一格，仅此一种改法）',
    )
  })

  it('says that it is one of several, and what the prose says', () => {
    const evidence = [
      { cell: 'disputes.reconsideration.total', value: 772, source: '全年发生行政复议772件' },
      { cell: 'disputes.reconsideration.corrected', value: 79, source: '纠正79件' },
    ] as const
    const diagnoses = diagnosed({ 'disputes.reconsideration.corrected': 79 }, { evidence })
    expect(said(diagnoses[0])?.zh).toBe(
      '行政复议—总计填 790；改为 772 则此处勾稽关系成立，与正文一致（“全年发生行政复议772件”）（单凭勾稽关系有 5 种可能）',
    )
    expect(said(diagnoses.at(-1))?.zh).toBe(
      '行政复议—结果纠正填 79；改为 97 则此处勾稽关系成立，疑为数字颠倒，但正文也写 79（“纠正79件”）（5 种可能之一）',
    )
  })

  it('names the row that moved and every cell that follows', () => {
    expect(first(row('received', [0, ...values('received').slice(0, -1)]))?.zh).toBe(
      '“本年新收政府信息公开申请数量”行的数疑向右错开一格；改后（自然人 0→13612，商业企业 13612→252，科研机构 252→0，社会公益组织 0→45，法律服务机构 45→128，其他 128→32，总计 32→14069）则八处勾稽关系同时成立（一处失误，仅此一种解释）',
    )
  })

  it('names the rows in each other’s place', () => {
    const message = first({
      ...row('broughtForward', values('carriedForward')),
      ...row('carriedForward', values('broughtForward')),
    })
    expect(message?.zh).toMatch(
      /^“上年结转政府信息公开申请数量”行与“结转下年度继续办理”行疑互相填反；改后（.+等 10 格）则五处/u,
    )
    expect(message?.en).toMatch(/^The values of row broughtForward and row carriedForward likely stand/u)
  })

  it('names what was counted twice', () => {
    const handled = values('handled').map((value, i) => value + (values('carriedForward')[i] ?? 0))
    expect(first(row('handled', handled))?.zh).toMatch(
      /^“本年度办理结果总计”行疑重复计入了“结转下年度继续办理”行；改后（自然人 14147→13364，/u,
    )
  })

  it('names the subtotal that stands for a part', () => {
    const reasons = ['notHeld', 'requiresCreation', 'stillUnclear'].map((id) => values(`unableToProvide.${id}`))
    const subtotal = applicants.map((_, i) => reasons.reduce((sum, of) => sum + (of[i] ?? 0), 0))
    expect(first(row('unableToProvide.stillUnclear', subtotal))?.zh).toMatch(
      /^“无法提供—补正后申请内容仍不明确”行疑填成了“无法提供”小计；/u,
    )
  })

  it('names the slip of the unit, of a cell and of a row', () => {
    expect(first({ 'requests.broughtForward.total': 5_600_000 })?.zh).toBe(
      '“上年结转政府信息公开申请数量”行“总计”列填 5600000；改为 560 则两处勾稽关系同时成立，疑扩大为 10000 倍，或为单位有误（只改一格，仅此一种改法）',
    )
    const tenfold = values('carriedForward').map((value) => 100 * value)
    expect(first(row('carriedForward', tenfold))?.zh).toMatch(
      /^“结转下年度继续办理”行的数疑扩大为 100 倍，或为单位有误；/u,
    )
  })

  it('says of a blank what the sums make it', () => {
    expect(first({ 'requests.disclosed.publicWelfare': null })?.zh).toBe(
      '“予以公开”行“社会公益组织”列未填数；按两处勾稽关系应为 24',
    )
  })

  it('says of cells in each other’s place that they are', () => {
    expect(first({ 'requests.disclosed.enterprise': 54, 'requests.disclosed.legalServices': 101 })?.zh).toBe(
      '“予以公开”行“商业企业”列填 54、“予以公开”行“法律服务机构”列填 101，疑填反；对调则两处勾稽关系同时成立（只改两格，仅此一种改法）',
    )
  })

  it('names the line of table disputes in words', () => {
    const diagnosis: Diagnosis = {
      kind: 'shift',
      cells: [{ cell: 'disputes.reconsideration.upheld', found: 0, proposed: 3 }],
      settles: ['disputes-group-sum'],
      sums: 2,
      grounds: [{ code: 'shifted', line: 'disputes', towards: 'right' }],
      only: false,
      rank: 1,
      of: 2,
      complete: true,
    }
    expect(said(diagnosis)?.zh).toBe(
      '行政复议、行政诉讼一行的数疑向右错开一格；改后（行政复议—结果维持 0→3）则两处勾稽关系同时成立（2 种可能之一）',
    )
  })

  it('names the whole of table requests by its rows or columns', () => {
    const diagnosis: Diagnosis = {
      kind: 'shift',
      cells: [{ cell: 'requests.received.total', found: null, proposed: 3 }],
      settles: ['requests-balance'],
      sums: 6,
      grounds: [{ code: 'shifted', line: 'requests', towards: 'down' }],
      only: true,
      rank: 1,
      of: 1,
      complete: true,
    }
    expect(said(diagnosis)?.zh).toMatch(/^整张表的数疑向下错开一行；/u)
    const across = { ...diagnosis, grounds: [{ code: 'shifted', line: 'requests', towards: 'right' }] } as const
    expect(said(across)?.zh).toMatch(/^整张表的数疑向右错开一列；/u)
  })
})
