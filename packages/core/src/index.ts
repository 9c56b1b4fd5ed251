export { type CheckOptions, type CheckSubject, checkReport, checkResult, judgedRules, settle } from './check.ts'
export { diagnose } from './diagnosis/diagnose.ts'
export type { DiagnosedCell, Diagnosis, DiagnosisKind, Evidence, Ground } from './diagnosis/diagnosis.ts'
export { foldFindings } from './diagnosis/fold.ts'
export { describeDiagnosis, enteredIn } from './diagnosis/sentences.ts'
export { draftAgencyProse, type OwnSection } from './draft/agency.ts'
export { draftProse } from './draft/draft-prose.ts'
export type { DraftedSection } from './draft/drafted.ts'
export {
  type LeftNumber,
  type RenewedNumber,
  renewedTexts,
  renewNumbers,
  rewritten,
} from './draft/renew-numbers.ts'
export type { DraftSubject } from './draft/subject.ts'
export {
  type CellSpec,
  cellName,
  cellsOf,
  findCell,
  type Identity,
  identitiesOf,
  rowName,
  type SubtotalSpec,
  shortLabel,
  subtotalsOf,
} from './form/cells.ts'
export {
  type CellId,
  type CellIdOf,
  type EditionId,
  editionOf,
  editionOfYear,
  editions,
  type KnownEdition,
} from './form/editions.ts'
export type { MoneyUnit, SectionId, TableId } from './form/form.ts'
export { type PrintedCell, type PrintedKind, type PrintedTable, printTable } from './form/printed.ts'
export { formSections } from './form/sections.ts'
export {
  type Aggregate,
  type AggregatedCell,
  aggregate,
  type Member,
  type MemberNumbers,
  numbersOfMembers,
  type RosterProblem,
  readMember,
  sumAsReport,
} from './levels/aggregate.ts'
export { type CellChange, type Comparison, compareReports, type LedgerEntry } from './levels/compare.ts'
export { diffLines, type LineDiff } from './levels/diff-lines.ts'
export { type Culprit, findGaps, type Gap, type GapReport } from './levels/gap.ts'
export type { Suspect } from './levels/suspects.ts'
export { bindingsOf } from './narrative/bindings.ts'
export { type Narrative, narrativeOf } from './narrative/narrative.ts'
export { findAgency, namesOf, type ProfileAgency } from './profile/agencies.ts'
export {
  type Baseline,
  type BaselineEntry,
  type BaselineInForce,
  baselineOn,
  baselineSchema,
  baselineToWrite,
  readBaseline,
  type UnmetReason,
} from './profile/baseline.ts'
export { heldByCalled, nearestCall } from './profile/called.ts'
export { deadlineOf, dueOf } from './profile/deadlines.ts'
export {
  type Explanation,
  type ExplanationEntry,
  type Explanations,
  explanationsByFingerprint,
  explanationsSchema,
  explanationsToFillIn,
  readExplanations,
  type UnusedExplanation,
  type UnusedReason,
  watchExplanations,
} from './profile/explanations.ts'
export { nearestNames } from './profile/nearest.ts'
export { readOwnRules } from './profile/own-rules.ts'
export { type Problem, problemsOf } from './profile/problem.ts'
export { defaultProfile, type Profile, type ProfileInput, profileSchema } from './profile/profile.ts'
export { readProfile } from './profile/read-profile.ts'
export { thresholds } from './profile/thresholds.ts'
export { wordingNames } from './profile/wording.ts'
export { type CellText, readCellText } from './recognise/cell-text.ts'
export { agencyKindOf, headOf } from './recognise/head.ts'
export type { Reading, Remark } from './recognise/reading.ts'
export { recognise } from './recognise/recognise.ts'
export { describeRemark } from './recognise/remarks.ts'
export { type ApplicantColumn, applicantColumns } from './register/applicants.ts'
export {
  countRegister,
  type RegisterCount,
  type RegisterTerm,
  type RegisterTerms,
  registerTerms,
  type TermMeanings,
  type Uncounted,
} from './register/count-register.ts'
export { cellWhere, columnsNamed, rowsNamed } from './register/named-cell.ts'
export { type Outcome, outcomeRows, unanswered } from './register/outcomes.ts'
export { type Register, type RegisterColumn, type RegisterRow, readRegister } from './register/register.ts'
export { standardTitle } from './render/head.ts'
export { renderEmptyForm, renderReport } from './render/render-report.ts'
export type {
  RenderBlock,
  RenderCell,
  RenderDocument,
  RenderParagraph,
  RenderRow,
  RenderSection,
  RenderTable,
} from './render/tree.ts'
export type { Binding } from './report/binding.ts'
export { canonicalJson } from './report/canonical-json.ts'
export { type CellState, type CellValue, cellState } from './report/cell.ts'
export {
  type CheckDiagnosis,
  type CheckedReport,
  type CheckFinding,
  type CheckResult,
  checkSchema,
  type Unread,
} from './report/check.ts'
export { type Converted, convertCells } from './report/convert.ts'
export { emptyReport, type KnownBefore } from './report/empty.ts'
export { fieldSchema, fieldsOf, formOf, type Identified, type ReportField, reportOf } from './report/fields.ts'
export { describeIssue, settleUnions } from './report/issue.ts'
export type { Outline } from './report/outline.ts'
export { type Place, type RunStarts, runsOf } from './report/place.ts'
export { type Report, reportSchema } from './report/report.ts'
export { mismatchesOf, type ReadField, type ReadingReview, reviewReading } from './report/review.ts'
export { shardFileSchema, shardHeadSchema } from './report/shard.ts'
export type {
  GridSpan,
  Paragraph,
  Picture,
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceTable,
} from './report/source.ts'
export { type FilingState, filingStates, findMove, type Move, moves, movesFrom, type Role } from './report/status.ts'
export { rules } from './rules/index.ts'
export {
  type Batch,
  defineRule,
  type Facts,
  type Message,
  type Params,
  passed,
  type Roster,
  type Rule,
  type Severity,
  type SkipReason,
  type Verdict,
  type Violation,
} from './rules/rule.ts'
export {
  type Alike,
  batchOf,
  type Compared,
  type ComparedReport,
  type ComparedText,
  comparedTexts,
  type SimilaritySearch,
  similaritySearch,
} from './sameness/batch.ts'
export {
  compareProse,
  findSimilar,
  percentAlike,
  type SectionSimilarity,
  type SimilarPair,
} from './sameness/sameness.ts'
export {
  describeFinding,
  type Finding,
  hashRules,
  type Skip,
  type Validation,
  validate,
} from './validate.ts'
export { version } from './version.ts'
