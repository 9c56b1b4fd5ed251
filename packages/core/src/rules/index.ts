import { agencyName } from './agency-name.ts'
import { aggregateDecisions } from './aggregate-decisions.ts'
import { aggregateDisputes } from './aggregate-disputes.ts'
import { aggregateDocuments } from './aggregate-documents.ts'
import { aggregateRequests } from './aggregate-requests.ts'
import { aggregateRoster } from './aggregate-roster.ts'
import { allZero } from './all-zero.ts'
import { aspectEmpty } from './aspect-empty.ts'
import { aspectMisplaced } from './aspect-misplaced.ts'
import { aspectMissing } from './aspect-missing.ts'
import { assessmentMissing } from './assessment-missing.ts'
import { carryOverColumn } from './carry-over-column.ts'
import { carryOverTotal } from './carry-over-total.ts'
import { cellsBlank } from './cells-blank.ts'
import { cellsCount } from './cells-count.ts'
import { disclosureDecisionsWithoutItems } from './disclosure-decisions-without-items.ts'
import { disclosureFeeUnit } from './disclosure-fee-unit.ts'
import { disclosureInForce } from './disclosure-in-force.ts'
import { disclosureItemsLeft } from './disclosure-items-left.ts'
import { disclosureProcurementPair } from './disclosure-procurement-pair.ts'
import { disclosureProcurementUnit } from './disclosure-procurement-unit.ts'
import { disclosurePublishedTotal } from './disclosure-published-total.ts'
import { disclosureRulesAuthority } from './disclosure-rules-authority.ts'
import { disputesAfterReconsideration } from './disputes-after-reconsideration.ts'
import { disputesGroupSum } from './disputes-group-sum.ts'
import { duplicatedWord } from './duplicated-word.ts'
import { editionMismatch } from './edition-mismatch.ts'
import { feeStatementMissing } from './fee-statement-missing.ts'
import { headAgency } from './head-agency.ts'
import { headBasis } from './head-basis.ts'
import { headContact } from './head-contact.ts'
import { headDownload } from './head-download.ts'
import { headParts } from './head-parts.ts'
import { headPeriod } from './head-period.ts'
import { inForceRollForward } from './in-force-roll-forward.ts'
import { itemsRollForward } from './items-roll-forward.ts'
import { letterLeftover } from './letter-leftover.ts'
import { narrativeAllHandled } from './narrative-all-handled.ts'
import { narrativeAllUpheld } from './narrative-all-upheld.ts'
import { narrativeBreakdown } from './narrative-breakdown.ts'
import { narrativeCarryOver } from './narrative-carry-over.ts'
import { narrativeCategories } from './narrative-categories.ts'
import { narrativeChange } from './narrative-change.ts'
import { narrativeDecisions } from './narrative-decisions.ts'
import { narrativeDisputes } from './narrative-disputes.ts'
import { narrativeDocuments } from './narrative-documents.ts'
import { narrativeFee } from './narrative-fee.ts'
import { narrativeFlow } from './narrative-flow.ts'
import { narrativeHandled } from './narrative-handled.ts'
import { narrativeNone } from './narrative-none.ts'
import { narrativeNoneButRate } from './narrative-none-but-rate.ts'
import { narrativeOutcomes } from './narrative-outcomes.ts'
import { narrativeParts } from './narrative-parts.ts'
import { narrativePercentage } from './narrative-percentage.ts'
import { narrativeReceived } from './narrative-received.ts'
import { narrativeSameFigure } from './narrative-same-figure.ts'
import { narrativeUnitSlip } from './narrative-unit-slip.ts'
import { pageLeftover } from './page-leftover.ts'
import { pendingDisposed } from './pending-disposed.ts'
import { previousProblemsFollowedUp } from './previous-problems-followed-up.ts'
import { problemsGeneric } from './problems-generic.ts'
import { problemsMissing } from './problems-missing.ts'
import { problemsRepeated } from './problems-repeated.ts'
import { problemsUnanswered } from './problems-unanswered.ts'
import { publishedEarly } from './published-early.ts'
import { publishedLate } from './published-late.ts'
import { publishedTotalRollForward } from './published-total-roll-forward.ts'
import { punctuation } from './punctuation.ts'
import { repealedLimit } from './repealed-limit.ts'
import { requestsBalance } from './requests-balance.ts'
import { requestsGroupSubtotal } from './requests-group-subtotal.ts'
import { requestsHandledSum } from './requests-handled-sum.ts'
import { requestsRowSum } from './requests-row-sum.ts'
import type { Rule } from './rule.ts'
import { sectionMissing } from './section-missing.ts'
import { sectionNumber } from './section-number.ts'
import { sectionOrder } from './section-order.ts'
import { sectionTitle } from './section-title.ts'
import { similarToOther } from './similar-to-other.ts'
import { similarToPrevious } from './similar-to-previous.ts'
import { suddenChange } from './sudden-change.ts'
import { tableBlank } from './table-blank.ts'
import { tableMissing } from './table-missing.ts'
import { tableShape } from './table-shape.ts'
import { tablesUnchanged } from './tables-unchanged.ts'
import { templateLeftover } from './template-leftover.ts'
import { titleForm } from './title-form.ts'
import { whitespace } from './whitespace.ts'
import { yearConflict } from './year-conflict.ts'
import { yearStale } from './year-stale.ts'

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  requestsBalance,
  requestsHandledSum,
  requestsRowSum,
  requestsGroupSubtotal,
  disputesGroupSum,
  disputesAfterReconsideration,
  cellsCount,
  cellsBlank,
  tableBlank,
  allZero,
  disclosurePublishedTotal,
  disclosureItemsLeft,
  disclosureDecisionsWithoutItems,
  disclosureProcurementPair,
  disclosureProcurementUnit,
  disclosureInForce,
  disclosureRulesAuthority,
  disclosureFeeUnit,
  carryOverTotal,
  carryOverColumn,
  inForceRollForward,
  repealedLimit,
  itemsRollForward,
  publishedTotalRollForward,
  pendingDisposed,
  tablesUnchanged,
  suddenChange,
  aggregateRequests,
  aggregateDisputes,
  aggregateDecisions,
  aggregateDocuments,
  aggregateRoster,
  narrativeReceived,
  narrativeCarryOver,
  narrativeHandled,
  narrativeOutcomes,
  narrativePercentage,
  narrativeChange,
  narrativeFlow,
  narrativeBreakdown,
  narrativeSameFigure,
  narrativeUnitSlip,
  narrativeDisputes,
  narrativeParts,
  narrativeAllUpheld,
  narrativeAllHandled,
  narrativeDocuments,
  narrativeDecisions,
  narrativeNone,
  narrativeNoneButRate,
  narrativeFee,
  narrativeCategories,
  titleForm,
  headPeriod,
  headAgency,
  headBasis,
  headContact,
  headParts,
  headDownload,
  sectionMissing,
  sectionOrder,
  sectionNumber,
  sectionTitle,
  tableMissing,
  tableShape,
  editionMismatch,
  aspectMissing,
  aspectEmpty,
  aspectMisplaced,
  assessmentMissing,
  problemsMissing,
  problemsUnanswered,
  problemsGeneric,
  problemsRepeated,
  previousProblemsFollowedUp,
  feeStatementMissing,
  yearStale,
  yearConflict,
  agencyName,
  templateLeftover,
  letterLeftover,
  pageLeftover,
  punctuation,
  duplicatedWord,
  whitespace,
  publishedLate,
  publishedEarly,
  similarToPrevious,
  similarToOther,
]
