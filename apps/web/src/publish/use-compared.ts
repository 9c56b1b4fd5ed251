import { computed, type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue'
import type { PublicAgency } from '../api/public.ts'
import { problemText } from '../shell/problem-text.ts'
import { publishWords } from '../words/publish.ts'
import { everyAgency } from './agencies.ts'

export interface Compared {
  /** In the order of the roster; those asked for before, until the others are known. */
  readonly shown: Ref<readonly PublicAgency[]>
  /** Which years of theirs are not public here. */
  readonly unpublished: Ref<string>
  readonly problem: Ref<string>
  /** Whether they are those asked for now. */
  isNow(): boolean
  name(): Promise<void>
}

/** The agencies that are compared, by their names. `wanted`: their ids, `undefined`: all there are. */
export function useCompared(wanted: Readonly<Ref<readonly string[] | undefined>>): Compared {
  const shown: ShallowRef<readonly PublicAgency[]> = shallowRef([])
  const problem = ref('')
  const key = () => JSON.stringify(wanted.value ?? null)
  let answered = ''
  let asking = ''

  async function name(): Promise<void> {
    const mine = key()
    if (asking === mine) return
    asking = mine
    const answer = await everyAgency({ ids: wanted.value })
    if (asking !== mine) return
    asking = ''
    problem.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind !== 'ok') return
    answered = mine
    shown.value = answer.value.items
  }

  watch(key, name)
  const unpublished = computed(() =>
    shown.value
      .filter(({ unpublishedYears }) => unpublishedYears.length > 0)
      .map((agency) => publishWords.years.unpublishedOf(agency.name, agency.unpublishedYears.toReversed()))
      .join('；'),
  )
  return { shown, unpublished, problem, name, isNow: () => answered === key() }
}
