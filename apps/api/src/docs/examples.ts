/** Examples of bodies, put together from those of their parts, so that none is missing and none goes stale. */

type Schema = Readonly<Record<string, unknown>>

/** Adds an example to every JSON body that has none of its own. */
export function withExamples<T extends object>(document: T): T {
  const { components } = document as { readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> } }
  const schemas = components?.schemas ?? {}
  return mapContents(document, (content) => {
    const { schema, example, examples } = content as Schema
    if (example !== undefined || examples !== undefined || schema === undefined) return content
    if ((schema as Schema).format === 'binary') return content
    return { ...content, example: exampleOf(schema as Schema, { schemas, depth: 0 }) }
  }) as T
}

function mapContents(node: unknown, change: (content: object) => object): unknown {
  if (Array.isArray(node)) return node.map((item) => mapContents(item, change))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, isJsonType(key) ? change(value) : mapContents(value, change)]),
  )
}

const isJsonType = (key: string) => /^[\w.-]+\/[\w.+-]*json$/u.test(key)

interface Known {
  readonly schemas: Readonly<Record<string, Schema>>
  readonly depth: number
  /** Of the property it is the value of. */
  readonly name?: string
}

/** What texts of such a name look like. */
const texts: Readonly<Record<string, string>> = {
  id: '01JD3Z7R9M',
  filing: '01JD3Z7R9M',
  campaign: '01JD3Z6K2C',
  agency: '01JD3Z5A7B',
  parent: '01JD3Z5A70',
  name: '云溪区教育局',
  agencyName: '云溪区教育局',
  shortName: '区教育局',
  username: 'zhoumin',
  password: 'yunxi-2026-jiaoyu',
  note: '请核对后重新报送',
  reason: '机构合并，上年数并入本年',
  text: '请核对申请总数',
  title: '云溪区教育局2025年政府信息公开工作年度报告',
  message: '“本年新收政府信息公开申请数量”行：“总计”列填 12，各列之和为 11，相差 1',
  rule: 'requests-row-sum',
  cell: 'requests.received.total',
  field: 'cells.requests.received.total',
  fingerprint: '3f8a1c0e5b7d2946',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  chain: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  stateName: '待审核',
  webhook: 'platform',
  event: 'filing.submitted',
  lastError: '对方答复 HTTP 500',
  action: 'filing.move',
  subject: '01JD3Z7R9M',
  secret: 'gouji_1Qm8vT0yL6cR3nZ5',
}

const deepest = 8

function exampleOf(schema: Schema, { schemas, depth, name }: Known): unknown {
  const deeper = { schemas, depth: depth + 1, ...(name !== undefined && { name }) }
  if (typeof schema.$ref === 'string') {
    const named = schemas[schema.$ref.split('/').at(-1) ?? '']
    return named && depth < deepest ? exampleOf(named, deeper) : {}
  }
  const given = schema.example ?? (schema.examples as readonly unknown[] | undefined)?.[0] ?? schema.default
  if (given !== undefined) return given
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const [first] = [schema.oneOf, schema.anyOf].flatMap((list) => (list as readonly Schema[] | undefined) ?? [])
  if (first) return exampleOf(first, deeper)
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, deeper)))
  return ofType(schema, deeper)
}

function ofType(schema: Schema, known: Known): unknown {
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type
  if (type === 'array') {
    const item = schema.items as Schema | undefined
    return item && known.depth < deepest ? [exampleOf(item, known)] : []
  }
  if (type === 'object' || schema.properties) {
    const required = new Set(schema.required as readonly string[] | undefined)
    const entries = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)
    return Object.fromEntries(
      entries.filter(([name]) => required.has(name)).map(([name, part]) => [name, exampleOf(part, { ...known, name })]),
    )
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? aboveBound(schema.exclusiveMinimum)
  if (type === 'boolean') return false
  if (type === 'string') return schema.format === undefined ? textFor(schema, known.name) : ofFormat(schema.format)
  return null
}

/** Where nothing tells a form that it must have. */
function textFor({ pattern, maxLength }: Schema, name = ''): string {
  const text = pattern === undefined ? texts[name] : undefined
  return text !== undefined && !(Number(maxLength) < text.length) ? text : '文字'
}

function aboveBound(bound: unknown): number {
  return typeof bound === 'number' ? bound + 1 : 0
}

function ofFormat(format: unknown): string {
  if (format === 'date') return '2026-01-31'
  if (format === 'uri') return 'https://example.gov.cn/gouji'
  return format === 'date-time' ? '2026-01-15T02:30:00.000Z' : '文字'
}
