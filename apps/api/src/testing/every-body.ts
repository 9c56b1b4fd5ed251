/** Bodies as a description (OpenAPI) allows them, with every member filled, and the same with one value replaced. */

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly example?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly minimum?: number
}

export type Schemas = Readonly<Record<string, Schema>>

/** Also what may be left out is there. */
export function wholeOf(schema: Schema, schemas: Schemas): unknown {
  const of = (part: Schema) => wholeOf(part, schemas)
  if (schema.$ref !== undefined) return of(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.example !== undefined) return schema.example
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [first] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  if (first) return of(first)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(of))
  const type = typeof schema.type === 'object' ? schema.type.find((one) => one !== 'null') : schema.type
  if (type === 'array') return [of(schema.items ?? {})]
  if (type === 'object') {
    const members = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, of(part)])
    const more = schema.additionalProperties
    return Object.fromEntries(typeof more === 'object' ? [...members, ['任意', of(more)]] : members)
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1
  if (type === 'boolean') return false
  return schema.format === 'date' ? '2026-01-31' : '文字'
}

/** `value` with `by` in the place of each value beneath it that `replaces` says. */
export function replaced(value: unknown, replaces: (leaf: unknown) => boolean, by: unknown): readonly unknown[] {
  if (replaces(value)) return [by]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item, at) => replaced(item, replaces, by).map((one) => value.with(at, one)))
  return Object.entries(value).flatMap(([name, part]) =>
    replaced(part, replaces, by).map((one) => ({ ...value, [name]: one })),
  )
}
