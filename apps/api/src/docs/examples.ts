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
}

const deepest = 8

function exampleOf(schema: Schema, { schemas, depth }: Known): unknown {
  const deeper = { schemas, depth: depth + 1 }
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
      entries.filter(([name]) => required.has(name)).map(([name, part]) => [name, exampleOf(part, known)]),
    )
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? aboveBound(schema.exclusiveMinimum)
  if (type === 'boolean') return false
  if (type === 'string') return ofFormat(schema.format)
  return null
}

function aboveBound(bound: unknown): number {
  return typeof bound === 'number' ? bound + 1 : 0
}

function ofFormat(format: unknown): string {
  if (format === 'date') return '2026-01-31'
  if (format === 'uri') return 'https://example.gov.cn/gouji'
  return format === 'date-time' ? '2026-01-15T02:30:00.000Z' : '文字'
}
