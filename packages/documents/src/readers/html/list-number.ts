/** The numbers a browser puts before the items of a list. */

import type { Markup } from '../encoding/markup.ts'
import { attributeOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

type Style = (number: number) => string

const chineseDigits = '〇一二三四五六七八九'
const roman: readonly (readonly [value: number, letters: string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
/** Beyond it numbers are written in digits whatever the style. */
const mostStyled = 99

const styles: Readonly<Record<string, Style>> = {
  a: (number) => `${String.fromCharCode(0x61 + ((number - 1) % 26))}. `,
  A: (number) => `${String.fromCharCode(0x41 + ((number - 1) % 26))}. `,
  i: (number) => `${inRoman(number)}. `,
  I: (number) => `${inRoman(number).toUpperCase()}. `,
  'lower-alpha': (number) => `${String.fromCharCode(0x61 + ((number - 1) % 26))}. `,
  'cjk-ideographic': (number) => `${inChinese(number)}、`,
  'simp-chinese-informal': (number) => `${inChinese(number)}、`,
  none: () => '',
}
const decimal: Style = (number) => `${number}. `

/** Gives the label of each item of a list in turn. */
export function numberingOf(source: Markup, list: Element): (item: Element) => string {
  if (list.tag.name !== 'ol') return () => ''
  const attribute = (element: Element, name: string) => attributeOf(source, { element, name })
  const styled = /list-style(?:-type)?\s*:\s*(?:inside |outside )?([\w-]+)/iu.exec(attribute(list, 'style') ?? '')?.[1]
  const style = styles[styled ?? attribute(list, 'type') ?? ''] ?? decimal
  let next = wholeNumber(attribute(list, 'start')) ?? 1
  return (item) => {
    const number = wholeNumber(attribute(item, 'value')) ?? next
    next = number + 1
    return number >= 1 && number <= mostStyled ? style(number) : decimal(number)
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  const digits = /^\s*(-?\d{1,9})/u.exec(text ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`
  return `${ten}${ones === 0 ? '' : chineseDigits[ones]}`
}

function inRoman(number: number): string {
  let [rest, written] = [number, '']
  for (const [value, letters] of roman) {
    while (rest >= value) {
      written += letters
      rest -= value
    }
  }
  return written
}
