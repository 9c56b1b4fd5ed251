/** Last year's report that is read from a file: taken, exchanged, taken away, and what it carries over. */

import { ref, shallowRef } from 'vue'
import { getStart, putPrevious, removePrevious } from '../../api/filings.ts'
import { problemText } from '../../shell/problem-text.ts'
import { fillWords } from '../../words/fill.ts'
import type { Desk } from '../desk.ts'
import { carriedText } from './carried.ts'
import { carryAnew, givingBack, stillCarried } from './carry-anew.ts'

/** A file that names another agency, before anything of it is kept. */
interface Foreign {
  readonly file: File
  readonly found: string
  readonly expected: string
}

/** `done` is told when something was carried over. */
export function usePrevious(desk: Desk, done: () => void = () => undefined) {
  const words = fillWords.start
  const { id } = desk.view.value.filing
  const { edition } = desk.identified
  const busy = ref(false)
  const mistake = ref('')
  const foreign = shallowRef<Foreign>()
  const now = desk.draft.valueOf

  /** One thing at a time; what the service refuses is said. */
  async function doing<T>(request: () => Promise<T>): Promise<T> {
    busy.value = true
    mistake.value = ''
    try {
      return await request()
    } finally {
      busy.value = false
    }
  }

  /** Fields that stand as the report that is there now brought them. */
  async function carriedNow(): Promise<readonly string[]> {
    desk.draft.enter()
    await desk.sync.flush()
    const [start] = await Promise.all([getStart(id), desk.reload()])
    return start.kind === 'ok' ? stillCarried(start.value.changes, { fields: desk.view.value.fields, now }) : []
  }

  async function carryOver(givenBack: readonly string[]): Promise<void> {
    const answer = await getStart(id)
    if (answer.kind !== 'ok') {
      mistake.value = problemText(answer)
      return
    }
    const { changes } = answer.value
    const written = carryAnew(changes, { givenBack, now })
    const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id)
    const said = carriedText(edition, ids(written.filter(({ origin }) => origin === 'carried')))
    if (said === undefined) mistake.value = carriedText(edition, ids(changes)) ? words.allCarried : words.nothingToCarry
    if (said === undefined && givenBack.length === 0) return
    desk.draft.act(words.carriedName, written)
    desk.say(said ?? mistake.value, { undo: true })
    done()
  }

  async function put(file: File, otherAgency: boolean): Promise<void> {
    const givenBack = desk.view.value.previous ? await carriedNow() : []
    const answer = await putPrevious(id, file, { otherAgency })
    if (answer.kind === 'ok') {
      await desk.reload()
      desk.showPrevious.value = true
      await carryOver(givenBack)
    } else if (answer.kind === 'problem' && answer.problem.code === 'other-agency') {
      const { found, expected } = answer.problem.more
      foreign.value = { file, found: String(found), expected: String(expected) }
    } else mistake.value = problemText(answer)
  }

  async function drop(): Promise<boolean> {
    const givenBack = await carriedNow()
    const answer = await removePrevious(id)
    if (answer.kind !== 'ok') {
      mistake.value = problemText(answer)
      return false
    }
    await desk.reload()
    const edits = desk.draft.act(words.source.drop, givingBack(givenBack))
    desk.say(words.source.dropped(givenBack.length), { undo: edits.length > 0 })
    return true
  }

  return {
    busy,
    mistake,
    foreign,
    carry: () => doing(() => carryOver([])),
    drop: () => doing(drop),
    take: (file: File) => doing(() => put(file, false)),
    /** The file of another agency is meant all the same. */
    takeForeign() {
      const file = foreign.value?.file
      foreign.value = undefined
      return file ? doing(() => put(file, true)) : undefined
    },
  }
}
