/** `gouji explain`: one rule on one page. */

import { editionOf, nearest, type Rule, rules } from '@gouji/core'
import stringWidth from 'string-width'
import { hang, pad, wrap } from '../output/wrap.ts'
import { type Io, type Paint, paintOn, print, widthOf } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { catalogue, type Language, severities } from '../words.ts'
import { usage } from '../words-usage.ts'

export interface ExplainCommand {
  readonly rule: string
  readonly language: Language
  readonly color?: boolean | undefined
}

export async function explain({ rule: id, language, color }: ExplainCommand, io: Io): Promise<number> {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) {
    throw new UsageError(
      usage.unknownRule(
        id,
        nearest(
          id,
          rules.map((candidate) => candidate.id),
        ),
      ),
    )
  }
  const paint = paintOn(io.stdout, { wanted: color, env: io.env })
  await print(io.stdout, page(rule, { language, paint, width: widthOf(io.stdout) }))
  return 0
}

function page(
  rule: Rule,
  { language, paint, width }: { readonly language: Language; readonly paint: Paint; readonly width: number },
): string {
  const { name, meaning } = severities[rule.severity]
  const words = catalogue.page
  const entries = [
    [words.severity, words.severityOf(name, meaning)],
    [words.explanation, rule.severity === 'warning' || rule.explainable ? words.explainable : words.notExplainable],
    [words.editions, ...rule.editions.map((id) => words.edition(id, editionOf(id).years))],
    [words.needs, ...(rule.needs.length > 0 ? rule.needs.map((need) => catalogue.needs[need]) : [words.needsNothing])],
    [words.basis, { zh: rule.basis, en: rule.basis }],
  ] as const
  const widest = Math.max(...entries.map(([label]) => stringWidth(label[language])))
  const other = language === 'zh' ? 'en' : 'zh'
  const lines = [
    paint('bold', rule.id),
    '',
    ...wrap(rule.title[language], width),
    ...wrap(rule.title[other], width).map((line) => paint('dim', line)),
    '',
    ...entries.flatMap(([label, ...texts]) =>
      texts.flatMap((text, i) => {
        const lead = `${pad(i === 0 ? label[language] : '', widest)}  `
        return hang(lead, text[language], { width }).map((line) =>
          i === 0 ? line.replace(lead, () => paint('cyan', lead)) : line,
        )
      }),
    ),
  ]
  return `${lines.join('\n')}\n`
}
