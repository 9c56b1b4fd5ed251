/** Tells what a page does not show, or shows as deleted. */

import type { OffLine } from '../raised.ts'
import { firstNotBelow } from './search.ts'
import { attributeOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

/** What is not shown says so with one of these words; where they stand is looked up once, for most tags have none. */
const sign = /[Nn][Oo][Nn][Ee]|[Hh][Ii][Dd][Dd][Ee][Nn]|[Tt][Hh][Rr][Oo][Uu][Gg][Hh]/gu
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*hidden\b|text-decoration(?:-line)?\s*:[^;]*\bline-through\b)/iu

/** The same for what a style sets above or below the line. */
const offSign = /vertical-align/giu
const off = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/iu

/** Answers of an element of the page whether it is hidden by an attribute. */
export function hiddenIn(source: string): (element: Element) => boolean {
  const signs = signsIn(source, sign)
  return (element) => {
    if (!hasSign(element, signs)) return false
    if (attributeOf(source, { element, name: 'hidden' }) !== undefined) return true
    return unseen.test(attributeOf(source, { element, name: 'style' }) ?? '')
  }
}

/** Answers of an element of the page where its style sets it, if not on the line. */
export function offLineIn(source: string): (element: Element) => OffLine | undefined {
  const signs = signsIn(source, offSign)
  return (element) => {
    if (!hasSign(element, signs)) return undefined
    const [, where] = off.exec(attributeOf(source, { element, name: 'style' }) ?? '') ?? []
    if (where === undefined) return undefined
    return where.toLowerCase() === 'super' ? 'above' : 'below'
  }
}

function signsIn(source: string, wanted: RegExp): readonly number[] {
  const signs: number[] = []
  wanted.lastIndex = 0
  for (let found = wanted.exec(source); found; found = wanted.exec(source)) signs.push(found.index)
  return signs
}

function hasSign(element: Element, signs: readonly number[]): boolean {
  if (element.to - element.from < shortest) return false
  return (signs[firstNotBelow(signs, element.from)] ?? element.to) < element.to
}

const shortest = '<b hidden>'.length
