/** Several tables of the form that stand in one table of the source, as nothing stands between them. */

import type { TableId } from '../form/form.ts'
import type { SourceBlock, SourceTable } from '../report/source.ts'
import { tableByLabel } from './labels.ts'
import type { Token, TokenBlock } from './tokens.ts'

/** Fewer labels of a table than these may be words of another one. */
const fewest = 3

/** The blocks with each table of the form in one of its own; `undefined` where no table has to be parted. */
export function partTables(blocks: readonly TokenBlock[]): readonly SourceBlock[] | undefined {
  const parted = blocks.map((of) => (of.block.kind === 'table' ? partsOf(of.block, of.tokens) : [of.block]))
  return parted.every(({ length }) => length === 1) ? undefined : parted.flat()
}

function partsOf(table: SourceTable, tokens: readonly Token[]): readonly SourceTable[] {
  const [only, ...others] = table.rows
  if (!only || table.scattered || table.unruled || !namesSeveral(tokens)) return [table]
  // Where nothing tells the rows, all cells stand in one.
  const pieces = others.length > 0 ? table.rows : only.map((cell) => [cell])
  const starts = startsIn(piecesOf(tokens, pieces))
  if (starts.length === 0) return [table]
  return [0, ...starts].map((start, i) => {
    const own = pieces.slice(start, starts[i])
    return { ...table, rows: others.length > 0 ? own : [own.flat()] }
  })
}

/** The tokens of each piece: there is one for each cell. */
function piecesOf(tokens: readonly Token[], pieces: readonly (readonly unknown[])[]): readonly (readonly Token[])[] {
  let at = 0
  return pieces.map(({ length }) => {
    const from = at
    at += length
    return tokens.slice(from, at)
  })
}

/** Where another table begins: with its first label, and what is no value and no label of the table before. */
function startsIn(pieces: readonly (readonly Token[])[]): readonly number[] {
  const owners = pieces.map(ownerOf)
  const runs: { readonly owner: TableId; readonly from: number; to: number; labels: number }[] = []
  owners.forEach((owner, at) => {
    if (!owner) return
    const last = runs.at(-1)
    if (last?.owner === owner) {
      last.to = at
      last.labels += 1
    } else runs.push({ owner, from: at, to: at, labels: 1 })
  })
  const isOrdered = new Set(runs.map(({ owner }) => owner)).size === runs.length
  if (runs.length < 2 || !isOrdered || runs.some(({ labels }) => labels < fewest)) return []
  return runs.slice(1).map(({ from }, i) => {
    const end = runs[i]?.to ?? 0
    let start = from
    while (start - 1 > end && pieces[start - 1]?.every(isLabel)) start -= 1
    return start
  })
}

/** Whether labels of more than one table of the form stand there; most tables hold those of one. */
function namesSeveral(tokens: readonly Token[]): boolean {
  let first: TableId | undefined
  return tokens.some(({ label }) => {
    const own = label === '' ? undefined : tableByLabel.get(label)
    first ??= own
    return own !== undefined && own !== first
  })
}

function ownerOf(tokens: readonly Token[]): TableId | undefined {
  let owner: TableId | undefined
  for (const { label } of tokens) {
    const own = label === '' ? undefined : tableByLabel.get(label)
    if (own === undefined || own === owner) continue
    if (owner !== undefined) return undefined
    owner = own
  }
  return owner
}

const isLabel = ({ folded, isValue }: Token) => folded === '' || !isValue
