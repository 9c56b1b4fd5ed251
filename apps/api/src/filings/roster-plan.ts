import type { Agency } from '@gouji/store'
import { plainName } from '../plain-name.ts'
import type { RosterProblem, RosterReading } from './roster-import.ts'
import { kindOfName } from './roster-kinds.ts'

export type RosterPut = Omit<Agency, 'revision'> & { readonly revision?: number | undefined }

type Node = Pick<Agency, 'id' | 'name' | 'parent' | 'retired'>

export interface RosterMistake {
  /** The agency it is about; `null`: the roster as a whole. */
  readonly id: string | null
  readonly column: 'name' | 'parent'
  readonly message: string
}

/** What is wrong with a roster as a tree: names twice, superiors that are none, two governments at its top. Pure. */
export function rosterMistakes(agencies: readonly Node[]): readonly RosterMistake[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const active = agencies.filter(({ retired }) => !retired)
  const roots = active.filter(({ parent }) => parent === null)
  const named = Map.groupBy(active, ({ name }) => name)
  return [
    ...[...named].flatMap(([name, same]): RosterMistake[] =>
      same.length > 1 ? [{ id: same.at(-1)?.id ?? null, column: 'name', message: `名册里已有“${name}”` }] : [],
    ),
    ...(roots.length > 1
      ? [
          {
            id: null,
            column: 'parent',
            message: `有不止一个没有上级的单位：${roots.map(({ name }) => name).join('、')}，没有上级的只能是本级人民政府`,
          } as const,
        ]
      : []),
    ...active.flatMap((agency): RosterMistake[] => {
      const { id, parent } = agency
      if (parent !== null && !byId.has(parent)) return [{ id, column: 'parent', message: '名册里没有这个上级单位' }]
      const circle = circleFrom(agency, byId)
      return circle ? [{ id, column: 'parent', message: `上级单位转了一圈：${circle.join(' → ')}` }] : []
    }),
  ]
}

/** The names on the way up that comes back to where it began. */
function circleFrom(agency: Node, byId: ReadonlyMap<string, Node>): readonly string[] | undefined {
  const names = [agency.name]
  const seen = new Set([agency.id])
  for (let above = byId.get(agency.parent ?? ''); above; above = byId.get(above.parent ?? '')) {
    names.push(above.name)
    if (above.id === agency.id) return names
    if (seen.has(above.id)) return undefined
    seen.add(above.id)
  }
  return undefined
}

/** The roster as it will be when some agencies are put in. */
function withPuts(existing: readonly Agency[], puts: readonly RosterPut[]): readonly Node[] {
  return [...new Map<string, Node>([...existing, ...puts].map((agency) => [agency.id, agency])).values()]
}

/**
 * The rows with the district's government before them where neither they nor the roster have one, and all that name a
 * government as their superior name the same.
 */
export function withGovernment(reading: RosterReading, existing: readonly Agency[]): RosterReading {
  const { rows } = reading
  const isThere =
    existing.some(({ parent, retired }) => parent === null && !retired) ||
    rows.some(({ kind, parent }) => kind === 'government' && parent === null)
  const named = new Set(rows.flatMap(({ parent }) => (parent && kindOfName(parent) === 'government' ? [parent] : [])))
  const [name] = named
  if (isThere || name === undefined || named.size > 1 || rows.some((row) => row.name === name)) return reading
  const note = '文件里没有这个单位，按“上级单位”一栏增加'
  const government = { row: 0, name, shortName: null, kind: 'government', code: null, parent: null, note } as const
  return { ...reading, rows: [government, ...rows] }
}

/** The rows as agencies to keep: those of the same name are changed, the others are new. Nobody is left out by silence. */
export function rosterPuts(
  { rows, problems }: Pick<RosterReading, 'rows' | 'problems'>,
  { existing, newId }: { readonly existing: readonly Agency[]; readonly newId: () => string },
): { readonly puts: readonly RosterPut[]; readonly problems: readonly RosterProblem[] } {
  const known = new Map(existing.map((agency) => [plainName(agency.name), agency]))
  const ids = new Map([
    ...existing.map(({ name, id }) => [plainName(name), id] as const),
    ...rows.flatMap(({ name }) => (known.has(name) ? [] : [[name, newId()] as const])),
  ])
  const root =
    existing.find(({ parent, retired }) => parent === null && !retired)?.id ??
    ids.get(rows.find(({ kind, parent }) => kind === 'government' && parent === null)?.name ?? '')
  const aboveOf = ({ name, kind, parent }: (typeof rows)[number]): string | null => {
    if (parent !== null) return ids.get(parent) ?? parent
    const before = known.get(name)
    if (before) return before.parent
    return kind === 'government' || ids.get(name) === root ? null : (root ?? null)
  }
  const puts = rows.map((row, i): RosterPut => {
    const before = known.get(row.name)
    return {
      id: ids.get(row.name) ?? '',
      parent: aboveOf(row),
      name: row.name,
      shortName: row.shortName ?? before?.shortName ?? null,
      kind: row.kind,
      code: row.code ?? before?.code ?? null,
      position: before?.position ?? existing.length + i,
      retired: false,
      ...(before && { revision: before.revision }),
    }
  })
  const rowOf = (id: string | null) => rows.find(({ name }) => ids.get(name) === id)?.row ?? 0
  const top = existing.find(({ id }) => id === root)
  const second = rows.filter((row, i) => top && puts[i]?.parent === null && ids.get(row.name) !== root)
  const mistakes = rosterMistakes(withPuts(existing, puts)).flatMap(({ id, column, message }): RosterProblem[] => {
    // Where the roster has its government, the rows that bring another are to blame.
    if (id === null && top && second.length > 0) return second.map((row) => secondTop(row, top))
    return [{ row: rowOf(id), column: column === 'name' ? '单位名称' : '上级单位', message }]
  })
  const rootless: RosterProblem[] =
    root === undefined && rows.length > 0
      ? [{ row: 0, column: '类别', message: '名册里没有本级人民政府，请加一行，类别填“政府”' }]
      : []
  // Without a top everything hangs in the air: only that is said.
  return {
    puts,
    problems: [...problems, ...(rootless.length > 0 ? rootless : mistakes)].toSorted((a, b) => a.row - b.row),
  }
}

function secondTop({ row, name }: RosterReading['rows'][number], top: Agency): RosterProblem {
  const message = `${name}：没有写上级单位；没有上级的只能是本级人民政府（${top.name}），乡镇、街道的类别请填“乡镇”“街道”`
  return { row, column: '上级单位', message }
}

/** The rows that can be written although others are faulty: what leans on a faulty row is faulty, too. */
export function soundPuts(
  reading: Pick<RosterReading, 'rows' | 'problems'>,
  at: { readonly existing: readonly Agency[]; readonly newId: () => string },
): { readonly puts: readonly RosterPut[]; readonly problems: readonly RosterProblem[] } {
  // A name that comes again is faulty already: it is not to spoil the row it repeats.
  const names = new Set<string>()
  const once = reading.rows.filter(({ name }) => !names.has(name) && names.add(name))
  let problems = rosterPuts({ ...reading, rows: once }, at).problems
  for (;;) {
    const faulty = new Set(problems.map(({ row }) => row))
    const rows = reading.rows.filter(({ row }) => !faulty.has(row))
    const rest = rosterPuts({ rows, problems: [] }, at)
    if (faulty.has(0) || rest.problems.length === 0) return { puts: faulty.has(0) ? [] : rest.puts, problems }
    problems = [...problems, ...rest.problems].toSorted((a, b) => a.row - b.row)
  }
}
