/** Writing a remark on one place of a report, or an answer to one. */

import { ref } from 'vue'
import { addRemark, answerRemark, type FilingRemark } from '../../api/filings.ts'
import { problemText } from '../../shell/problem-text.ts'
import { useDesk } from '../desk.ts'

export function useRemark(target: () => FilingRemark['target']) {
  const desk = useDesk()
  const text = ref('')
  const mistake = ref('')
  const busy = ref(false)

  async function send(answering?: string): Promise<void> {
    const said = text.value.trim()
    if (said === '' || busy.value) return
    busy.value = true
    const answer = await (answering
      ? answerRemark(answering, said)
      : addRemark(desk.view.value.filing.id, { target: target(), text: said }))
    busy.value = false
    mistake.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind !== 'ok') return
    text.value = ''
    await desk.reload()
  }

  return { text, mistake, busy, send }
}
