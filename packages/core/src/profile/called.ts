/**
 * What people call an agency: 交通局 for 云溪区交通运输局, 人社局 for 人力资源和社会保障局, 发改委 where it is a 局. Who shortens
 * a name keeps its order and takes each piece from the beginning of a word; by that 民政局 is not 人民政府办公室. There is
 * no list of such names to keep: those that follow no rule are short names of the roster or of the profile.
 */

/** By how much a name is the one meant, the nearest first. */
const nearness = { name: 0, part: 1, shortened: 2, otherEnding: 3 } as const

/** 局, 委, 办 and 厅 take each other's place from district to district. */
const freeEnding = /[局委办厅]$/u
const office = /(?:局|厅|委员会|委|办公室|办)$/u
/** Ends of names that are words of their own. */
const ending = /(?:委员会|办公室|办事处|联合会|协会|中心|政府|局|厅|委|办|院|社|队|所|站|处|会)$/u
const places = /^(?:.{2,}?[省市县区旗州盟镇乡](?:委(?!员))?)+/u
const joins = /[和与及暨、（）()]/gu
const numerals = /[\d零〇一二三四五六七八九十百千]+/gu
/** What is shortened is told by its characters; whoever types letters or signs wants them as they stand. */
const shortenable = /^[\p{Unified_Ideograph}\d]{2,}$/u

/** How near the nearest of the names comes to what is typed, from 0; `undefined` where none of them is meant. */
export function nearestCall(typed: string, names: readonly string[]): number | undefined {
  const asked = plain(typed)
  if (asked === '') return undefined
  const near = names.flatMap((name) => nearnessOf(asked, plain(name)) ?? [])
  return near.length === 0 ? undefined : Math.min(...near)
}

/** Characters that stand, in this order, in every name that is meant: by them a store looks before it compares. */
export function heldByCalled(typed: string): readonly string[] {
  const asked = plain(typed)
  return Array.from(stemOf(asked) ?? asked).filter((character) => /\p{Unified_Ideograph}/u.test(character))
}

function nearnessOf(asked: string, name: string): number | undefined {
  if (name === asked) return nearness.name
  if (name.includes(asked)) return nearness.part
  if (!shortenable.test(asked) || !sameNumbers(asked, name)) return undefined
  if (shortens(asked, name)) return nearness.shortened
  const stem = stemOf(asked)
  const isOffice = stem !== undefined && office.test(name)
  return isOffice && shortens(stem, name) ? nearness.otherEnding : undefined
}

/** Without what is free at its end, where enough is left to tell a name by. */
function stemOf(asked: string): string | undefined {
  return asked.length > 2 && freeEnding.test(asked) ? asked.slice(0, -1) : undefined
}

/** 第一分局 is not 第十一分局. */
function sameNumbers(asked: string, name: string): boolean {
  const numbers = asked.match(numerals)
  return !numbers || numbers.join(' ') === name.match(numerals)?.join(' ')
}

/** Whether it is the name with words, and ends of words, left out. */
function shortens(asked: string, name: string): boolean {
  const starts = wordStarts(name)
  /** Where in the name what was read so far may end. */
  let ends: ReadonlySet<number> = new Set([-1])
  for (const character of asked) {
    const first = Math.min(...ends)
    const next = new Set<number>()
    for (let at = name.indexOf(character, first + 1); at >= 0; at = name.indexOf(character, at + 1)) {
      if (starts.has(at) || (at > 0 && ends.has(at - 1))) next.add(at)
    }
    if (next.size === 0) return false
    ends = next
  }
  return true
}

/**
 * Words have two characters, and a stretch between known boundaries that is odd has one of three somewhere: in it a word
 * may begin anywhere.
 */
function wordStarts(name: string): ReadonlySet<number> {
  const starts = new Set<number>()
  const bounds = [0, places.exec(name)?.[0].length ?? 0, name.search(ending)]
  for (const { index } of name.matchAll(joins)) bounds.push(index, index + 1)
  const inOrder = [...new Set([...bounds, name.length])].filter((at) => at >= 0).toSorted((a, b) => a - b)
  for (const [nth, from] of inOrder.entries()) {
    const to = inOrder[nth + 1] ?? from
    for (let at = from; at < to; at += (to - from) % 2 === 0 ? 2 : 1) starts.add(at)
  }
  return starts
}

/** Full-width and half-width, upper and lower case are one; blanks part nothing. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
}
