/** `gouji aggregate`: members' reports into one; with `--check` a published sum against its members. */

import {
  type Aggregate,
  type AggregatedCell,
  aggregate as addUp,
  checkReport,
  checkResult,
  type EditionId,
  findAgency,
  type Member,
  sumAsReport,
} from '@gouji/core'
import { writeReport } from '@gouji/documents'
import { openExplanations } from '../explanations.ts'
import { findInputs } from '../inputs.ts'
import { keepInputs } from '../keep-inputs.ts'
import { oneInput, oneReport } from '../one-document.ts'
import { writeOutput as writeResult } from '../output/outputs.ts'
import { readSettings, type Settings, type SettingsOptions } from '../profile.ts'
import { readInput } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { type Language, notices } from '../words.ts'
import { adding } from '../words-commands.ts'
import { formatOfName, writeOutput } from '../write-output.ts'

export interface AggregateCommand extends SettingsOptions {
  readonly paths: readonly string[]
  readonly output?: string | undefined
  /** A published report to hold against its members. */
  readonly check?: string | undefined
  /** A file of reasons that lift what is found in it. */
  readonly explanations?: string | undefined
  /** Where to write a file of reasons to fill in. */
  readonly writeExplanations?: string | undefined
  readonly agency?: string | undefined
  readonly language: Language
  readonly color?: boolean | undefined
}

/**
 * Answers the exit code: 0 added or in order, 1 findings, or members that are not read or do not go together, 2 nothing
 * to add or not written.
 */
export async function aggregate(command: AggregateCommand, io: Io): Promise<number> {
  const { paths, output, check, agency, language } = command
  const settings = await readSettings(command, io)
  const format = output === undefined ? 'json' : formatOfName(output)
  const { members, unread, found } = await readMembers(paths, { outputs: [output], io, language })
  if (!found || members.length === 0) {
    if (found) await print(io.stderr, `${adding.nothing[language]}\n`)
    return found && unread > 0 ? 1 : 2
  }
  const edition = newestEdition(members)
  if (check !== undefined)
    return Math.max(unread > 0 ? 1 : 0, await checkSum(check, { members, settings, command, io }))
  const sum = addUp(members, { edition })
  await sayWhatIsOpen(sum, { io, language })
  if (sum.problems.some(({ code }) => code !== 'mixed-editions')) {
    // A sum that counts somebody twice, or of two years, is no sum that anybody wants.
    await print(io.stderr, `${adding.notAdded[language]}\n`)
    return 1
  }
  const missing = missingOf(members, { settings, own: agency ?? null })
  if (missing.length > 0) await print(io.stderr, `${adding.missing(missing.length, missing.join('、'))[language]}\n`)
  const year = members[0]?.report.year ?? null
  const bytes = await writeReport(sumAsReport(sum, { agency: agency ?? null, year }), format)
  const written =
    output === undefined
      ? await print(io.stdout, new TextDecoder().decode(bytes)).then(() => 0)
      : await writeOutput(bytes, { output, io, language })
  return Math.max(written, unread > 0 ? 1 : 0)
}

async function readMembers(
  paths: readonly string[],
  {
    outputs,
    io,
    language,
  }: { readonly outputs: readonly (string | undefined)[]; readonly io: Io; readonly language: Language },
): Promise<{ readonly members: readonly Member[]; readonly unread: number; readonly found: boolean }> {
  const { inputs, problems } = await findInputs(paths, io)
  for (const problem of problems) await print(io.stderr, `${problem[language]}\n`)
  keepInputs(outputs, { inputs, io })
  const members: Member[] = []
  let unread = 0
  for (const input of inputs) {
    for await (const { source, read } of readInput(input, io)) {
      if (read.kind === 'report') members.push({ name: read.report.agency.name ?? source, report: read.report })
      else {
        unread += 1
        await print(io.stderr, `${notices.unreadable(source, read.message)[language]}\n`)
      }
    }
  }
  return { members, unread, found: inputs.length > 0 && problems.length === 0 }
}

/** The edition most of the members use; of two used alike the newer. */
function newestEdition(members: readonly Member[]): EditionId {
  const counts = new Map<EditionId, number>()
  for (const { report } of members) counts.set(report.edition, (counts.get(report.edition) ?? 0) + 1)
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))
  return first?.[0] ?? '2021'
}

async function checkSum(
  path: string,
  {
    members,
    settings,
    command,
    io,
  }: {
    readonly members: readonly Member[]
    readonly settings: Settings
    readonly command: AggregateCommand
    readonly io: Io
  },
): Promise<number> {
  const { language, color, explanations, writeExplanations } = command
  // Apart: reasons for the rules of `check` are not said to have lapsed, for those are not judged here.
  const { byFingerprint } = await openExplanations({ explanations, language }, io)
  const { ledger: toFillIn } = await openExplanations({ writeExplanations, language }, io)
  const published = await oneReport(await oneInput(path, io), { io, language })
  if ('why' in published) {
    await print(io.stderr, `${published.why}\n`)
    return 1
  }
  const own = settings.rules.filter(({ needs }) => needs.includes('members'))
  const missing = missingOf(members, { settings, own: published.read.report.agency.name })
  const checked = checkReport(
    { source: path, ...published.read, explanations: byFingerprint, roster: { members, missing } },
    { language, rules: own, profile: settings.profile },
  )
  const result = checkResult({ reports: [checked], unreadable: [] }, { rules: own, profile: settings.profile })
  await writeResult(result, { output: { format: 'pretty' }, options: { language, color }, io })
  toFillIn.note(checked)
  const written = await toFillIn.close()
  return Math.max(written, result.summary.errors > 0 ? 1 : 0)
}

/** Agencies that the district lists and of which there is no report; its own is the sum. */
function missingOf(
  members: readonly Member[],
  { settings: { profile }, own }: { readonly settings: Settings; readonly own: string | null },
): readonly string[] {
  const nameOf = (name: string | null) => findAgency(profile, name)?.name
  const there = new Set([nameOf(own), ...members.map(({ report }) => nameOf(report.agency.name))])
  return profile.agencies.filter(({ name }) => !there.has(name)).map(({ name }) => name)
}

/** What the sum leaves open goes to standard error, so that the data stays data. */
async function sayWhatIsOpen(
  { edition, members, cells, problems }: Aggregate,
  { io, language }: { readonly io: Io; readonly language: Language },
): Promise<void> {
  const say = (text: string) => print(io.stderr, `${text}\n`)
  await say(adding.added(members.length, edition)[language])
  for (const { code, names } of problems) await say(adding[code](names.join('、'))[language])
  const all = Object.values(cells) as AggregatedCell[]
  for (const kind of ['open', 'notComparable'] as const) {
    const affected = all.filter((cell) => cell[kind].length > 0)
    const agencies = [...new Set(affected.flatMap((cell) => cell[kind]))]
    if (affected.length > 0) await say(adding[kind](affected.length, agencies.join('、'))[language])
  }
}
