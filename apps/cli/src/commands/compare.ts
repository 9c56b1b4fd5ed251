/** `gouji compare`: a report beside the one before it. */

import {
  type CellValue,
  type Comparison,
  cellName,
  compareReports,
  editionOf,
  findCell,
  type Message,
  namesOf,
  type Profile,
  percentAlike,
  type Report,
  shortLabel,
} from '@gouji/core'
import stringWidth from 'string-width'
import { oneInput, oneReport } from '../one-document.ts'
import { hang, pad } from '../output/wrap.ts'
import { readSettings, type SettingsOptions } from '../profile.ts'
import { type Io, type Paint, paintOn, print, widthOf } from '../terminal.ts'
import type { Language } from '../words.ts'
import { comparing } from '../words-commands.ts'

export interface CompareCommand extends Pick<SettingsOptions, 'profile'> {
  readonly before: string
  readonly after: string
  readonly format: 'pretty' | 'json'
  readonly language: Language
  readonly color?: boolean | undefined
}

/** Answers the exit code: 0 compared, 1 a report cannot be read. */
export async function compare(command: CompareCommand, io: Io): Promise<number> {
  const { before, after, format, language, color } = command
  const { profile } = await readSettings({ profile: command.profile }, io)
  const reports: Report[] = []
  for (const path of [before, after]) {
    const found = await oneReport(await oneInput(path, io), { io, language })
    if ('why' in found) {
      await print(io.stderr, `${found.why}\n`)
      return 1
    }
    reports.push(found.read.report)
  }
  const [earlier, later] = reports as [Report, Report]
  const comparison = compareReports(earlier, later, { namesOf: (name) => namesOf(profile, name) })
  const otherAgency = saidOfAgencies({ earlier, later, profile })
  // The data stay data.
  if (otherAgency && format === 'json') await print(io.stderr, `${otherAgency[language]}\n`)
  const paint = paintOn(io.stdout, { wanted: color, env: io.env })
  const text =
    format === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : page(comparison, { earlier, later, language, paint, width: widthOf(io.stdout), otherAgency })
  await print(io.stdout, text)
  return 0
}

/** An agency has several names; of one that is not known nothing is said. */
function saidOfAgencies({
  earlier,
  later,
  profile,
}: Record<'earlier' | 'later', Report> & { readonly profile: Profile }): Message | undefined {
  const [before, after] = [earlier.agency.name, later.agency.name]
  if (before === null || after === null) return undefined
  const isOne = before === after || namesOf(profile, before).includes(after) || namesOf(profile, after).includes(before)
  return isOne ? undefined : comparing.otherAgency(before, after)
}

interface PageOptions {
  readonly earlier: Report
  readonly later: Report
  readonly language: Language
  readonly paint: Paint
  readonly width: number
  /** Said where the reports are of two agencies. */
  readonly otherAgency: Message | undefined
}

function page(comparison: Comparison, options: PageOptions): string {
  const { earlier, later, language, paint, otherAgency } = options
  const title = [earlier, later].map(({ agency, year }) => `${agency.name ?? ''} ${year ?? ''}`.trim()).join(' → ')
  const lines = [
    paint('bold', title),
    ...(otherAgency ? [otherAgency[language]] : []),
    '',
    ...cellLines(comparison, options),
    '',
    ...ledgerLines(comparison, options),
    '',
    ...proseLines(comparison, options),
  ]
  return `${lines.join('\n')}\n`
}

function cellLines({ changes, notComparable }: Comparison, { later, language, paint }: PageOptions): string[] {
  const rows = changes.map(({ cell, before, after, change }) => ({
    name: cellName(later.edition, cell),
    values: `${valueText(before, language)} → ${valueText(after, language)}`,
    change: change === null ? '' : change > 0 ? `+${change}` : String(change),
  }))
  const widest = Math.max(0, ...rows.map(({ name }) => stringWidth(name)))
  return [
    paint('cyan', comparing.cells[language]),
    ...(rows.length === 0 ? [`  ${comparing.none[language]}`] : []),
    ...rows.map(
      ({ name, values, change }) => `  ${pad(name, widest)}  ${values}${change && `  ${paint('dim', change)}`}`,
    ),
    ...(notComparable.length > 0 ? [`  ${paint('dim', comparing.notComparable(notComparable.length)[language])}`] : []),
  ]
}

function ledgerLines({ ledger }: Comparison, { earlier, later, language, paint }: PageOptions): string[] {
  if ((earlier.year ?? 0) + 1 !== later.year) {
    return [paint('cyan', comparing.ledger[language]), `  ${comparing.notConsecutive[language]}`]
  }
  const label = (column: string) => {
    const spec = findCell(later.edition, `requests.broughtForward.${column}`)
    return spec ? shortLabel(spec.column) : column
  }
  const widest = Math.max(...ledger.map(({ column }) => stringWidth(label(column))))
  return [
    paint('cyan', comparing.ledger[language]),
    ...ledger.map(({ column, carriedForward, broughtForward, agrees }) => {
      const values = `${valueText(carriedForward, language)} → ${valueText(broughtForward, language)}`
      const verdict = agrees === null ? 'unknown' : agrees ? 'agrees' : 'differs'
      const text = comparing[verdict][language]
      return `  ${pad(label(column), widest)}  ${values}  ${verdict === 'differs' ? paint('red', text) : paint('dim', text)}`
    }),
  ]
}

function proseLines({ prose, similarity }: Comparison, { later, language, paint, width }: PageOptions): string[] {
  const titles = new Map<string, string>(
    editionOf(later.edition).sections.map(({ id, numeral, title }) => [id, `${numeral}、${title}`]),
  )
  const marks = { removed: '－ ', added: '＋ ', same: '' } as const
  return [
    paint('cyan', comparing.prose[language]),
    ...(prose.length === 0 ? [`  ${comparing.none[language]}`] : []),
    ...prose.flatMap(({ section, lines }) => {
      const alike = similarity.find((one) => one.section === section)
      const percent = alike ? `  ${comparing.similarity(percentAlike(alike.similarity))[language]}` : ''
      const heading = `  ${titles.get(section) ?? section}${paint('dim', percent)}`
      const changed = lines.filter(({ kind }) => kind !== 'same')
      return [
        heading,
        ...changed.flatMap(({ kind, text }) =>
          hang(`    ${marks[kind]}`, text.trim(), {
            width,
            paint: (line) => paint(kind === 'removed' ? 'red' : 'green', line),
          }),
        ),
      ]
    }),
  ]
}

function valueText(value: CellValue | undefined, language: Language): string {
  if (value === undefined) return comparing.missing[language]
  if (value === null) return comparing.blank[language]
  return typeof value === 'number' ? String(value) : value.text
}
