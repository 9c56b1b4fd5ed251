/** What speaks for an explanation, in words. */

import { cellName, findCell } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Message } from '../rules/rule.ts'
import type { Ground } from './diagnosis.ts'
import { timesOf } from './words.ts'

/** Further clauses of the sentence of a diagnosis, none of them twice. */
export function groundClauses(grounds: readonly Ground[], edition: EditionId): readonly Message[] {
  return saidOnce(grounds).flatMap((ground) => groundWords(ground, edition) ?? [])
}

/** What is said of a number is said of the total that was made from it, too: once is enough. */
function saidOnce(grounds: readonly Ground[]): readonly Ground[] {
  const told = new Set<string>()
  return grounds.filter((ground) => {
    const key = onceFor(ground)
    const isNew = key === undefined || !told.has(key)
    if (key !== undefined) told.add(key)
    return isNew
  })
}

function onceFor(ground: Ground): string | undefined {
  switch (ground.code) {
    case 'last-year':
    case 'members':
      return `${ground.code} ${ground.says}`
    case 'narrative':
      return `${ground.code} ${ground.says} ${ground.value} ${ground.source}`
    case 'recent':
    case 'zeroed':
    case 'unchanged':
      return ground.code
    default:
      return undefined
  }
}

/** What other sources say, as a further clause. */
function groundWords(ground: Ground, edition: EditionId): Message | undefined {
  switch (ground.code) {
    case 'last-year':
      return ground.says === 'proposed'
        ? { zh: '，与上年报告的结转下年度一致', en: '; last year’s report carried as much forward' }
        : {
            zh: `，但上年报告的结转下年度也是 ${ground.value}`,
            en: `; yet last year’s report carried ${ground.value} forward`,
          }
    case 'narrative':
      return ground.says === 'proposed'
        ? { zh: `，与正文一致（“${ground.source}”）`, en: '; the prose says so' }
        : { zh: `，但正文也写 ${ground.value}（“${ground.source}”）`, en: `; yet the prose says ${ground.value} too` }
    case 'members':
      return ground.says === 'proposed'
        ? { zh: '，与汇总数一致', en: '; its members add up to it' }
        : { zh: `，但汇总数也是 ${ground.value}`, en: `; yet its members add up to ${ground.value} too` }
    case 'recent':
      return { zh: '，这一格刚改过', en: '; it was typed just now' }
    case 'zeroed':
      return { zh: '，这个 0 是一次填入所有空白格的', en: '; its zero was put into all blanks at once' }
    case 'neighbour':
      return {
        zh: `，与${cellName(edition, ground.other)}的数相同，或为误抄`,
        en: `; ${ground.other} holds the same number, perhaps copied`,
      }
    case 'unchanged':
      return { zh: '，与上年报告同一格的数相同，或为未更新', en: '; the same as last year, perhaps left as it was' }
    case 'unit': {
      const times = timesOf(ground.factor)
      const ofCell = findCell(edition, ground.line)
      return ofCell && { zh: `，疑${times.zh}`, en: `: likely ${times.en}` }
    }
    default:
      return undefined
  }
}
