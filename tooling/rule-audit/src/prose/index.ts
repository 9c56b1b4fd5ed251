import { applicantsAndChannels } from './applicants-and-channels.ts'
import { comparisons } from './comparisons.ts'
import { disputes } from './disputes.ts'
import { documents } from './documents.ts'
import { fees } from './fees.ts'
import { heads } from './heads.ts'
import { noneAndAll } from './none-and-all.ts'
import { otherCounts } from './other-counts.ts'
import { outcomes } from './outcomes.ts'
import { problems } from './problems.ts'
import type { Prose } from './prose.ts'
import { requests } from './requests.ts'
import { sentences } from './sentences/index.ts'
import { withoutNumbers } from './without-numbers.ts'

/** Every text. */
export const proses: readonly Prose[] = [
  ...requests,
  ...outcomes,
  ...applicantsAndChannels,
  ...comparisons,
  ...otherCounts,
  ...noneAndAll,
  ...documents,
  ...disputes,
  ...fees,
  ...heads,
  ...problems,
  ...withoutNumbers,
  ...sentences,
]
