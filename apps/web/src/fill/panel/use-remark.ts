/** Writing a remark on one place of a report, or an answer to one. */

import { computed, ref } from 'vue'
import { addRemark, answerRemark, type FilingRemark, withdrawRemark } from '../../api/filings.ts'
import { session } from '../../session/session.ts'
import { problemText } from '../../shell/problem-text.ts'
import { useDesk } from '../desk.ts'
import { useUnsent } from './unsent-remarks.ts'

/** Nobody answered it, and it is somebody else's: what one said oneself waits for others. */
export function waitsForMe({ answer, settled, by }: Pick<FilingRemark, 'answer' | 'settled' | 'by'>): boolean {
  return answer === null && settled === null && by.id !== session.me.value?.person
}

export function useRemark(target: () => FilingRemark['target']) {
  const desk = useDesk()
  const unsent = useUnsent()
  const text = computed({
    get: () => unsent.textOf(target()),
    set: (written) => unsent.write(target(), written),
  })
  const mistake = ref('')
  const busy = ref(false)

  /** Sends what was written, or `said` as it is. */
  async function send(answering?: string, said?: string): Promise<void> {
    const words = (said ?? text.value).trim()
    if (words === '' || busy.value) return
    busy.value = true
    const answer = await (answering
      ? answerRemark(answering, words)
      : addRemark(desk.view.value.filing.id, { target: target(), text: words }))
    busy.value = false
    mistake.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind !== 'ok') return
    if (said === undefined) text.value = ''
    await desk.reload()
  }

  /** Takes back a remark of one's own; what it said is put before one, to be sent otherwise. */
  async function withdraw(remark: FilingRemark): Promise<void> {
    busy.value = true
    const answer = await withdrawRemark(remark.id)
    busy.value = false
    mistake.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind === 'ok')
      unsent.write(remark.target, [unsent.textOf(remark.target), remark.text].filter(Boolean).join('\n'))
    await desk.reload()
  }
  const mayWithdraw = ({ by, answer, settled }: FilingRemark) =>
    !answer && !settled && by.kind === 'person' && by.id === session.me.value?.person

  return { text, mistake, busy, send, withdraw, mayWithdraw }
}
