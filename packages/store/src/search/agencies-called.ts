/** The agencies somebody means by what is typed: their names tell, an index of them could not (`nearestCall`). */

import { heldByCalled, nearestCall } from '@gouji/core'
import { type RawBuilder, sql } from 'kysely'
import type { OtherNames } from '../contract/roster.ts'
import type { Database } from '../database/database.ts'

interface Asked {
  readonly district: string
  readonly texts: readonly string[]
  readonly otherNames?: OtherNames | undefined
}

export interface Called {
  readonly id: string
  readonly rank: number
  readonly text: string
  /** As `nearestCall` tells. */
  readonly near: number
  /** What is typed is a part of its name, or of its short one. */
  readonly isInRoster: boolean
}

/** In the order of the texts, the nearest first and then as the roster has them. */
export async function agenciesCalled(
  kysely: Database['kysely'],
  { district, texts, otherNames = new Map() }: Asked,
): Promise<readonly Called[]> {
  if (texts.length === 0) return []
  const others = (name: string) => otherNames.get(name) ?? []
  const rows = await kysely
    .selectFrom('agencies')
    .where('district', '=', district)
    .where((is) =>
      is.or(
        texts.flatMap((text) => {
          const called = [...otherNames].flatMap(([name, names]) =>
            nearestCall(text, names) === undefined ? [] : [name],
          )
          return [mayBe(text), ...(called.length > 0 ? [is('name', 'in', called)] : [])]
        }),
      ),
    )
    .select(['id', 'name', 'short_name', 'rank'])
    .execute()
  return texts.flatMap((text) =>
    rows
      .flatMap(({ id, rank, name, short_name }) => {
        const names = [name, ...(short_name ? [short_name] : [])]
        const near = nearestCall(text, [...names, ...others(name)])
        const isInRoster = names.some((one) => one.includes(text))
        return near === undefined ? [] : [{ id, rank, text, near, isInRoster }]
      })
      .toSorted((a, b) => compareCalled(a, calledKey(b))),
  )
}

export const calledKey = ({ near, rank, id }: Pick<Called, 'near' | 'rank' | 'id'>) => [near, rank, id] as const

export function compareCalled(one: Called, [near, rank, id]: ReturnType<typeof calledKey>): number {
  return one.near - near || one.rank - rank || (one.id < id ? -1 : Number(one.id > id))
}

/** Lets through all that could be meant. */
function mayBe(text: string): RawBuilder<boolean> {
  const pattern = `%${heldByCalled(text)
    .map((character) => `${character}%`)
    .join('')}`
  return sql<boolean>`(name like ${pattern} or short_name like ${pattern})`
}
