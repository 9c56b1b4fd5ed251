/** `gouji explain`: one rule on one page. */

import { editionOf, nearestNames, type Rule } from '@gouji/core'
import stringWidth from 'string-width'
import { hang, pad, wrap } from '../output/wrap.ts'
import { readSettings, type Settings, type SettingsOptions } from '../profile.ts'
import { type Io, type Paint, paintOn, print, widthOf } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type Language, severities } from '../words.ts'
import { catalogue } from '../words-commands.ts'
import { usage } from '../words-usage.ts'
import { severityIn } from './rules.ts'

export interface ExplainCommand extends SettingsOptions {
  readonly rule: string
  readonly language: Language
  readonly color?: boolean | undefined
}

export async function explain(command: ExplainCommand, io: Io): Promise<number> {
  const { rule: id, language, color } = command
  const settings = await readSettings(command, io)
  const { rules } = settings
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) {
    throw new UsageError(
      usage.unknownRule(
        id,
        nearestNames(
          id,
          rules.map((candidate) => candidate.id),
        ),
      ),
    )
  }
  const paint = paintOn(io.stdout, { wanted: color, env: io.env })
  await print(io.stdout, page(rule, { settings, language, paint, width: widthOf(io.stdout) }))
  return 0
}

function page(
  rule: Rule,
  {
    settings,
    language,
    paint,
    width,
  }: { readonly settings: Settings; readonly language: Language; readonly paint: Paint; readonly width: number },
): string {
  const { name, meaning } = severities[severityIn(settings, rule)]
  const off = settings.profile.off[rule.id]
  const wording = settings.profile.wording[rule.id]?.[language]
  const words = catalogue.page
  const entries = [
    [words.severity, words.severityOf(name, meaning)],
    [words.explanation, rule.severity === 'warning' || rule.explainable ? words.explainable : words.notExplainable],
    [words.editions, ...rule.editions.map((id) => words.edition(id, editionOf(id).years))],
    [words.needs, ...(rule.needs.length > 0 ? rule.needs.map((need) => catalogue.needs[need]) : [words.needsNothing])],
    [words.basis, { zh: rule.basis, en: rule.basis }],
    ...(off === undefined ? [] : [[words.offIn, { zh: off, en: off }] as const]),
    ...(wording === undefined ? [] : [[words.wordingIn, { zh: wording, en: wording }] as const]),
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
