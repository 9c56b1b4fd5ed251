/** The rows and columns of a table as lines, in which mistakes run. */

import { findCell, subtotalsOf } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Row, Table } from '../form/form.ts'
import type { Overcount } from './diagnosis.ts'
import type { SumSystem } from './sum-system.ts'

/** A row or column of cells. */
export interface Line {
  /** Id of the row or column; of a table that stands in one row, of the table. */
  readonly id: string
  readonly direction: 'row' | 'column'
  readonly variables: readonly number[]
  /** Positions at which a shift may begin or end: where one part of the line ends and the next begins. */
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  readonly overcounts: readonly Overcounted[]
  /** The sums in which one cell of the line stands alone. */
  readonly crossings: readonly Crossing[]
  /** Whether an equation holds a cell of the line. */
  readonly touches: readonly boolean[]
}

interface Crossing {
  readonly equation: number
  /** Position in the line. */
  readonly position: number
  readonly coefficient: number
}

/** A way to count too much: what is then in each cell of the line, beyond what belongs there. */
export interface Overcounted {
  readonly how: Overcount
  /** Id of what was counted besides: a row, a column, a heading. */
  readonly counted: string
  readonly extra: readonly (readonly number[])[]
}

export interface Lines {
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
}

/** The lines of a table; a table that stands in one row is one line. */
export function linesOfTable(
  whole: SumSystem,
  { edition, table }: { readonly edition: EditionId; readonly table: Table },
): Lines {
  return table.direction === 'down' ? linesOf(whole, { edition, table }) : acrossLine(whole, table)
}

function linesOf(whole: SumSystem, { edition, table }: { readonly edition: EditionId; readonly table: Table }): Lines {
  const rows = table.blocks.flatMap((block) => block.rows).filter(({ kind }) => kind !== 'heading')
  const columns = table.blocks.flatMap((block) => block.columns).filter(({ kind }) => kind !== 'heading')
  const variable = new Map<string, number>(whole.cells.map(({ id }, i) => [id, i]))
  const at = (row: string, column: string) => {
    const position = variable.get(`${table.id}.${row}.${column}`)
    return position === undefined ? [] : [position]
  }
  const under = {
    row: membersUnder(edition, { table, axis: 'row' }),
    column: membersUnder(edition, { table, axis: 'column' }),
  }
  return {
    rows: rows.map((row) =>
      line(whole, {
        id: row.id,
        direction: 'row',
        variables: columns.flatMap((column) => at(row.id, column.id)),
        bounds: boundsOf(columns, table),
        overcounts: overcountsOf(row, {
          under: under.row,
          sameSide: sameSideOf(table, row.id),
          cells: (ids) => columns.map((column) => ids.flatMap((id) => at(id, column.id))),
        }),
      }),
    ),
    columns: columns.map((column) =>
      line(whole, {
        id: column.id,
        direction: 'column',
        variables: rows.flatMap((row) => at(row.id, column.id)),
        bounds: boundsOf(rows, table),
        overcounts: overcountsOf(column, {
          under: under.column,
          sameSide: [],
          cells: (ids) => rows.map((row) => ids.flatMap((id) => at(row.id, id))),
        }),
      }),
    ),
  }
}

/** Ids of the rows (or columns) under each heading that has a sum but prints none. */
function membersUnder(
  edition: EditionId,
  { table, axis }: { readonly table: Table; readonly axis: 'row' | 'column' },
): ReadonlyMap<string, readonly string[]> {
  const under = new Map<string, readonly string[]>()
  for (const subtotal of subtotalsOf(edition)) {
    const { row, column, parts } = subtotal
    const [heading, other] = axis === 'row' ? [row, column] : [column, row]
    if (subtotal.table !== table.id || heading.kind !== 'heading' || other.kind === 'heading') continue
    const members = parts.flatMap((part) => findCell(edition, part)?.[axis].id ?? [])
    under.set(heading.id, [...new Set(members)])
  }
  return under
}

/** What may be counted into a line besides what belongs there. `cells` gives the cells of other lines by position. */
function overcountsOf(
  { id, kind }: Pick<Row, 'id' | 'kind'>,
  {
    under,
    sameSide,
    cells,
  }: {
    readonly under: ReadonlyMap<string, readonly string[]>
    readonly sameSide: readonly string[]
    readonly cells: (ids: readonly string[]) => readonly (readonly number[])[]
  },
): readonly Overcounted[] {
  return [
    ...sameSide.map((other) => ({ how: 'other-row' as const, counted: other, extra: cells([other]) })),
    ...[...under].flatMap(([heading, members]): Overcounted[] => {
      if (kind === 'total') return [{ how: 'subtotal-in-total', counted: heading, extra: cells(members) }]
      const others = members.filter((other) => other !== id)
      return members.includes(id) ? [{ how: 'subtotal-as-item', counted: heading, extra: cells(others) }] : []
    }),
  ]
}

function acrossLine(whole: SumSystem, { id }: Table): Lines {
  const variables = [...whole.cells.keys()]
  const bounds = { starts: new Set([0]), ends: new Set([variables.length - 1]) }
  return { rows: [line(whole, { id, direction: 'row', variables, bounds, overcounts: [] })], columns: [] }
}

function line(
  { system }: SumSystem,
  {
    bounds,
    ...given
  }: Pick<Line, 'id' | 'direction' | 'variables' | 'overcounts'> & { readonly bounds: Pick<Line, 'starts' | 'ends'> },
): Line {
  const position = new Map(given.variables.map((variable, i) => [variable, i]))
  const own = system.equations.map(({ terms }) =>
    terms.flatMap(({ variable, coefficient }) => {
      const at = position.get(variable)
      return at === undefined ? [] : [{ position: at, coefficient }]
    }),
  )
  return {
    ...given,
    ...bounds,
    crossings: own.flatMap((terms, equation) =>
      terms.length === 1 ? terms.map((term) => ({ equation, ...term })) : [],
    ),
    touches: own.map(({ length }) => length > 0),
  }
}

/** Where one kind of row or column ends and another begins. */
function boundsOf(items: readonly Pick<Row, 'kind' | 'under'>[], table: Table): Pick<Line, 'starts' | 'ends'> {
  const headings = table.blocks.flatMap(({ rows, columns }) => [...rows, ...columns])
  const root = ({ under }: Pick<Row, 'under'>): string | undefined => {
    const heading = headings.find(({ id }) => id === under)
    return heading?.under === undefined ? under : root(heading)
  }
  const changes = items.flatMap((item, i) => {
    const before = items[i - 1]
    return before && before.kind === item.kind && root(before) === root(item) ? [] : [i]
  })
  return { starts: new Set(changes), ends: new Set([...changes.slice(1).map((i) => i - 1), items.length - 1]) }
}

/** The other rows on the row's side of the printed balance. */
function sameSideOf({ balances }: Table, row: string): readonly string[] {
  return balances
    .flatMap(({ left, right }) => [left, right])
    .filter((side) => side.includes(row))
    .flatMap((side) => side.filter((other) => other !== row))
}
