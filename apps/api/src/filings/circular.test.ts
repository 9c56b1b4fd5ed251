import { defaultProfile } from '@gouji/core'
import type { Agency, BoardRow, FindingTally } from '@gouji/store'
import { expect, test } from 'vitest'
import { type NamedRow, namedRows } from './board-rows.ts'
import { circularOf } from './circular.ts'

const agency = (id: string, name: string, parent: string | null = 'top'): Agency => ({
  id,
  parent,
  name,
  shortName: null,
  kind: parent === null ? 'government' : 'department',
  code: null,
  position: 0,
  retired: false,
  revision: 1,
})
const agencies = new Map(
  [
    agency('top', '云溪区人民政府', null),
    agency('late', '水务局'),
    agency('wrong', '教育局'),
    agency('back', '司法局'),
    agency('none', '信访局'),
    agency('draft', '民政局'),
  ].map((one) => [one.id, one]),
)
const row = (id: string, rest: Partial<BoardRow>): BoardRow => ({
  filing: id,
  revision: 1,
  agency: id,
  state: 'submitted',
  untouched: false,
  dueOn: '2026-01-20',
  since: '2026-01-10T00:00:00.000Z',
  updatedAt: '2026-01-10T00:00:00.000Z',
  handedIn: null,
  filledCells: 200,
  errors: 0,
  warnings: 0,
  openRemarks: 0,
  unansweredRemarks: 0,
  returns: 0,
  originals: 0,
  reminded: null,
  signOffAsked: null,
  version: 1,
  ...rest,
})
const found = (filing: string, rule: string, outcome = 'failed'): FindingTally => ({
  filing,
  rule,
  severity: 'error',
  outcome,
  count: 1,
})

const rows = namedRows(
  [
    row('top', { state: 'draft', errors: 3 }),
    row('late', { state: 'published', errors: 0 }),
    row('wrong', { errors: 2 }),
    row('back', { state: 'returned', warnings: 2 }),
    row('none', { state: 'draft', untouched: true, errors: null }),
    row('draft', { state: 'draft', errors: 5, dueOn: '2026-03-01' }),
  ],
  {
    agencies,
    tally: [
      found('late', 'published-late', 'known'),
      found('wrong', 'requests-balance'),
      found('wrong', 'published-early'),
      found('back', 'carry-over-total', 'explained'),
      found('draft', 'requests-balance'),
    ],
    profile: defaultProfile,
    year: 2025,
  },
)
const remarks = new Map([['back', ['cells.requests.received.total', 'sections.overview', 'title', null]]])
const { sections } = circularOf(rows, { district: '云溪区', year: 2025, today: '2026-02-05', remarks })
const part = (title: string) => sections.find(({ heading }) => heading.endsWith(title))

test('a report published after its day is no report with an error, and has a part of its own', () => {
  expect(rows.find(({ filing }) => filing === 'late')).toMatchObject({
    errors: 0,
    publishedLate: true,
    publishBy: '2026-01-31',
  })
  expect(part('公布日期晚于公布期限的报告')?.paragraphs).toEqual(['公布期限为2026年1月31日的：水务局。'])
})

test('who handed in by the day is not named for the day the district published on', () => {
  const inTime = rows.map((one) => (one.filing === 'late' ? { ...one, handedIn: '2026-01-20T02:00:00.000Z' } : one))
  const told = circularOf(inTime, { district: '云溪区', year: 2025, today: '2026-02-05', remarks })
  expect(told.sections.some(({ heading }) => heading.includes('公布日期晚于'))).toBe(false)
})

test('what a report shares with others is told as that, and is no error of its own', () => {
  const alike = rows.map((one) => (one.filing === 'back' ? { ...one, errors: 2, alike: 2, wrong: [] } : one))
  const told = circularOf(alike, { district: '云溪区', year: 2025, today: '2026-02-05', remarks: new Map() })
  const of = (title: string) => told.sections.find(({ heading }) => heading.endsWith(title))
  expect(of('退回修改的单位')?.paragraphs).toEqual(['司法局：与其他单位的报告文字雷同 2 处，需核对的 2 处。'])
  expect(
    of('报送情况')
      ?.table?.rows.find(([name]) => name === '司法局')
      ?.at(-1),
  ).toBe('0')
})

test('who has not published though the day has passed is named too, not who waits for the district’s review', () => {
  expect(part('仍未报送或仍在修改的单位')?.paragraphs).toEqual(['公布期限为2026年1月31日的：司法局、信访局。'])
  const before = circularOf(rows, { district: '云溪区', year: 2025, today: '2026-01-31', remarks })
  expect(before.sections.some(({ heading }) => heading.endsWith('仍未报送或仍在修改的单位'))).toBe(false)
})

test('errors are named with their rules, of reports that were handed in', () => {
  expect(part('仍有错误的单位')?.paragraphs).toHaveLength(1)
  expect(part('仍有错误的单位')?.paragraphs[0]).toMatch(/^教育局：不符合“[^“]+”、“统计期限届满后公布”的要求。$/u)
})

test('who has it back is not among those who did not report, and the government itself is not counted', () => {
  expect(part('报送情况')?.paragraphs[0]).toBe(
    '应报 5 家，截至2026年2月5日已报送 2 家，其中已公布 1 家，待审核 1 家；退回修改 1 家；未报送 2 家，其中逾期 1 家。',
  )
  expect(part('逾期未报送的单位')?.paragraphs).toEqual(['信访局。'])
})

test('who has it back is told of with how much there is to mend, and of what kind', () => {
  expect(part('退回修改的单位')?.paragraphs).toEqual([
    '司法局：审核意见 4 条（对表格 1 条、对文字 2 条、对整份报告 1 条），需核对的 2 处。',
  ])
  const returned = (rest: Partial<NamedRow>, fields: readonly string[] = []) =>
    circularOf(
      rows.flatMap((one) => (one.filing === 'back' ? [{ ...one, warnings: 0, ...rest }] : [])),
      { district: '云溪区', year: 2025, today: '2026-02-05', remarks: new Map([['back', fields]]) },
    ).sections.find(({ heading }) => heading.endsWith('退回修改的单位'))?.paragraphs
  expect(returned({}, ['title', 'sections.overview'])).toEqual(['司法局：审核意见 2 条（对文字）。'])
  expect(returned({})).toEqual(['司法局：按退回时写明的理由修改。'])
  expect(returned({ errors: 2, wrong: ['收到等于处理。'] })).toEqual([
    '司法局：错误 2 个（不符合“收到等于处理”的要求）。',
  ])
})

test('what was explained is counted for the board', () => {
  expect(rows.map(({ filing, explained }) => `${filing} ${explained}`)).toContain('back 1')
})

test('how far each is, is said in plain words, and a column of errors stands where a report was handed in, and is explained', () => {
  const table = sections[0]?.table
  expect(table?.columns.map(({ head }) => head)).toEqual(['单位', '报送截止', '状态', '错误'])
  expect(table?.rows.map(([, , state]) => state)).toEqual([
    '已公布',
    '已报送，待审核',
    '退回修改',
    '未开始（逾期）',
    '正在填报',
  ])
  expect(sections[0]?.paragraphs[1]).toContain('“错误”一栏')
  const begun = rows.filter(({ filing }) => filing === 'draft' || filing === 'none')
  const early = circularOf(begun, { district: '云溪区', year: 2025, today: '2026-01-05', remarks }).sections[0]
  expect(early?.paragraphs).toHaveLength(1)
  expect(early?.table?.columns.map(({ head }) => head)).toEqual(['单位', '报送截止', '状态'])
})

test('at its end stands what is asked, with a day a week from now; nothing where all is done', () => {
  expect(part('工作要求')?.paragraphs).toEqual([
    '报告被退回和仍有错误的单位，请于2026年2月12日前改正后重新报送。',
    '尚未报送的单位，请在报送截止日期前报送；已经逾期的，请立即报送。',
  ])
  const done = rows.filter(({ filing }) => filing === 'late')
  const told = circularOf(done, { district: '云溪区', year: 2025, today: '2026-02-05', remarks }).sections
  expect(told.some(({ heading }) => heading.endsWith('工作要求'))).toBe(false)
})
