/** Sentences of findings in a district's own words: templates with `{names}` of what is filled in. */

import { cellName } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Message, Params, Violation } from '../rules/rule.ts'

const placeholder = /\{([^{}]*)\}/gu

/** What every template may name: the rule's own sentence, and the first cell of the finding. */
export const wordingNames: readonly string[] = ['message', 'cell']

/** The names a template fills in, and whether its braces are in pairs. */
export function namesIn(template: string): { readonly names: readonly string[]; readonly paired: boolean } {
  const names = Array.from(template.matchAll(placeholder), ([, name = '']) => name)
  return { names, paired: !/[{}]/u.test(template.replace(placeholder, '')) }
}

/** The sentence in the words of the templates; in the rule's own where there is none, or a finding lacks a name. */
export function reword(
  message: Message,
  templates: { readonly [L in keyof Message]?: string | undefined } | undefined,
  { finding, edition }: { readonly finding: Pick<Violation, 'cells' | 'params'>; readonly edition: EditionId },
): Message {
  if (!templates) return message
  const [first] = finding.cells
  const cell: Params = first === undefined ? {} : { cell: cellName(edition, first) }
  const worded = (language: keyof Message) => {
    const names = { ...finding.params, ...cell, message: message[language] }
    return fill(templates[language], names) ?? message[language]
  }
  return { zh: worded('zh'), en: worded('en') }
}

function fill(
  template: string | undefined,
  values: Readonly<Record<string, string | number | null>>,
): string | undefined {
  if (template === undefined || !namesIn(template).names.every((name) => Object.hasOwn(values, name))) return undefined
  return template.replace(placeholder, (_, name: string) => String(values[name] ?? ''))
}
