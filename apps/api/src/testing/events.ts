/** Server-sent events, as a client hears them. */

import type { Answer } from './talk.ts'

export interface StreamEvent {
  readonly event: string
  readonly id?: string
  readonly data: Answer
}

/** The events of a stream, one by one, as a client hears them. */
export async function* eventsOf(response: Response): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
      const [event, id, data] = [field('event'), field('id'), field('data')]
      if (event && data) yield { event, data: JSON.parse(data), ...(id && { id }) }
    }
  }
}

/** The next of a kind. */
export async function next(events: AsyncGenerator<StreamEvent>, wanted: string): Promise<StreamEvent> {
  for (;;) {
    const { value } = await events.next()
    if (!value) throw new Error(`the stream ended without ${wanted}`)
    if (value.event === wanted) return value
  }
}
