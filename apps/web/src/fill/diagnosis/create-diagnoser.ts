import { isOlder } from '../../older/is-older.ts'
import { whenIdle } from '../when-idle.ts'
import { look } from './look.ts'
import type { Diagnoses, Question } from './question.ts'

export interface Diagnoser {
  /** Asks about a report. While an answer is awaited only the newest question is kept. */
  ask(question: Question): void
  stop(): void
}

/** Has mistakes looked for in a worker, which starts with the first question. `tell` hears of the newest report only. */
export function createDiagnoser(tell: (about: Question, diagnoses: Diagnoses) => void): Diagnoser {
  let worker: Worker | undefined
  let asked: Question | undefined
  let next: Question | undefined

  function settle(diagnosesOf: (about: Question) => Diagnoses): void {
    const [about, newer] = [asked, next]
    asked = undefined
    next = undefined
    if (newer) ask(newer)
    else if (about) tell(about, diagnosesOf(about))
  }

  function start(): Worker {
    const started = isOlder()
      ? new Worker(new URL('older-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
    // An answer may be long, and is read only where it is asked for: a key that comes meanwhile goes first.
    started.onmessage = (event: MessageEvent<Diagnoses>) => whenIdle(() => settle(() => event.data), 500)
    // Its script did not come, as where the line is down: then the page looks by itself, and tries again next time.
    started.onerror = () => {
      worker = undefined
      settle(look)
    }
    return started
  }

  function ask(question: Question): void {
    if (asked) {
      next = question
      return
    }
    asked = question
    worker ??= start()
    worker.postMessage(question)
  }

  return {
    ask,
    stop() {
      worker?.terminate()
      worker = undefined
      asked = undefined
      next = undefined
    },
  }
}
