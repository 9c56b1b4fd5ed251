/** Tells pictures that may show a table from the small ones that adorn a page. */

import type { Markup } from '../encoding/markup.ts'
import { attributesOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

/** In pixels. A table that can be read is larger. */
const largestIcon = 64
/** In pixels. A number that can be read is higher. */
const largestSpacer = 4
/** A side as its attribute and as its style write it. */
const pixels = /^\s*(\d+)\s*(?:px)?\s*$/iu
const styledSides = [/(?:^|[;\s])width\s*:\s*(\d+)(?:\.\d+)?px/iu, /(?:^|[;\s])height\s*:\s*(\d+)(?:\.\d+)?px/iu]
const iconName = /(?:icon|logo|print|close|share|qr_?code|ewm|spacer|blank|arrow|dot|button|weixin|weibo|line)[^/]*$/iu

export function isIcon(source: Markup, element: Element): boolean {
  return isSmall(source, { element, most: largestIcon })
}

/** Whether a picture in a cell keeps the cell open, or adorns it, and shows nothing that could be its value. */
export function isSpacer(source: Markup, element: Element): boolean {
  return isSmall(source, { element, most: largestSpacer })
}

function isSmall(source: Markup, { element, most }: { element: Element; most: number }): boolean {
  const names = ['style', 'src', 'width', 'height']
  const [style = '', address = '', ...sides] = attributesOf(source, { element, names })
  for (const [i, styled] of styledSides.entries()) {
    const side = pixels.exec(sides[i] ?? '')?.[1] ?? styled.exec(style)?.[1]
    if (side !== undefined && Number(side) <= most) return true
  }
  return !address.startsWith('data:') && iconName.test(address.replace(/[?#].*$/su, ''))
}
