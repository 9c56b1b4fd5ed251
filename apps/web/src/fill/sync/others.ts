/** What others do to a filing while it is open, as the service tells it. */

import { type Ref, ref } from 'vue'
import { eventsOf, type Field, type FilingView } from '../../api/filings.ts'

/** Milliseconds until it is listened anew where a gateway, or an ended session, closed the line for good. */
const shortest = 5000
const longest = 60_000
/** Milliseconds in which news that come together are told as one. */
const together = 50

/** What the service tells of a filing besides its fields. */
export type Told = Partial<Pick<FilingView, 'filing' | 'remarks' | 'explanations'>>

export interface Others {
  /** Names of those who have it open besides `person`. */
  readonly people: Ref<readonly string[]>
  listen(): void
  stop(): void
}

export function followOthers(
  filing: string,
  {
    since,
    person,
    follow,
  }: {
    /** Revision of the filing as it was read. */
    readonly since: number
    readonly person: string
    readonly follow: {
      readonly fields: (news: readonly Field[]) => void
      /** Whether what is told of the filing, its remarks or its explanations is not known here. */
      readonly isNews: (told: Told) => boolean
      /** The filing moved on, a remark was made, or something explained. */
      readonly changed: () => void
    }
  },
): Others {
  const people: Ref<readonly string[]> = ref([])
  let source: EventSource | undefined
  let heard = since
  let deaf = shortest
  let wasOpen = false
  let again: ReturnType<typeof setTimeout> | undefined
  let telling: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    clearTimeout(telling)
    telling = setTimeout(follow.changed, together)
  }

  function listen(): void {
    stop()
    const own = new EventSource(eventsOf(filing, heard))
    source = own
    own.addEventListener('fields', ({ data }) => {
      const news = JSON.parse(data) as { revision: number; fields: Field[] }
      heard = news.revision
      follow.fields(news.fields)
    })
    // They are told at the beginning, too.
    for (const kind of ['state', 'remarks', 'explanations']) {
      own.addEventListener(kind, ({ data }: MessageEvent<string>) => {
        if (follow.isNews(JSON.parse(data) as Told)) tell()
      })
    }
    own.addEventListener('presence', ({ data }) => {
      const there = (JSON.parse(data) as { people: { id: string; name: string }[] }).people
      people.value = there.filter(({ id }) => id !== person).map(({ name }) => name)
    })
    own.addEventListener('open', () => {
      deaf = shortest
      // While the line was down more may have been decided than it tells of.
      if (wasOpen) tell()
      wasOpen = true
    })
    own.addEventListener('error', () => {
      people.value = []
      if (own.readyState !== EventSource.CLOSED) return
      tell()
      again = setTimeout(listen, deaf)
      deaf = Math.min(deaf * 2, longest)
    })
  }

  function stop(): void {
    clearTimeout(again)
    clearTimeout(telling)
    source?.close()
  }

  return { people, listen, stop }
}
