import { type InjectionKey, inject, type ShallowRef } from 'vue'
import type { FilingMove } from '../../api/filings.ts'

/** The move somebody is asked about: chosen at the head of the page, or in what stands before the report. */
export const chosenMoveKey: InjectionKey<ShallowRef<FilingMove | undefined>> = Symbol('chosen move')

export function useChosenMove(): ShallowRef<FilingMove | undefined> {
  const chosen = inject(chosenMoveKey)
  if (!chosen) throw new Error('moves are made on the fill page only')
  return chosen
}
