/** Addresses of cells: A1, B2:C4. Rows and columns are 0-based here, as everywhere in our own code. */

export interface Position {
  readonly row: number
  readonly column: number
}

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26))
}

export function addressOf({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`
}

/** The address of a rectangle; of a single cell where both corners are the same. */
export function rangeOf(first: Position, last: Position): string {
  const [from, to] = [addressOf(first), addressOf(last)]
  return from === to ? from : `${from}:${to}`
}

/** The fewest rectangles, one column or one row each, that hold exactly these cells. */
export function rangesOf(cells: readonly Position[]): readonly string[] {
  const sameRow = cells.every(({ row }) => row === cells[0]?.row)
  const sorted = cells.toSorted((a, b) => (sameRow ? 0 : a.column - b.column) || a.row - b.row || a.column - b.column)
  const runs: { first: Position; last: Position }[] = []
  for (const cell of sorted) {
    const run = runs.at(-1)
    if (run && follows(run.last, cell, sameRow)) run.last = cell
    else runs.push({ first: cell, last: cell })
  }
  return runs.map(({ first, last }) => rangeOf(first, last))
}

function follows(a: Position, b: Position, alongRow: boolean): boolean {
  return alongRow ? b.row === a.row && b.column === a.column + 1 : b.column === a.column && b.row === a.row + 1
}
