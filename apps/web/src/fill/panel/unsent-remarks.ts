/** Remarks that were written and not sent yet, kept while one looks at other places of the report. */

import { computed, type InjectionKey, inject, reactive } from 'vue'
import type { FilingRemark } from '../../api/filings.ts'

type Place = FilingRemark['target']

export interface Unsent {
  readonly target: Place
  readonly text: string
}

export function createUnsent() {
  const texts = reactive(new Map<string, Unsent>())
  return {
    textOf: (target: Place): string => texts.get(keyOf(target))?.text ?? '',
    write(target: Place, text: string): void {
      if (text === '') texts.delete(keyOf(target))
      else texts.set(keyOf(target), { target, text })
    },
    /** Those that say something. */
    all: computed((): readonly Unsent[] => [...texts.values()].filter(({ text }) => text.trim() !== '')),
  }
}

export type UnsentRemarks = ReturnType<typeof createUnsent>

export const unsentKey: InjectionKey<UnsentRemarks> = Symbol('unsent remarks')

/** Those of the page, where it asks about them; else those of the one place. */
export function useUnsent(): UnsentRemarks {
  return inject(unsentKey, createUnsent, true)
}

function keyOf(target: Place): string {
  return target === null ? '' : `${target.field} ${target.paragraph ?? ''}`
}
