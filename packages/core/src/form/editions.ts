/** The editions of the form, oldest first. A new edition is one file and one line here. */

import { edition2019 } from './editions/2019.ts'
import { edition2021 } from './editions/2021.ts'
import type { Edition } from './form.ts'

const declared = [edition2019, edition2021] as const

type Declared = (typeof declared)[number]

/** An edition of the form (格式), by the year of its notice: `2019` for report years to 2020, `2021` since. */
export type EditionId = Declared['id']

type CellIdsOfBlock<T extends string, B> = B extends {
  readonly rows: readonly (infer R)[]
  readonly columns: readonly (infer C)[]
}
  ? `${T}.${ValueId<R>}.${ValueId<C>}`
  : never
type ValueId<X> = X extends { readonly kind: 'heading' }
  ? never
  : X extends { readonly id: infer I extends string }
    ? I
    : never
type CellIdsOfTable<T> = T extends { readonly id: infer I extends string; readonly blocks: readonly (infer B)[] }
  ? CellIdsOfBlock<I, B>
  : never

/** Ids of the value cells of one edition: `table.row.column`. */
export type CellIdOf<Id extends EditionId> = CellIdsOfTable<Extract<Declared, { id: Id }>['tables'][number]>

/** Id of a value cell of any edition. Ids carry no year; the same thing has the same id in both editions. */
export type CellId = CellIdOf<EditionId>

/** An edition as the rest of the program sees it: its id is one of those declared. */
export interface KnownEdition extends Edition {
  readonly id: EditionId
}

/** The editions in force by year, oldest first: notices 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export const editions: readonly KnownEdition[] = declared

/** The edition with this id. */
export function editionOf(id: EditionId): KnownEdition {
  const found = editions.find((edition) => edition.id === id)
  if (!found) throw new RangeError(`no edition ${id}`)
  return found
}

/** The edition in force for a report year, or `undefined` before the first. */
export function editionOfYear(year: number): KnownEdition | undefined {
  return editions.find(({ years }) => year >= years.from && (years.to === null || year <= years.to))
}
