/** What the style sheets within a page hide, as far as a name alone tells. */

import type { Markup } from '../encoding/markup.ts'
import { firstNotBelow } from '../search.ts'
import { attributesOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

const opening = '<style'
const closing = '</style'
/** No expression runs over more than a mark: what is never closed would be gone through again from each place. */
const brace = /[{}]/gu
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu
const showing = /(?:^|;)\s*(?:display|visibility)\s*:/iu
/** `.note`, `span.note`, `#note`. */
const plain = /^([a-z][a-z\d]*)?([.#])([\w-]+)$/iu
const names = /[.#][\w-]+/gu

/**
 * Answers of an element whether a class or an id hides it wherever it stands. A name that any other rule speaks of in
 * this regard, as those do that a script shows and hides, hides nothing.
 */
export function hiddenByStyle(source: Markup): (element: Element) => boolean {
  const hidden = namesHidden(source)
  if (hidden.size === 0) return () => false
  return (element) => {
    const [classes = '', id = ''] = attributesOf(source, { element, names: ['class', 'id'] })
    const tag = element.tag.name
    const hides = (name: string) => hidden.get(name)?.has('') === true || hidden.get(name)?.has(tag) === true
    return (id !== '' && hides(`#${id}`)) || (classes !== '' && classes.split(/\s+/u).some((name) => hides(`.${name}`)))
  }
}

/** Each name that hides, and the elements it hides; an empty one stands for all. */
function namesHidden(source: Markup): ReadonlyMap<string, ReadonlySet<string>> {
  const hidden = new Map<string, Set<string>>()
  const spokenOf = new Set<string>()
  for (const css of sheetsIn(source)) {
    if (!hiding.test(css.replace(brace, ';'))) continue
    for (const { selectors, declarations, isConditional } of rulesIn(withoutComments(css))) {
      if (!showing.test(declarations)) continue
      const hides = !isConditional && hiding.test(declarations)
      for (const selector of selectors.split(',')) {
        const [, tag = '', mark = '', name = ''] = plain.exec(selector.trim()) ?? []
        if (name !== '' && hides) {
          const tags = hidden.get(mark + name) ?? new Set()
          hidden.set(mark + name, tags.add(tag.toLowerCase()))
        } else for (const [other] of selector.matchAll(names)) spokenOf.add(other)
      }
    }
  }
  for (const name of spokenOf) hidden.delete(name)
  return hidden
}

/** One that is not closed goes on to the end. */
function sheetsIn(source: Markup): readonly string[] {
  const begins = source.placesOf(opening)
  if (begins.length === 0) return []
  const ends = source.placesOf(closing)
  const sheets: string[] = []
  let last = 0
  for (const at of begins) {
    const behind = at + opening.length
    if (at < last || /\w/u.test(source.beginning(behind, source.length, 1))) continue
    const from = source.find(0x3e, behind)
    if (from === source.length) break
    last = ends[firstNotBelow(ends, from)] ?? source.length
    sheets.push(source.text(from + 1, last))
  }
  return sheets
}

function withoutComments(css: string): string {
  let kept = ''
  let from = 0
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    kept += css.slice(from, at)
    const end = css.indexOf('*/', at + 2)
    from = end < 0 ? css.length : end + 2
  }
  return kept + css.slice(from)
}

interface Rule {
  readonly selectors: string
  readonly declarations: string
  /** It holds under a condition: in a group, as of `@media`. */
  readonly isConditional: boolean
}

function rulesIn(css: string): readonly Rule[] {
  const rules: Rule[] = []
  const open: string[] = []
  let opened = false
  let from = 0
  for (const { 0: mark, index } of css.matchAll(brace)) {
    const text = css.slice(from, index)
    from = index + 1
    if (mark === '{') open.push(text)
    else {
      const selectors = open.pop() ?? ''
      if (opened) rules.push({ selectors, declarations: text, isConditional: open.length > 0 })
    }
    opened = mark === '{'
  }
  return rules
}
