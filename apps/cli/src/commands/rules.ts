/** `gouji rules`: the catalogue. */

import { rules as allRules, type Rule } from '@gouji/core'
import stringWidth from 'string-width'
import type { Format } from '../output/outputs.ts'
import { hang, pad } from '../output/wrap.ts'
import { type Io, paintOn, print, type Style, widthOf } from '../terminal.ts'
import { catalogue, type Language, severities } from '../words.ts'

export interface RulesCommand {
  readonly format: Format
  readonly language: Language
  readonly color?: boolean | undefined
}

export async function rules({ format, language, color }: RulesCommand, io: Io): Promise<number> {
  await print(io.stdout, format === 'json' ? listAsJson() : listAsTable({ language, color }, io))
  return 0
}

function listAsJson(): string {
  const list = allRules.map(({ id, severity, explainable = false, editions, needs, basis, title }) => ({
    id,
    severity,
    explainable,
    editions,
    needs,
    basis,
    title,
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}

/** One line a rule; on a terminal a long title goes on under itself. */
function listAsTable({ language, color }: Omit<RulesCommand, 'format'>, io: Io): string {
  const paint = paintOn(io.stdout, { wanted: color, env: io.env })
  const width = io.stdout.isTTY ? widthOf(io.stdout) : Number.POSITIVE_INFINITY
  const titles = catalogue.columns.map((word) => word[language])
  const rows = allRules.map((rule) => [
    rule.id,
    severityName(rule, language),
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
function severityName({ severity, explainable }: Rule, language: Language): string {
  return severities[severity].name[language] + (explainable ? '*' : '')
}
