import { cellName, describeRemark, type EditionId, findCell, type ReadField, type Report } from '@gouji/core'
import { type NamedResult, readDocuments } from '@gouji/documents'
import type { Agency, Campaign, FieldChange, Filing, OtherNames } from '@gouji/store'
import { changeAt, type Desk } from '../filings/desk.ts'
import { draftReport } from '../filings/latest-report.ts'
import { nearAgency } from '../filings/near-agency.ts'
import { previousKey } from '../filings/previous-of.ts'
import { otherNamesOf } from '../filings/profile-of.ts'
import { reviewImport } from '../filings/review-import.ts'
import { stateNames } from '../filings/words.ts'
import { plainName } from '../plain-name.ts'
import { Hopeless, type JobHandler } from './job-work.ts'

interface ImportedFile {
  readonly file: string
  readonly outcome: 'imported' | 'previous' | 'unreadable' | 'unmatched' | 'other-year' | 'wrong-state' | 'nothing-new'
  readonly agency: string | null
  readonly filing: string | null
  /** Fields written, fields that held something else and were left as they are. */
  readonly written: number
  readonly kept: number
  /** Fields that were read with doubt and not written. */
  readonly doubtful: number
  readonly message: string
}

interface Target {
  readonly campaign: Campaign
  readonly agencies: readonly Agency[]
  /** What the settings call them besides. */
  readonly otherNames: OtherNames
  readonly filings: ReadonlyMap<string, Filing>
}

/**
 * Reads a zip of reports into a campaign's drafts (批量导入). Input: `{ campaign, document }`, the document being the
 * zip's hash. Each file goes to the agency its title names and is kept beside its report; what somebody has put in
 * already is never overwritten. A report of the year before is kept as last year's.
 */
export const importArchiveJob: JobHandler = async ({ job, desk, read: readOne, progress, once }) => {
  const {
    campaign: id,
    document,
    name,
  } = job.input as { readonly campaign: string; readonly document: string; readonly name: string }
  const { store, district } = desk
  const [campaign, bytes, agencies, otherNames, filings] = await Promise.all([
    store.campaigns.get(district, id),
    store.documents.bytes(district, document),
    store.roster.list(district),
    otherNamesOf(store, district),
    store.filings.list(district, { campaign: id }),
  ])
  if (!campaign || !bytes) throw new Hopeless('报送批次或者上传的压缩包已不存在')
  const target = { campaign, agencies, otherNames, filings: new Map(filings.map((filing) => [filing.agency, filing])) }
  const files: ImportedFile[] = []
  for await (const read of readDocuments(bytes, { name, read: readOne })) {
    await progress(files.length, null, read.name)
    files.push(await once(read.name, () => importFile(desk, read, target)))
  }
  await progress(files.length, files.length)
  return { files }
}

async function importFile(
  desk: Desk,
  { name: file, bytes, result }: NamedResult,
  target: Target,
): Promise<ImportedFile> {
  const { campaign } = target
  const none = { file, agency: null, filing: null, written: 0, kept: 0, doubtful: 0 }
  if (result.kind === 'unreadable') return { ...none, outcome: 'unreadable', message: result.message.zh }
  const { report } = result
  const agency = agencyOf(report, target)
  if (!agency) return { ...none, outcome: 'unmatched', message: unmatched(report.agency.name, target.agencies) }
  const of = { ...none, agency: agency.name }
  if (report.year === campaign.year - 1) return { ...of, ...(await keepPrevious(desk, { report, agency })) }
  if (report.year !== campaign.year) {
    const said = report.year === null ? '没有读到报告年度' : `是 ${report.year} 年度的报告`
    return { ...of, outcome: 'other-year', message: `${said}，本批次是 ${campaign.year} 年度` }
  }
  const filing = target.filings.get(agency.id)
  if (!filing) return { ...of, outcome: 'unmatched', message: '该单位不在本批次中' }
  const remarks = result.remarks.map((remark) => describeRemark(remark).zh)
  const filled = await fill(desk, { result, filing, agency, remarks })
  // Whoever reviews it reads it beside the document it came from.
  if (bytes && (filled.outcome === 'imported' || filled.outcome === 'nothing-new')) {
    const name = file.slice(file.lastIndexOf('/') + 1)
    const original = {
      filing: filing.id,
      name,
      mediaType: 'application/octet-stream',
      purpose: 'import',
      bytes,
    } as const
    await desk.store.documents.put(desk.district, original, changeAt(desk))
  }
  return { ...of, filing: filing.id, ...filled }
}

/** By full or short name, or another that the settings tell; spaces do not tell agencies apart. */
function agencyOf(
  { agency: { name: written } }: Report,
  { agencies, otherNames }: Pick<Target, 'agencies' | 'otherNames'>,
): Agency | undefined {
  if (written === null) return undefined
  const plain = plainName(written)
  const found = agencies.filter(
    ({ name, shortName }) =>
      plainName(name) === plain || shortName === plain || otherNames.get(name)?.includes(plain) === true,
  )
  return found.length === 1 ? found[0] : undefined
}

/** A name like it is told, not taken: two agencies may well be called nearly the same. */
function unmatched(name: string | null, agencies: readonly Agency[]): string {
  if (name === null) return '没有读到单位名称'
  const district = agencies.find(({ parent }) => parent === null)?.name.replace(/(?:人民)?政府$/u, '') ?? ''
  const near = nearAgency(plainName(name), { agencies: agencies.map((agency) => agency.name), district })
  const whose = near === undefined ? '如果是某个单位的曾用名或别称' : `相近的是“${near}”，如果就是它`
  return `名册里没有“${name}”；${whose}，请管理员在“系统设置”的“单位的其他称呼”里加上这个称呼，再导入一次`
}

type FileOutcome = Pick<ImportedFile, 'outcome' | 'written' | 'kept' | 'doubtful' | 'message'>

async function keepPrevious(
  desk: Desk,
  { report, agency }: { readonly report: Report; readonly agency: Agency },
): Promise<FileOutcome> {
  const { store, district } = desk
  const key = previousKey({ agency: agency.id, year: report.year ?? 0 })
  const { places: _, ...value } = report
  const base = (await store.settings.get(district, key))?.revision ?? 0
  await store.settings.put(district, key, { value, base }, changeAt(desk))
  return { outcome: 'previous', written: 0, kept: 0, doubtful: 0, message: `作为 ${report.year} 年度（上年）报告留存` }
}

async function fill(
  desk: Desk,
  {
    result,
    filing,
    agency,
    remarks,
  }: {
    readonly result: Extract<NamedResult['result'], { kind: 'report' }>
    readonly filing: Filing
    readonly agency: Agency
    readonly remarks: readonly string[]
  },
): Promise<FileOutcome> {
  const { store, district } = desk
  const draft = await store.filings.draft(district, filing.id)
  if (!draft) return { outcome: 'unmatched', written: 0, kept: 0, doubtful: 0, message: '该单位不在本批次中' }
  const { fields } = reviewImport(result, { draft: draftReport(draft, agency), fields: draft.fields })
  // What was read with doubt is for a person to decide: a wrong number must not come in unseen.
  const changes = fields
    .filter(({ relation, doubt }) => relation === 'new' && doubt === null)
    .map(({ id, value, base }): FieldChange => ({ id, value, base, origin: 'imported' }))
  const doubtful = fields.filter(({ doubt }) => doubt !== null).length
  const different = fields.filter(({ relation }) => relation === 'differs')
  const kept = different.length
  const notes = [
    ...(doubtful > 0 ? [`${doubtful} 项读取存疑，没有写入，请核对原件`] : []),
    ...(kept > 0 ? [`${kept} 项与报告里已有的不同，没有改动${examplesOf(different, filing.edition)}`] : []),
    ...remarks,
  ]
  if (changes.length === 0) {
    const message = doubtful + kept > 0 ? notes.join('；') : '没有可以写入的新内容'
    return { outcome: 'nothing-new', written: 0, kept, doubtful, message }
  }
  const patched = await store.filings.patch(
    district,
    filing.id,
    { changes, states: ['draft', 'returned'] },
    changeAt(desk),
  )
  if (patched.kind !== 'done') {
    const state = patched.kind === 'stale' ? patched.current.state : filing.state
    return { outcome: 'wrong-state', written: 0, kept, doubtful, message: `报告现为“${stateNames[state]}”，没有写入` }
  }
  const written = patched.value.outcomes.filter(({ kind }) => kind === 'saved').length
  return { outcome: 'imported', written, kept, doubtful, message: notes.join('；') }
}

const mostExamples = 3

/** The first cells in which the file says another number. */
function examplesOf(fields: readonly Pick<ReadField, 'id' | 'value' | 'current'>[], edition: EditionId): string {
  const told = fields.flatMap(({ id, value, current }) => {
    const cell = id.startsWith('cells.') ? findCell(edition, id.slice('cells.'.length)) : undefined
    if (!cell || typeof value !== 'number' || typeof current !== 'number') return []
    return [`${cellName(edition, cell.id)}报告填 ${current}、文件为 ${value}`]
  })
  if (told.length === 0) return ''
  return `（${told.slice(0, mostExamples).join('，')}${told.length > mostExamples ? '等' : ''}）`
}
