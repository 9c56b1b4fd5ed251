/** Requests whose answers are taken as they come. */

import type { Asker } from './asker.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers freely; the service holds each against its schema
export type Answer = any

export interface Talk {
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly send: (...request: Parameters<Asker['send']>) => Promise<Answer>
}

/** Answers are the bodies. One that is no success is an error, but for the status that is expected. */
export function talk(asker: Asker, expected?: number): Talk {
  const read = async (response: Response): Promise<Answer> => {
    const text = await response.text()
    const fits = expected === undefined ? response.ok : response.status === expected
    if (!fits) throw new Error(`${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return {
    ask: async (path, headers) => read(await asker.get(path, headers)),
    send: async (...request) => read(await asker.send(...request)),
  }
}
