/** The sums of a table of the form as a linear system, with the lines (rows and columns) in which mistakes run. */

import { type CellSpec, findCell, type Identity, identitiesOf, subtotalsOf } from '../form/cells.ts'
import { type CellId, type EditionId, editions } from '../form/editions.ts'
import type { Row, Table, TableId } from '../form/form.ts'
import type { Overcount } from './diagnosis.ts'
import { type LinearForm, type LinearSystem, linearSystem } from './linear-system.ts'

/** Some sums of a table. */
export interface SumSystem {
  readonly system: LinearSystem
  /** By variable. */
  readonly cells: readonly CellSpec[]
  /** By equation. */
  readonly sums: readonly Identity[]
}

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

/** Sums that hang together, with their place in the table. */
export interface Part extends SumSystem {
  /** By variable of the part: the variable of the table. */
  readonly variables: readonly number[]
  /** By equation of the part: the equation of the table. */
  readonly equations: readonly number[]
}

export interface TableSums extends SumSystem {
  readonly table: TableId
  /** Sums that share no cell, directly or by others, stand apart. */
  readonly parts: readonly Part[]
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
}

const ruleOfSum: Readonly<Record<string, string>> = {
  'requests balance': 'requests-balance',
  'requests row-total': 'requests-handled-sum',
  'requests column-total': 'requests-row-sum',
  'disputes column-total': 'disputes-group-sum',
}

const derived: ReadonlyMap<EditionId, readonly TableSums[]> = new Map(
  editions.map(({ id, tables }) => [id, tables.flatMap((table) => tableSums(id, table))]),
)

/** The tables of an edition that print sums. */
export function sumsOf(edition: EditionId): readonly TableSums[] {
  return derived.get(edition) ?? []
}

/** The id of the rule that judges a sum. */
export function ruleOf({ table, kind }: Identity): string {
  return ruleOfSum[`${table} ${kind}`] ?? `${table}-${kind}`
}

function tableSums(edition: EditionId, table: Table): TableSums[] {
  const identities = identitiesOf(edition).filter((identity) => identity.table === table.id)
  if (identities.length === 0) return []
  const whole = sumSystem(edition, identities)
  const { rows, columns } = table.direction === 'down' ? linesOf(whole, { edition, table }) : acrossLine(whole, table)
  return [
    {
      ...whole,
      table: table.id,
      parts: connected(identities).map((part) => partOf(whole, sumSystem(edition, part))),
      rows,
      columns,
    },
  ]
}

function sumSystem(edition: EditionId, sums: readonly Identity[]): SumSystem {
  const ids = new Set(sums.flatMap(({ left, right }) => [...left, ...right]))
  const cells = [...ids].flatMap((id) => findCell(edition, id) ?? []).toSorted((a, b) => a.index - b.index)
  const variable = new Map(cells.map(({ id }, i) => [id, i]))
  const terms = (side: readonly CellId[], coefficient: number) =>
    side.flatMap((id) => {
      const position = variable.get(id)
      return position === undefined ? [] : [{ variable: position, coefficient }]
    })
  const equations = sums.map(
    ({ left, right }): LinearForm => ({ terms: [...terms(left, 1), ...terms(right, -1)], constant: 0 }),
  )
  return { system: linearSystem({ variables: cells.map(({ id }) => id), equations, least: () => 0 }), cells, sums }
}

function partOf(whole: SumSystem, part: SumSystem): Part {
  return {
    ...part,
    variables: part.cells.map((cell) => whole.cells.indexOf(cell)),
    equations: part.sums.map((sum) => whole.sums.indexOf(sum)),
  }
}

function connected(sums: readonly Identity[]): (readonly Identity[])[] {
  let parts: { readonly sums: readonly Identity[]; readonly cells: ReadonlySet<CellId> }[] = []
  for (const sum of sums) {
    const own = [...sum.left, ...sum.right]
    const joined = parts.filter(({ cells }) => own.some((cell) => cells.has(cell)))
    const part = {
      sums: [...joined.flatMap((other) => other.sums), sum],
      cells: new Set([...joined.flatMap(({ cells }) => [...cells]), ...own]),
    }
    parts = [...parts.filter((other) => !joined.includes(other)), part]
  }
  return parts.map((part) => part.sums)
}

function linesOf(
  whole: SumSystem,
  { edition, table }: { readonly edition: EditionId; readonly table: Table },
): Pick<TableSums, 'rows' | 'columns'> {
  const rows = table.blocks.flatMap((block) => block.rows).filter(({ kind }) => kind !== 'heading')
  const columns = table.blocks.flatMap((block) => block.columns).filter(({ kind }) => kind !== 'heading')
  const variable = new Map<string, number>(whole.cells.map(({ id }, i) => [id, i]))
  const at = (row: string, column: string) => {
    const position = variable.get(`${table.id}.${row}.${column}`)
    return position === undefined ? [] : [position]
  }
  const groups = subtotalsOf(edition).filter((subtotal) => subtotal.table === table.id)
  /** Ids of the rows (or columns) under each heading that has a sum but prints none. */
  const members = (axis: 'row' | 'column') => {
    const under = new Map<string, Set<string>>()
    for (const { row, column, parts } of groups) {
      const [heading, other] = axis === 'row' ? [row, column] : [column, row]
      if (heading.kind !== 'heading' || other.kind === 'heading') continue
      const specs = parts.flatMap((part) => findCell(edition, part) ?? [])
      under.set(heading.id, new Set(specs.map((spec) => spec[axis].id)))
    }
    return under
  }
  const overcounts = (
    { id, kind }: { readonly id: string; readonly kind: string },
    {
      under,
      sameSide,
      cells,
    }: {
      under: ReadonlyMap<string, ReadonlySet<string>>
      sameSide: readonly string[]
      cells: (ids: readonly string[]) => readonly (readonly number[])[]
    },
  ): Overcounted[] => [
    ...sameSide.map((other) => ({ how: 'other-row' as const, counted: other, extra: cells([other]) })),
    ...[...under].flatMap(([heading, ids]): Overcounted[] => {
      if (kind === 'total') return [{ how: 'subtotal-in-total', counted: heading, extra: cells([...ids]) }]
      const others = [...ids].filter((other) => other !== id)
      return ids.has(id) ? [{ how: 'subtotal-as-item', counted: heading, extra: cells(others) }] : []
    }),
  ]
  const under = { row: members('row'), column: members('column') }
  return {
    rows: rows.map((row) =>
      line(whole, {
        id: row.id,
        direction: 'row',
        variables: columns.flatMap((column) => at(row.id, column.id)),
        bounds: boundsOf(columns, table),
        overcounts: overcounts(row, {
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
        overcounts: overcounts(column, {
          under: under.column,
          sameSide: [],
          cells: (ids) => rows.map((row) => ids.flatMap((id) => at(row.id, id))),
        }),
      }),
    ),
  }
}

/** A table in one row is one line. */
function acrossLine(whole: SumSystem, { id }: Table): Pick<TableSums, 'rows' | 'columns'> {
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
