/** Answers that many routes share are described once and named by their codes. */

interface Answer {
  readonly description?: string
}

interface Described {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { responses?: Record<string, unknown> }>>>>
  components?: { responses?: Record<string, unknown> }
}

/** Changes the document in place. */
export function shareProblems(document: object): void {
  const { paths = {}, components = {} } = document as Described
  const shared: Record<string, unknown> = {}
  for (const methods of Object.values(paths)) {
    for (const operation of Object.values(methods)) {
      operation.responses = Object.fromEntries(
        Object.entries(operation.responses ?? {}).map(([status, answer]) => {
          if (Number(status) < 400) return [status, answer]
          const name = nameOf(status, answer as Answer)
          shared[name] = answer
          return [status, { $ref: `#/components/responses/${name}` }]
        }),
      )
    }
  }
  Object.assign(document, { components: { ...components, responses: sorted(shared) } })
}

function nameOf(status: string, { description = '' }: Answer): string {
  return [status, ...description.split('；').map((part) => part.split('：')[0])].join('.')
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
