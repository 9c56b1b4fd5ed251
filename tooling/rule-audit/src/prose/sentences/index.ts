import type { Prose } from '../prose.ts'
import { counts } from './counts.ts'
import { disputes } from './disputes.ts'
import { documents } from './documents.ts'
import { outcomes } from './outcomes.ts'
import { requests } from './requests.ts'

export const sentences: readonly Prose[] = [...requests, ...outcomes, ...disputes, ...documents, ...counts].map(
  ({ text, ...others }) => ({ title: text, lines: [text], ...others }),
)
