/** Period and contact follow the text of the head, as far as it says them. */

import { type EditionId, fieldSchema, headOf, type Report } from '@gouji/core'
import type { Written } from './draft.ts'

export const contactParts = ['office', 'address', 'postcode', 'phone', 'fax', 'email'] as const

type ContactPart = (typeof contactParts)[number]

const idOf = (part: ContactPart) => `head.contact.${part}`

/** Whether a field says what the text of the head says, or may say. */
export const followsHead = (id: string): boolean => id === 'head.period' || id.startsWith('head.contact.')

/**
 * What is written, with period and contact as the text of the head says them then. A part of the contact that it does
 * not say stays as it is: nobody loses what they typed by writing a head of their own. A period goes with the text that
 * said it, for nobody types one.
 */
export function followHead(
  written: readonly Written[],
  { edition, kept }: { readonly edition: EditionId; readonly kept: (id: string) => unknown },
): readonly Written[] {
  const isText = ({ id }: Written) => id === 'head.text'
  if (!written.some((one) => isText(one) || followsHead(one.id))) return written
  const head = (written.find(isText) ?? { value: kept('head.text') }).value
  const text = typeof head === 'string' ? head : ''
  const follow = (id: string, value: unknown): Written => ({ id, value, origin: 'summed' })
  if (text.trim() === '') {
    if (!written.some(isText)) return written
    return [...written.filter(({ id }) => id !== 'head.period'), follow('head.period', undefined)]
  }
  const said = headOf(text)
  const isPeriod = fieldSchema(edition, 'head.period')?.safeParse(said.period).success
  const followed = [
    follow('head.period', isPeriod ? said.period : undefined),
    ...contactParts.flatMap((part) =>
      said.contact?.[part] === undefined ? [] : follow(idOf(part), said.contact[part]),
    ),
  ]
  const isFollowed = new Set(followed.map(({ id }) => id))
  return [...written.filter(({ id }) => !isFollowed.has(id)), ...followed]
}

/** The parts of the contact that the text of the head says: they are changed there. */
export function partsSaid(text: string): ReadonlySet<ContactPart> {
  const { contact = {} } = headOf(text)
  return new Set(contactParts.filter((part) => contact[part] !== undefined))
}

/** The parts of the contact that are filled in and that a text does not say, in whatever words: they do not print. */
export function partsUnsaid({ text, contact = {} }: Report['head']): readonly ContactPart[] {
  if (text.trim() === '') return []
  const said = partsSaid(text)
  return contactParts.filter((part) => {
    const value = plain(contact[part] ?? '')
    return value !== '' && !said.has(part) && !plain(text).includes(value)
  })
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/gu, '')
