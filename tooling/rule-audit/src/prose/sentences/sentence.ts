import type { Prose } from '../prose.ts'

/**
 * A text that is its own title: most have figures that are near to what a table holds and are something else. They
 * were written after the rules, in rounds, to see how many raise an alarm.
 */
export interface Sentence extends Pick<Prose, 'section' | 'figures' | 'lastYear' | 'twins' | 'agency'> {
  readonly text: string
}
