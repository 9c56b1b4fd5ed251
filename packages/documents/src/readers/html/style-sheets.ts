/** What the style sheets within a page hide, as far as a name alone tells. */

import { attributesOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

const sheet = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/giu
const comment = /\/\*[\s\S]*?\*\//gu
/** A rule, or the beginning or the end of a group of rules that holds under a condition. */
const piece = /([^{}]*)\{([^{}]*)\}|([^{}]*)\{|\}/gu
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu
const showing = /(?:^|;)\s*(?:display|visibility)\s*:/iu
/** `.note`, `span.note`, `#note`. */
const plain = /^([a-z][a-z\d]*)?([.#])([\w-]+)$/iu
const names = /[.#][\w-]+/gu

/**
 * Answers of an element whether a class or an id hides it wherever it stands. A name that any other rule speaks of in
 * this regard, as those do that a script shows and hides, hides nothing.
 */
export function hiddenByStyle(source: string): (element: Element) => boolean {
  const hidden = namesHidden(source)
  if (hidden.size === 0) return () => false
  return (element) => {
    const [classes = '', id = ''] = attributesOf(source, { element, names: ['class', 'id'] })
    const tag = element.tag.name
    const hides = (name: string) => hidden.get(name)?.some((wanted) => wanted === '' || wanted === tag) === true
    return (id !== '' && hides(`#${id}`)) || (classes !== '' && classes.split(/\s+/u).some((name) => hides(`.${name}`)))
  }
}

/** Each name that hides, and the elements it hides; an empty one stands for all. */
function namesHidden(source: string): ReadonlyMap<string, readonly string[]> {
  const hidden = new Map<string, string[]>()
  const spokenOf = new Set<string>()
  for (const [, css = ''] of source.matchAll(sheet)) {
    if (!hiding.test(css.replace(/[{}]/gu, ';'))) continue
    let depth = 0
    for (const [whole, selectors, declarations = '', opens] of css.replace(comment, '').matchAll(piece)) {
      if (opens !== undefined) depth += 1
      else if (whole === '}') depth -= 1
      else if (showing.test(declarations)) {
        for (const selector of (selectors ?? '').split(',')) {
          const [, tag = '', mark = '', name = ''] = plain.exec(selector.trim()) ?? []
          if (name === '' || depth > 0 || !hiding.test(declarations))
            for (const [other] of selector.matchAll(names)) spokenOf.add(other)
          else hidden.set(mark + name, [...(hidden.get(mark + name) ?? []), tag.toLowerCase()])
        }
      }
    }
  }
  for (const name of spokenOf) hidden.delete(name)
  return hidden
}
