/** Tells what a page does not show, or shows as deleted. */

import type { Markup } from '../encoding/markup.ts'
import type { OffLine } from '../raised.ts'
import { firstNotBelow } from '../search.ts'
import { attributeOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

/** What is not shown says so with one of these words; where they stand is looked up once, for most tags have none. */
const signs = ['none', 'hidden', 'through'] as const
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*hidden\b|text-decoration(?:-line)?\s*:[^;]*\bline-through\b)/iu

/** The same for what a style sets above or below the line. */
const offSign = 'vertical-align'
const off = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/iu

/** Answers of an element of the page whether it is hidden by an attribute. */
export function hiddenIn(source: Markup): (element: Element) => boolean {
  const places = signs.flatMap((sign) => source.placesOf(sign)).sort((a, b) => a - b)
  return (element) => {
    if (!hasSign(element, places)) return false
    if (attributeOf(source, { element, name: 'hidden' }) !== undefined) return true
    return unseen.test(attributeOf(source, { element, name: 'style' }) ?? '')
  }
}

/** Answers of an element of the page where its style sets it, if not on the line. */
export function offLineIn(source: Markup): (element: Element) => OffLine | undefined {
  const places = source.placesOf(offSign)
  return (element) => {
    if (!hasSign(element, places)) return undefined
    const [, where] = off.exec(attributeOf(source, { element, name: 'style' }) ?? '') ?? []
    if (where === undefined) return undefined
    return where.toLowerCase() === 'super' ? 'above' : 'below'
  }
}

function hasSign(element: Element, places: readonly number[]): boolean {
  if (element.to - element.from < shortest) return false
  return (places[firstNotBelow(places, element.from)] ?? element.to) < element.to
}

const shortest = '<b hidden>'.length
