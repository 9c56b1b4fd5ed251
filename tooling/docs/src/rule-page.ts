/** One rule as a page: what holds, why, and examples of what passes and what does not. */

import { type CellId, cellName, type EditionId, editionOf, type Rule, type Severity, wordingNames } from '@gouji/core'
import type { Example, ExampleFacts, Examples } from '@gouji/core/examples'
import { cellsInWords } from './watched-cells.ts'

const severities: Readonly<Record<Severity, string>> = {
  error: '错误（不能报送） · error',
  warning: '警告（应当核实） · warning',
  info: '提示 · info',
}

const needs: Readonly<Record<Rule['needs'][number], string>> = {
  previous: '同一单位上一年度的报告 · last year’s report',
  source: '文档原文的结构 · the outline of the document',
  members: '所辖各单位的报告 · the reports of its members',
  batch: '同一次检查的其他报告 · the other reports checked together',
}

/** The list of all rules. */
export function indexPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, title, severity, editions }) =>
      `| [\`${id}\`](${id}.md) | ${severity} | ${editions.join(', ')} | ${title.zh} | ${title.en} |`,
  )
  return lines([
    '# 规则 · Rules',
    '',
    '由规则和例子生成，请勿手改。Generated from the rules and their examples (`pnpm run docs`). 哪些单元格填错会被指出：[coverage.md](coverage.md)。',
    '',
    '| id | severity | editions | 内容 | title |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ])
}

/** The page of one rule. `params`: what wording of a district may name; `watched`: the cells it notices a change in. */
export function rulePage(
  rule: Rule,
  {
    passes,
    fails,
    skips = [],
    params,
    watched,
  }: Examples & {
    readonly params: readonly string[]
    readonly watched: Readonly<Partial<Record<EditionId, readonly CellId[]>>>
  },
): string {
  const explained =
    rule.severity === 'warning' || rule.explainable ? '可以书面说明 · a written reason lifts it' : '不能 · never'
  return lines([
    `# ${rule.id}`,
    '',
    `${rule.title.zh}。`,
    '',
    rule.title.en,
    '',
    '| | |',
    '| --- | --- |',
    `| 级别 · severity | ${severities[rule.severity]} |`,
    `| 说明理由 · explanation | ${explained} |`,
    `| 适用格式 · editions | ${rule.editions.map(editionWords).join('；')} |`,
    `| 需要 · needs | ${rule.needs.map((need) => needs[need]).join('；') || '报告本身 · the report alone'} |`,
    `| 依据 · basis | ${rule.basis} |`,
    `| 措辞可用 · for wording | ${[...wordingNames, ...params].map((name) => `\`{${name}}\``).join(' ')} |`,
    '',
    '## 通过 · Passes',
    '',
    ...passes.flatMap((example) => exampleLines(example)),
    '## 不通过 · Fails',
    '',
    ...fails.flatMap((example) =>
      exampleLines(
        example,
        example.messages.map((message) => `> ${message}`),
      ),
    ),
    ...(skips.length > 0
      ? ['## 不作判断 · Not decided', '', ...skips.flatMap((example) => exampleLines(example, [`> ${example.reason}`]))]
      : []),
    '## 注意到的单元格 · Cells it watches',
    '',
    ...watchedLines(watched),
  ])
}

/** The cells in which the rule noticed a change in a report in good order (coverage.md). */
function watchedLines(watched: Readonly<Partial<Record<EditionId, readonly CellId[]>>>): readonly string[] {
  const found = Object.entries(watched).flatMap(([edition, cells]) => cellsInWords(edition as EditionId, cells ?? []))
  if (found.length > 0) return found.map((line) => `- ${line}`)
  return [
    '逐格改动没有引起变化：看的是正文、结构、小计，或者几格一起。 · No change of one cell moves it: it judges prose, structure, subtotals, or several cells at once.',
  ]
}

function editionWords(id: Rule['editions'][number]): string {
  const { notice, years } = editionOf(id)
  return `${id}（${years.from}—${years.to ?? ''} 年度，${notice}）`
}

function exampleLines(example: Example, said: readonly string[] = []): string[] {
  return [
    `- ${example.title} (${example.edition})`,
    ...cellLines(example).map((line) => `  - ${line}`),
    ...said.flatMap((line) => ['', `  ${line}`]),
    '',
  ]
}

const mostCells = 8

/** The cells that matter, in the words of the form. */
function cellLines({ edition, cells = {}, subtotals = {}, units = {} }: ExampleFacts): string[] {
  const written = Object.entries({ ...cells, ...subtotals }).map(
    ([id, value]) => `${cellName(edition, id)}: ${valueText(value)}${units[id] ?? ''} (\`${id}\`)`,
  )
  const more = written.length - mostCells
  return more > 0 ? [...written.slice(0, mostCells), `… (+${more})`] : written
}

function valueText(value: ExampleFacts['cells'] extends infer C | undefined ? C[keyof C] : never): string {
  if (value === null || value === undefined) return '空白 · blank'
  return typeof value === 'object' ? `“${value.text}”` : String(value)
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`
}
