/** `gouji rules`: the catalogue. */

import type { Rule, Severity } from '@gouji/core'
import stringWidth from 'string-width'
import { hang, pad } from '../output/wrap.ts'
import { readSettings, type Settings, type SettingsOptions } from '../profile.ts'
import { type Io, paintOn, print, type Style, widthOf } from '../terminal.ts'
import { type Language, severities } from '../words.ts'
import { catalogue } from '../words-commands.ts'

export interface RulesCommand extends SettingsOptions {
  readonly format: 'pretty' | 'json'
  readonly language: Language
  readonly color?: boolean | undefined
}

export async function rules(command: RulesCommand, io: Io): Promise<number> {
  const settings = await readSettings(command, io)
  await print(io.stdout, command.format === 'json' ? listAsJson(settings) : listAsTable(settings, { command, io }))
  return 0
}

function listAsJson(settings: Settings): string {
  const list = settings.rules.map((rule) => {
    const { id, explainable = false, editions, needs, basis, title } = rule
    const off = settings.profile.off[id]
    return {
      id,
      severity: severityIn(settings, rule),
      ...(off !== undefined && { off }),
      explainable,
      editions,
      needs,
      basis,
      title,
    }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}

/** One line a rule; on a terminal a long title goes on under itself. */
function listAsTable(
  settings: Settings,
  { command: { language, color }, io }: { readonly command: RulesCommand; readonly io: Io },
): string {
  const paint = paintOn(io.stdout, { wanted: color, env: io.env })
  const width = io.stdout.isTTY ? widthOf(io.stdout) : Number.POSITIVE_INFINITY
  const titles = catalogue.columns.map((word) => word[language])
  const rows = settings.rules.map((rule) => [
    rule.id,
    severityName(rule, { settings, language }),
    rule.editions.join(' '),
    rule.title[language],
  ])
  const widths = titles.map((title, i) =>
    Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map((text) => stringWidth(text))),
  )
  const line = (row: readonly string[], style?: Style) => {
    const cells = row.slice(0, -1).map((cell, i) => pad(cell, widths[i] ?? 0))
    const lines = hang(`${cells.join('  ')}  `, row.at(-1) ?? '', { width })
    return style ? lines.map((text) => paint(style, text)) : lines
  }
  return `${[...line(titles, 'dim'), ...rows.flatMap((row) => line(row))].join('\n')}\n`
}

/** 错误, and 错误* where a written explanation lifts it. */
function severityName(
  rule: Rule,
  { settings, language }: { readonly settings: Settings; readonly language: Language },
): string {
  if (Object.hasOwn(settings.profile.off, rule.id)) return catalogue.off[language]
  return severities[severityIn(settings, rule)].name[language] + (rule.explainable ? '*' : '')
}

/** The gravest its breaches may be in the district. */
export function severityIn({ profile }: Settings, { id, severity }: Rule): Severity {
  return profile.severities[id] ?? severity
}
