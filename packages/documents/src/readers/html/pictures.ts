/** Tells pictures that may show a table from the small ones that adorn a page. */

import { attributeOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

/** In pixels. A table that can be read is larger. */
const largestIcon = 64
const iconName = /(?:icon|logo|print|close|share|qr_?code|ewm|spacer|blank|arrow|dot|button|weixin|weibo|line)[^/]*$/iu

export function isIcon(source: string, element: Element): boolean {
  const attribute = (name: string) => attributeOf(source, { element, name }) ?? ''
  const style = attribute('style')
  for (const side of ['width', 'height']) {
    const pixels =
      /^\s*(\d+)\s*(?:px)?\s*$/iu.exec(attribute(side))?.[1] ??
      new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d+)(?:\\.\\d+)?px`, 'iu').exec(style)?.[1]
    if (pixels !== undefined && Number(pixels) <= largestIcon) return true
  }
  const address = attribute('src')
  return !address.startsWith('data:') && iconName.test(address.replace(/[?#].*$/su, ''))
}
