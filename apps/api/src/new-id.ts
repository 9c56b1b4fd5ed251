/** Ids that sort by time: UUID version 7 (RFC 9562). */

import { randomUUID } from 'node:crypto'

export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  // What is random in version 4 is random here too, and Node draws it in stock.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
