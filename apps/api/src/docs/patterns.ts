/** Patterns as JSON Schema has them: the expression alone. The generator leaves the flags of ours behind it. */

/** Takes the flags off every pattern beneath `node`, in place. */
export function dropFlags(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const { pattern } = node as { pattern?: unknown }
  if (typeof pattern === 'string') Object.assign(node, { pattern: pattern.replace(/\/[dgimsuvy]+$/u, '') })
  for (const part of Object.values(node)) dropFlags(part)
}
