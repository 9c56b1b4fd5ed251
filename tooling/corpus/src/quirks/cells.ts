/** What is odd in cells: blanks, signs, units, text, full-width digits, padding. */

import type { CellId, Report } from '@gouji/core'
import { type DraftCell, withCells } from '../draft.ts'
import type { ExpectedReport } from '../expected.ts'
import type { Quirk } from '../quirk.ts'

type CellValue = Report['cells'][CellId]

/** Writes other texts in cells, and says what they must be read as. */
function rewritten(
  changes: Readonly<Record<string, readonly [text: string, value: CellValue]>>,
): Omit<Quirk, 'id' | 'what'> {
  return {
    draft: (draft) => withCells(draft, (cell) => withText(cell, changes[cell.cell ?? '']?.[0])),
    expected: (expected) => ({
      ...expected,
      cells: {
        ...expected.cells,
        ...Object.fromEntries(Object.entries(changes).map(([id, [, value]]) => [id, value])),
      },
    }),
  }
}

/** Writes something else in every value cell the condition picks. */
function everyValue(
  picks: (id: CellId, text: string) => boolean,
  to: (text: string) => string,
  value?: (cells: ExpectedReport['cells'], id: CellId) => CellValue,
): Omit<Quirk, 'id' | 'what'> {
  const quirk: Omit<Quirk, 'id' | 'what'> = {
    draft: (draft) =>
      withCells(draft, (cell) => (cell.cell && picks(cell.cell, cell.text) ? { ...cell, text: to(cell.text) } : cell)),
  }
  if (!value) return quirk
  return {
    ...quirk,
    expected: (expected) => ({
      ...expected,
      cells: Object.fromEntries(
        Object.entries(expected.cells).map(([id, old]) => [
          id,
          picks(id as CellId, typeof old === 'number' ? String(old) : '') ? value(expected.cells, id as CellId) : old,
        ]),
      ),
    }),
  }
}

const blank = { to: () => '', value: () => null }

export const onlyTotals: Quirk = {
  id: 'only-totals',
  what: 'in table 三 only the column 总计 is filled (layout 7)',
  ...everyValue((id) => id.startsWith('requests.') && !id.endsWith('.total'), blank.to, blank.value),
}

export const onlyTotalRows: Quirk = {
  id: 'only-total-rows',
  what: 'in table 三 only the rows 新收, 结转, 总计 are filled (layout 7)',
  ...everyValue(
    (id) => id.startsWith('requests.') && !/\.(?:received|broughtForward|handled|carriedForward)\./u.test(id),
    blank.to,
    blank.value,
  ),
}

const allButLicensing = everyValue(
  (id) => id.startsWith('disclosure.') && id !== 'disclosure.licensing.decisions',
  blank.to,
  blank.value,
)

export const oneNumber: Quirk = {
  id: 'one-number',
  what: 'table 二 is blank but for one number (layout 8)',
  ...allButLicensing,
  // The amount of procurement goes, and its unit with it.
  expected: (expected) => {
    const { units: _, ...others } = allButLicensing.expected?.(expected) ?? expected
    return others
  },
}

/** Zeros left blank, as many an office does. */
export const zerosBlank: Quirk = {
  id: 'zeros-blank',
  what: 'every 0 is left blank',
  ...everyValue((_, text) => text === '0', blank.to, blank.value),
}

/** In a layout that drops empty cells nothing says any more which column a number belongs to. */
export const blanksDropped: Quirk = {
  ...zerosBlank,
  id: 'blanks-dropped',
  what: 'every 0 is left blank, and blanks leave no trace (layout 6)',
  expected: (expected) => ({ ...(zerosBlank.expected?.(expected) ?? expected), mayStayOpen: true }),
}

export const slashes: Quirk = {
  id: 'slashes',
  what: '“/” in the row 规章, “—” in the groups 行政诉讼 where nothing applies (layout 9)',
  draft: (draft) => withCells(draft, (cell) => withText(cell, sign(cell.cell, cell.text))),
  expected: (expected) => ({
    ...expected,
    cells: Object.fromEntries(
      Object.entries(expected.cells).map(([id, value]) => {
        const text = sign(id, typeof value === 'number' ? String(value) : '')
        return [id, text === undefined ? value : { state: 'notApplicable' as const, text }]
      }),
    ),
  }),
}

function sign(id: string | undefined, text: string): string | undefined {
  if (text !== '0') return undefined
  if (id?.startsWith('disclosure.governmentRules.')) return '/'
  return id?.startsWith('disputes.litigation') ? '—' : undefined
}

export const unitsInCells: Quirk = {
  id: 'units-in-cells',
  what: 'units behind the numbers of table 二 and of the column 总计 (layout 10)',
  ...everyValue(
    (id, text) => text !== '' && (/^disclosure\..+\.decisions$/u.test(id) || /^requests\..+\.total$/u.test(id)),
    (text) => `${text}件`,
  ),
}

export const textInCells2019: Quirk = {
  id: 'text-in-cells',
  what: 'text where numbers belong: 减3, ↓3, 增2减1, 公务用车10辆, 22（其中修订16件） (layout 11)',
  ...rewritten({
    'disclosure.licensing.change': ['减3', -3],
    'disclosure.otherServices.change': ['↓2', -2],
    'disclosure.penalties.change': ['增2减1', { state: 'text', text: '增2减1' }],
    'disclosure.fees.change': ['增1', 1],
    'disclosure.normativeDocuments.newlyMade': ['22（其中修订16件）', { state: 'text', text: '22（其中修订16件）' }],
    'disclosure.procurement.projects': ['公务用车10辆', { state: 'text', text: '公务用车10辆' }],
  }),
}

export const textInCells2021: Quirk = {
  id: 'text-in-cells',
  what: 'text where numbers belong: 约3万件, 8（含联合发文1件）, 暂无数据 (layout 11)',
  ...rewritten({
    'disclosure.licensing.decisions': ['约3万件', { state: 'text', text: '约3万件' }],
    'disclosure.normativeDocuments.inForce': ['8（含联合发文1件）', { state: 'text', text: '8（含联合发文1件）' }],
    'disclosure.fees.amount': ['暂无数据', { state: 'text', text: '暂无数据' }],
    'disclosure.coercion.decisions': ['无', { state: 'notApplicable', text: '无' }],
  }),
}

export const fullWidthDigits: Quirk = {
  id: 'full-width',
  what: 'full-width digits (layout 24)',
  ...everyValue(
    (_, text) => /^\d+$/u.test(text),
    (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
}

export const thousands: Quirk = {
  id: 'thousands',
  what: 'thousands separators, half and full width (layout 24)',
  ...everyValue(
    (_, text) => /^\d{4,}$/u.test(text),
    (text) => text.replace(/\B(?=(?:\d{3})+$)/gu, text.length > 4 ? ',' : '，'),
  ),
}

export const padded: Quirk = {
  id: 'padded',
  what: 'cells padded with U+3000, NBSP and blanks (layout 21)',
  draft: (draft) =>
    withCells(draft, (cell) =>
      cell.text === '' ? cell : { ...cell, text: cell.cell ? `\u3000${cell.text}\u00a0` : `\u00a0 ${cell.text}\u3000` },
    ),
}

export const brokenLabels: Quirk = {
  id: 'broken-labels',
  what: 'labels broken inside the cell, some one character a line (layout 21)',
  draft: (draft) =>
    withCells(draft, (cell) => {
      if (cell.cell || cell.kind === 'corner') return cell
      if (cell.text.length <= 4 || cell.rowSpan > 2) return { ...cell, text: Array.from(cell.text).join('\n') }
      const middle = Math.ceil(cell.text.length / 2)
      return cell.kind === 'columnHead'
        ? { ...cell, text: `${cell.text.slice(0, middle)}\n${cell.text.slice(middle)}` }
        : cell
    }),
}

function withText(cell: DraftCell, text: string | undefined): DraftCell {
  return text === undefined ? cell : { ...cell, text }
}
