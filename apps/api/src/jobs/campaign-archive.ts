import { writeReport } from '@gouji/documents'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Desk } from '../filings/desk.ts'
import { handedOver } from '../filings/latest-report.ts'
import { stateNames } from '../filings/words.ts'
import type { FileFormatName } from '../routes/files.ts'
import { fileFormats, inFileName } from '../routes/files.ts'

/** The earliest time an archive can state: the same reports give the same bytes. */
const mtime = '1980-01-01T00:00:00'

interface Archive {
  readonly bytes: Uint8Array
  /** Those in it, that of the district's government among them. */
  readonly reports: number
  /** Agencies that have handed in nothing yet. */
  readonly missing: number
  /** Whether that of the government itself, which nobody hands in, is in it; `null`: it is not in the campaign. */
  readonly own: boolean | null
}

/**
 * All reports of a campaign that were handed in, each as a file named by its agency, in one zip; a list says what of
 * whom is in it and what is not.
 */
export async function campaignArchive(
  { store, district }: Pick<Desk, 'store' | 'district'>,
  { campaign, format }: { readonly campaign: string; readonly format: FileFormatName },
  progress: (done: number, total: number, note?: string) => Promise<void>,
): Promise<Archive> {
  const [filings, roster] = await Promise.all([
    store.filings.list(district, { campaign }),
    store.roster.list(district, { withRetired: true }),
  ])
  const byAgency = new Map(filings.map((filing) => [filing.agency, filing]))
  const inOrder = roster.flatMap((agency) => byAgency.get(agency.id) ?? [])
  const names = new Map(roster.map((agency) => [agency.id, agency]))
  const files: Zippable = {}
  const lines = ['文件\t进度\t核对码（SHA-256）']
  let missing = 0
  let own: boolean | null = null
  for (const [i, filing] of inOrder.entries()) {
    const agency = names.get(filing.agency)
    if (!agency) continue
    await progress(i, inOrder.length, agency.name)
    const version =
      handedOver.includes(filing.state) && filing.version !== null
        ? await store.filings.version(district, filing.id, filing.version)
        : undefined
    const isOwn = agency.parent === null
    if (isOwn) own = version !== undefined
    if (version) {
      const file = `${String(i + 1).padStart(3, '0')}-${inFileName(agency.name)}.${format}`
      files[file] = [await writeReport(version.report, fileFormats[format].format), { mtime }]
      lines.push(`${file}\t${stateNames[filing.state]}\t${version.hash}`)
    } else {
      const state = filing.revision === 0 ? '未开始' : stateNames[filing.state]
      lines.push(`（无）${agency.name}\t${state}，${isOwn ? '本级报告，不计入尚未报送的单位' : '尚未报送'}`)
      if (!isOwn) missing += 1
    }
  }
  await progress(inOrder.length, inOrder.length)
  files['目录.txt'] = [strToU8(`\uFEFF${lines.join('\r\n')}\r\n`), { mtime }]
  const reports = Object.keys(files).length - 1
  return { bytes: zipSync(files, { level: 0 }), reports, missing, own }
}
