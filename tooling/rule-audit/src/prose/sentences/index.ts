import type { Prose } from '../prose.ts'
import { busyOffices } from './busy-offices.ts'
import { casesAndPapers } from './cases-and-papers.ts'
import { casesOfOthers } from './cases-of-others.ts'
import { changes } from './changes.ts'
import { channels } from './channels.ts'
import { columnsInWords } from './columns-in-words.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { counts } from './counts.ts'
import { countsOfOthers } from './counts-of-others.ts'
import { dealtWith } from './dealt-with.ts'
import { disputes } from './disputes.ts'
import { documents } from './documents.ts'
import { endsOfCases } from './ends-of-cases.ts'
import { fromLastYear } from './from-last-year.ts'
import { leftAndMerged } from './left-and-merged.ts'
import { likewise } from './likewise.ts'
import { listsAndEnds } from './lists-and-ends.ts'
import { notAllYet } from './not-all-yet.ts'
import { otherTimes } from './other-times.ts'
import { outcomes } from './outcomes.ts'
import { ownNames } from './own-names.ts'
import { partsOfAYear } from './parts-of-a-year.ts'
import { requests } from './requests.ts'
import { smallOffices } from './small-offices.ts'
import { toldBeside } from './told-beside.ts'
import { toldInFull } from './told-in-full.ts'
import { waysOfSuits } from './ways-of-suits.ts'

export const sentences: readonly Prose[] = [
  ...requests,
  ...outcomes,
  ...disputes,
  ...documents,
  ...counts,
  ...countsOfOthers,
  ...busyOffices,
  ...smallOffices,
  ...casesAndPapers,
  ...channels,
  ...ownNames,
  ...listsAndEnds,
  ...otherTimes,
  ...toldBeside,
  ...waysOfSuits,
  ...fromLastYear,
  ...likewise,
  ...countedOtherwise,
  ...partsOfAYear,
  ...casesOfOthers,
  ...dealtWith,
  ...leftAndMerged,
  ...changes,
  ...toldInFull,
  ...endsOfCases,
  ...notAllYet,
  ...columnsInWords,
].map(({ text, ...others }) => ({ title: text, lines: [text], ...others }))
