import { filingStates } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { isIn, momentOf, sortRows, stageOf, steps } from './board-rows.ts'

const row = (agencyName: string, more: Partial<Parameters<typeof sortRows>[0][number]> = {}) => ({
  agencyName,
  state: 'draft' as const,
  untouched: false,
  dueOn: '2026-01-31',
  filledCells: 0,
  errors: null,
  alike: 0,
  since: '2026-01-10T00:00:00.000Z',
  handedIn: null,
  warnings: null,
  explained: 0,
  openRemarks: 0,
  reminded: null,
  updatedAt: '2026-01-10T00:00:00.000Z',
  ...more,
})
const names = (rows: readonly { readonly agencyName: string }[]) => rows.map(({ agencyName }) => agencyName)

describe('the rows of a board', () => {
  it('count a correction as published, and one nobody touched as not begun', () => {
    expect(stageOf({ state: 'corrected', untouched: false })).toBe('published')
    expect(stageOf({ state: 'draft', untouched: true })).toBe('untouched')
  })

  it('are each at one step: the counts of all steps are that of all rows', () => {
    for (const state of filingStates) {
      for (const untouched of [false, true]) {
        const one = {
          state,
          untouched,
          late: true,
          errors: 1,
          alike: 0,
          toJudge: 0,
          publishedLate: false,
          signOffAsked: null,
        }
        expect(steps.filter((step) => isIn(one, step))).toHaveLength(1)
      }
    }
  })

  it('are late beside their state, not instead of it', () => {
    const late = {
      state: 'returned',
      untouched: false,
      late: true,
      errors: null,
      alike: 0,
      toJudge: 0,
      publishedLate: false,
      signOffAsked: null,
    } as const
    expect(isIn(late, 'late')).toBe(true)
    expect(isIn(late, 'returned')).toBe(true)
    expect(isIn(late, 'draft')).toBe(false)
  })

  it('with errors, and corrected ones, are found by themselves', () => {
    const corrected = {
      state: 'corrected',
      untouched: false,
      late: false,
      errors: 2,
      alike: 0,
      toJudge: 0,
      publishedLate: false,
      signOffAsked: null,
    } as const
    expect((['published', 'corrected', 'wrong', 'late'] as const).map((stage) => isIn(corrected, stage))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(isIn({ ...corrected, state: 'published', errors: 0 }, 'corrected')).toBe(false)
    expect(isIn({ ...corrected, errors: 0 }, 'wrong')).toBe(false)
    expect(isIn({ ...corrected, state: 'draft' }, 'wrong')).toBe(false)
    expect(isIn({ ...corrected, publishedLate: true }, 'publishedLate')).toBe(true)
    expect(isIn(corrected, 'publishedLate')).toBe(false)
  })

  it('that wait for their own lead are found beside their state', () => {
    const by = { kind: 'person', id: 'p', name: '程一诺' } as const
    const signOffAsked = { by, at: '2026-01-10T00:00:00.000Z', revision: 3 }
    const asked = {
      state: 'draft',
      untouched: false,
      late: false,
      errors: 0,
      alike: 0,
      toJudge: 0,
      publishedLate: false,
      signOffAsked,
    } as const
    expect((['asked', 'draft', 'signed-off'] as const).map((stage) => isIn(asked, stage))).toEqual([true, true, false])
    expect(isIn({ ...asked, signOffAsked: null }, 'asked')).toBe(false)
  })

  it('that were never checked stand behind those with errors and those with none, whichever way they are sorted', () => {
    const rows = [row('未检查'), row('无错误', { errors: 0 }), row('三个错误', { errors: 3 })]
    expect(names(sortRows(rows, { key: 'errors', descending: true }))).toEqual(['三个错误', '无错误', '未检查'])
    expect(names(sortRows(rows, { key: 'errors', descending: false }))).toEqual(['无错误', '三个错误', '未检查'])
  })

  it('count what a reviewer has to judge apart from errors, and find it by itself', () => {
    const alike = {
      state: 'submitted',
      untouched: false,
      late: false,
      errors: 1,
      alike: 1,
      toJudge: 1,
      publishedLate: false,
      signOffAsked: null,
    } as const
    expect((['wrong', 'toJudge'] as const).map((stage) => isIn(alike, stage))).toEqual([false, true])
    expect(isIn({ ...alike, errors: 2 }, 'wrong')).toBe(true)
  })

  it('tell when a report was handed in, while it is with the district; before, and once returned, its last change', () => {
    const times = {
      handedIn: '2026-01-21T02:00:00.000Z',
      updatedAt: '2026-01-22T02:00:00.000Z',
      since: '2026-01-21T05:00:00.000Z',
    }
    expect(momentOf({ state: 'approved', ...times })).toEqual({ at: times.handedIn, what: 'handedIn' })
    expect(momentOf({ state: 'returned', ...times })).toEqual({ at: times.updatedAt, what: 'changed' })
    expect(momentOf({ state: 'returned', ...times, since: times.updatedAt })).toEqual({
      at: times.updatedAt,
      what: 'returned',
    })
    expect(momentOf({ state: 'draft', ...times, handedIn: null })).toEqual({ at: times.updatedAt, what: 'changed' })
  })

  it('keep the order of the roster where they are equal', () => {
    const rows = [row('教育局'), row('安监局'), row('水务局', { dueOn: '2026-01-20' })]
    expect(names(sortRows(rows, { key: 'due', descending: false }))).toEqual(['水务局', '教育局', '安监局'])
  })
})
