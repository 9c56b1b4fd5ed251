/** The sentence of a diagnosis, made last and from its data alone. */

import { cellName, findCell, rowName, shortLabel } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Message } from '../rules/rule.ts'
import type { DiagnosedCell, Diagnosis, Ground } from './diagnosis.ts'
import type { Slip } from './distance.ts'
import { groundClauses } from './ground-words.ts'
import { countZh, lineName, suspicionEn, suspicionZh, timesOf, towardsZh } from './words.ts'

/** What is wrong, what it should be, how much then holds, and what speaks for it. Chinese and English. */
export function describeDiagnosis(diagnosis: Diagnosis, edition: EditionId): Message {
  const story = storyOf(diagnosis, edition)
  const grounds = groundClauses(diagnosis.grounds, edition)
  const remark = remarkOn(diagnosis)
  return {
    zh: story.zh + grounds.map(({ zh }) => zh).join('') + (remark && `（${remark.zh}）`),
    en: `${story.en}${grounds.map(({ en }) => en).join('')}${remark && ` (${remark.en})`}.`,
  }
}

function storyOf(diagnosis: Diagnosis, edition: EditionId): Message {
  const { cells, grounds, sums, kind } = diagnosis
  const holding = {
    zh: sums > 1 ? `则${countZh(sums)}勾稽关系同时成立` : '则此处勾稽关系成立',
    en: sums > 1 ? `${sums} sums hold` : 'this sum holds',
  }
  const determined = grounds.some(({ code }) => code === 'determined')
  if (determined) {
    const [cell] = cells
    const by = sums > 0 ? { zh: `按${countZh(sums)}勾稽关系`, en: `by ${sums} sum(s)` } : severalTogether
    return {
      zh: `${foundZh(cells, edition)}；${by.zh}应为 ${cell?.proposed}`,
      en: `${foundEn(cells)}; ${by.en} it is ${cell?.proposed}`,
    }
  }
  const action = grounds.flatMap((ground) => actionWords(ground, { cells, edition }) ?? [])[0]
  if (action) {
    const entered = grounds.some(({ code }) => code === 'misplaced') ? cells.slice(0, 2) : cells
    const follow = entered.length < cells.length ? { zh: '，合计随之改', en: ', totals following' } : { zh: '', en: '' }
    return {
      zh: `${action.zh}改后（${changesZh(entered, edition)}${follow.zh}）${holding.zh}`,
      en: `${action.en} so mended (${changesEn(entered)}${follow.en}), ${holding.en}`,
    }
  }
  const [first] = cells
  const values = cells.map(({ proposed }) => proposed)
  if (kind === 'swap') {
    return {
      zh: `${foundZh(cells, edition)}，疑填反；对调${holding.zh}`,
      en: `${foundEn(cells)}, likely in each other's place; exchanged, ${holding.en}`,
    }
  }
  const slips = tellingSlips(diagnosis)
  const entered = enteredIn(diagnosis)
  if (entered) {
    return {
      zh: `${foundZh([entered], edition)}；改为 ${entered.proposed}（合计随之改）${holding.zh}${suspicionZh(slips)}`,
      en: `${foundEn([entered])}; with ${entered.proposed} and the totals made from it, ${holding.en}${suspicionEn(slips)}`,
    }
  }
  if (cells.length > 2) {
    // What is likely of some of them is not said of all.
    const slips = kind === 'typing' ? tellingSlips(diagnosis) : []
    return {
      zh: `${countZh(cells.length).slice(0, -1)}格疑有误（${changesZh(cells, edition)}）；改后${holding.zh}${suspicionZh(slips)}`,
      en: `${cells.length} cells are likely wrong (${changesEn(cells)}); so mended, ${holding.en}${suspicionEn(slips)}`,
    }
  }
  const become = cells.length > 1 ? `分别改为 ${values.join('、')}` : `改为 ${first?.proposed}`
  return {
    zh: `${foundZh(cells, edition)}；${become} ${holding.zh}${suspicionZh(slips)}`,
    en: `${foundEn(cells)}; with ${values.join(', ')}, ${holding.en}${suspicionEn(slips)}`,
  }
}

/** The one number that was entered wrongly where the other cells are totals made from it. */
export function enteredIn<C extends Pick<DiagnosedCell, 'found' | 'proposed'> & { readonly cell: string }>({
  cells,
  grounds = [],
}: {
  readonly cells: readonly C[]
  readonly grounds?: readonly Readonly<Record<string, string | number>>[] | undefined
}): C | undefined {
  const follow = grounds.find(({ code }) => code === 'totals-follow')
  return follow && cells.find(({ cell }) => cell === follow.cell)
}

const severalTogether: Message = { zh: '由几处勾稽关系一并推算', en: 'by several sums together' }

/** One digit for another says nothing where other cells would do as well. */
function tellingSlips(diagnosis: Diagnosis): readonly Slip[] {
  const { grounds, only, cells } = diagnosis
  const entered = enteredIn(diagnosis)
  const oneDigit = (entered ? [entered] : cells).every(({ found, proposed }) => Math.max(found ?? 0, proposed) < 10)
  return !only && oneDigit ? [] : slipsOf(grounds)
}

/** One mistake that touched many cells, as the beginning of a sentence. */
function actionWords(
  ground: Ground,
  { cells, edition }: { readonly cells: readonly DiagnosedCell[]; readonly edition: EditionId },
): Message | undefined {
  switch (ground.code) {
    case 'shifted': {
      const line = lineName(edition, ground.line)
      const step = ground.line !== 'requests' ? '格' : ['up', 'down'].includes(ground.towards) ? '行' : '列'
      return {
        zh: `${line.zh}的数疑${towardsZh[ground.towards]}错开一${step}；`,
        en: `The values of ${line.en} likely moved ${ground.towards} by one cell;`,
      }
    }
    case 'misplaced': {
      const line = lineName(edition, ground.line)
      return {
        zh: `${line.zh}疑有 ${ground.count} 件填错了列；`,
        en: `${ground.count} case(s) of ${line.en} likely stand in the wrong column;`,
      }
    }
    case 'exchanged': {
      if (findCell(edition, ground.line)) return undefined
      const [line, other] = [lineName(edition, ground.line), lineName(edition, ground.other)]
      return {
        zh: `${line.zh}与${other.zh}疑互相填反；`,
        en: `The values of ${line.en} and ${other.en} likely stand in each other's place;`,
      }
    }
    case 'double-count': {
      const [line, counted] = [lineName(edition, ground.line), lineName(edition, ground.counted)]
      return ground.how === 'subtotal-as-item'
        ? { zh: `${line.zh}疑填成了${counted.zh}；`, en: `${line.en} likely holds the subtotal of ${counted.en};` }
        : { zh: `${line.zh}疑重复计入了${counted.zh}；`, en: `${line.en} likely counts ${counted.en} besides;` }
    }
    case 'unit': {
      if (cells.length < 2) return undefined
      const line = lineName(edition, ground.line)
      const times = timesOf(ground.factor)
      return { zh: `${line.zh}的数疑${times.zh}；`, en: `The values of ${line.en} are likely ${times.en};` }
    }
    case 'one-line': {
      const line = lineName(edition, ground.line)
      return {
        zh: `${line.zh}疑整${line.zh.endsWith('行') ? '行' : '列'}有误；`,
        en: `${line.en} is likely wrong as a whole;`,
      }
    }
    default:
      return undefined
  }
}

/** How alone the explanation stands. */
function remarkOn(diagnosis: Diagnosis): Message | '' {
  const { only, of, grounds, cells, complete } = diagnosis
  if (grounds.some(({ code }) => code === 'determined')) return ''
  if (only && isAction(diagnosis)) return { zh: '一处失误，仅此一种解释', en: 'the only explanation by one mistake' }
  if (only) {
    const count = cells.length === 1 ? '一' : countZh(cells.length).slice(0, -1)
    return {
      zh: `只改${count}格，仅此一种改法`,
      en: `the only explanation by ${cells.length === 1 ? 'one cell' : `${cells.length} cells`}`,
    }
  }
  if (!complete) {
    return of > 1
      ? { zh: `已知 ${of} 种可能之一，未能一一试完`, en: `one of ${of} explanations known; not all were tried` }
      : { zh: '可能还有其他解释，未能一一试完', en: 'there may be others; not all were tried' }
  }
  if (of > 1 && isSaidElsewhere(diagnosis))
    return { zh: `单凭勾稽关系有 ${of} 种可能`, en: `by the sums alone one of ${of} explanations` }
  if (of > 1) return { zh: `${of} 种可能之一`, en: `one of ${of} explanations` }
  return { zh: '可能还有其他解释，请核对台账', en: 'there may be others' }
}

/** Last year's report, the prose or the members say the same number: to call it one of many would hide that. */
function isSaidElsewhere({ grounds }: Diagnosis): boolean {
  return grounds.some((ground) => 'says' in ground && ground.says === 'proposed')
}

function isAction({ grounds, kind, cells }: Diagnosis): boolean {
  if (kind === 'unit' || kind === 'swap') return cells.length > 2 || (kind === 'unit' && cells.length > 1)
  return grounds.some(({ code }) =>
    ['shifted', 'double-count', 'one-line', 'totals-follow', 'misplaced'].includes(code),
  )
}

function foundZh(cells: readonly DiagnosedCell[], edition: EditionId): string {
  return cells
    .map(({ cell, found }) => `${cellName(edition, cell)}${found === null ? '未填数' : `填 ${found}`}`)
    .join('、')
}

function foundEn(cells: readonly DiagnosedCell[]): string {
  return cells.map(({ cell, found }) => `${cell} is ${found ?? 'blank'}`).join(', ')
}

/** How many changes are written out: of a whole table a few show what is meant. */
const listedOf = ({ length }: readonly DiagnosedCell[]) => (length > longestLine ? 3 : 8)
const longestLine = 25

function changesZh(cells: readonly DiagnosedCell[], edition: EditionId): string {
  const listedCount = listedOf(cells)
  const more = cells.length > listedCount ? `等 ${cells.length} 格` : ''
  const listed = cells
    .slice(0, listedCount)
    .map(({ cell, found, proposed }) => `${placeIn(cells, { cell, edition })}${found ?? '未填'}→${proposed}`)
  return `${listed.join('，')}${more}`
}

function changesEn(cells: readonly DiagnosedCell[]): string {
  const listedCount = listedOf(cells)
  const more = cells.length > listedCount ? ` and ${cells.length - listedCount} more` : ''
  const listed = cells
    .slice(0, listedCount)
    .map(({ cell, found, proposed }) => `${cell} ${found ?? 'blank'}→${proposed}`)
  return `${listed.join(', ')}${more}`
}

/** The name of a cell among others: what they share is left out. */
function placeIn(
  cells: readonly DiagnosedCell[],
  { cell, edition }: { readonly cell: string; readonly edition: EditionId },
): string {
  const spec = findCell(edition, cell)
  const specs = cells.flatMap((other) => findCell(edition, other.cell) ?? [])
  if (!spec || spec.table === 'disputes') return `${cellName(edition, cell)} `
  if (specs.every(({ row }) => row.id === spec.row.id)) return `${shortLabel(spec.column)} `
  if (specs.every(({ column }) => column.id === spec.column.id)) return `${rowName(edition, spec)} `
  return `${cellName(edition, cell)} `
}

function slipsOf(grounds: readonly Ground[]): Slip[] {
  return [...new Set(grounds.flatMap((ground) => (ground.code === 'typing' ? [ground.how] : [])))]
}
