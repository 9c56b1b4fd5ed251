/** The log: one JSON object a line. What goes in is data without secrets; see `create-log.ts` for what is struck out. */

export interface Log {
  info(fields: object, message: string): void
  /** A line of fixed fields none of which can be secret: nothing is looked for in it. */
  plain?(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
