/** The log: one JSON object a line. What goes in is data without secrets; see `create-log.ts` for what is struck out. */

export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}
