/** Period and contact follow the text of the head: where one is written, they are what it says. */

import { type EditionId, fieldSchema, headOf } from '@gouji/core'
import type { Written } from './draft.ts'

const contact = ['office', 'address', 'postcode', 'phone', 'fax', 'email'] as const

/** Whether a field says what the text of the head says. */
export const followsHead = (id: string): boolean => id === 'head.period' || id.startsWith('head.contact.')

/**
 * What is written, with period and contact as the text of the head says them then. Without a text they are what the
 * standard words are made of: a contact stays, a period goes with the text that said it.
 */
export function followHead(
  written: readonly Written[],
  { edition, kept }: { readonly edition: EditionId; readonly kept: (id: string) => unknown },
): readonly Written[] {
  const isText = ({ id }: Written) => id === 'head.text'
  if (!written.some((one) => isText(one) || followsHead(one.id))) return written
  const now = (id: string) => {
    const change = written.find((one) => one.id === id)
    return change ? change.value : kept(id)
  }
  const head = now('head.text')
  const text = typeof head === 'string' ? head : ''
  const follow = (id: string, value: unknown): Written => ({ id, value, origin: 'summed' })
  if (text.trim() === '') {
    if (!written.some(isText)) return written
    return [...written.filter(({ id }) => id !== 'head.period'), follow('head.period', undefined)]
  }
  const said = headOf(text)
  const isPeriod = fieldSchema(edition, 'head.period')?.safeParse(said.period).success
  const parts = contact.map((part) => {
    const id = `head.contact.${part}`
    return follow(id, said.contact?.[part] ?? (standsIn(text, now(id)) ? now(id) : undefined))
  })
  return [
    ...written.filter(({ id }) => !followsHead(id)),
    follow('head.period', isPeriod ? said.period : undefined),
    ...parts,
  ]
}

/** Whether a text says a part of the contact, in words that are not read as one. */
function standsIn(text: string, part: unknown): boolean {
  return typeof part === 'string' && part !== '' && plain(text).includes(plain(part))
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '')
