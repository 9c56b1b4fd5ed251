/** Takes the comments of an earlier check out of a sheet, so that checked again it has each but once. */

import { escapeMarkup } from '../writers/markup.ts'
import { attribute } from './package-parts.ts'

/** What stands between the comment somebody left at a cell and ours. */
export const between = '<r><t xml:space="preserve">\n</t></r>'

export interface EarlierNotes {
  readonly notes: string
  /** Cells that have no comment any more. */
  readonly bare: readonly string[]
}

/** Only what is by the author goes: whole comments, and what was put under those of others. */
export function withoutEarlierNotes(notes: string, author: string): EarlierNotes {
  const bare: string[] = []
  const ours = authorsIn(notes).map((name) => name === escapeMarkup(author))
  const left = notes.replace(/<comment\s([^>]*)>.*?<\/comment>/gsu, (whole, attributes: string) => {
    if (!ours[Number(attribute(attributes, 'authorId'))]) return whole.replace(appended, '')
    bare.push(attribute(attributes, 'ref'))
    return ''
  })
  return { notes: left, bare }
}

/** As they are written, in the order of their numbers. */
export function authorsIn(notes: string): readonly string[] {
  return [...notes.matchAll(/<author>([^<]*)<\/author>|<author\/>/gu)].map(([, name = '']) => name)
}

const appended = new RegExp(`(?:${between}<r><t xml:space="preserve">【[^<]*规则：[^<]*</t></r>)+(?=</text>)`, 'u')
