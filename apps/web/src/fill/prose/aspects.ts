/** The five aspects of section 一 (总体情况) as its outline. */

import { nextGap } from './gaps.ts'

export interface Aspect {
  readonly name: string
  /** How the heading of its sub-section may read. */
  readonly heading: RegExp
}

export const aspects: readonly Aspect[] = [
  { name: '主动公开', heading: /主动公开/u },
  { name: '依申请公开', heading: /依申请/u },
  { name: '政府信息管理', heading: /信息(?:资源)?(?:规范)?(?:化)?管理/u },
  { name: '政府信息公开平台建设', heading: /平台/u },
  { name: '监督保障', heading: /监督|保障/u },
]

export interface AspectState {
  readonly aspect: Aspect
  readonly state: 'there' | 'open' | 'empty' | 'missing'
  /** Where its heading begins in the text. */
  readonly start?: number
}

const numbered = /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/u
const numerals = '一二三四五六七八九十'

/** Which aspects have a sub-section of their own in the text, and which have words under it. */
export function aspectsIn(text: string): readonly AspectState[] {
  const lines = linesWithStarts(text)
  return aspects.map((aspect): AspectState => {
    const at = lines.findIndex(({ line }) => opens(line) && aspect.heading.test(headingOf(line)))
    const found = lines[at]
    if (!found) return { aspect, state: 'missing' }
    const runOn = found.line.slice(found.line.indexOf(headingOf(found.line)) + headingOf(found.line).length + 1)
    const next = lines.findIndex(({ line }, i) => i > at && opens(line))
    const under = lines.slice(at + 1, next < 0 ? undefined : next).map(({ line }) => line)
    const said = [runOn, ...under].join('').trim()
    const state = said === '' ? 'empty' : nextGap(said) !== undefined ? 'open' : 'there'
    return { aspect, state, start: found.start }
  })
}

/** The text with a heading for an aspect it lacks, in the order of the form, and where one goes on writing. */
export function withAspect(text: string, { name }: Aspect): { readonly text: string; readonly caret: number } {
  const states = aspectsIn(text)
  const own = aspects.findIndex((aspect) => aspect.name === name)
  const after = states.slice(own + 1).find(({ start }) => start !== undefined)?.start ?? text.length
  const before = text.slice(0, after).trimEnd()
  const rest = text.slice(after)
  const heading = `（${numerals[own]}）${name}\n`
  const head = before === '' ? heading : `${before}\n${heading}`
  return { text: rest === '' ? head : `${head}\n${rest}`, caret: head.length }
}

const longestHeading = 24
/** What may stand before the name of an aspect: 政府信息公开平台. */
const before = /^(?:政府|政务)?(?:信息)?(?:公开)?$/u

/** Whether a line begins with the heading of an aspect, with or without a number: （一）主动公开, 主动公开。全年…. */
function opens(line: string): boolean {
  const heading = headingOf(line)
  if (heading.length > longestHeading) return false
  return (
    numbered.test(line) ||
    aspects.some((aspect) => {
      const at = heading.search(aspect.heading)
      return at >= 0 && before.test(heading.slice(0, at))
    })
  )
}

function headingOf(line: string): string {
  return (
    line
      .replace(numbered, '')
      .split(/[。：:]/u)[0]
      ?.trim() ?? ''
  )
}

function linesWithStarts(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { line, start: at }
  })
}
