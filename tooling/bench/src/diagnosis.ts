/** The diagnosis: how accurate and how fast it is. */

import { type CheckedReport, cellsOf, checkReport, diagnose } from '@gouji/core'
import { countFalseAlarms, measureAccuracy, type Tally } from './diagnosis-accuracy.ts'
import { mistyped, shiftedRow } from './mistakes.ts'
import { seeded } from './random.ts'
import { sideBySide } from './side-by-side.ts'
import { syntheticReport } from './synthetic-report.ts'

const seed = 20_260_101
const casesEach = 250
const cleanReports = 10_000

export async function benchDiagnosis(): Promise<void> {
  const tallies = measureAccuracy({ cases: casesEach, seed })
  printAccuracy(tallies)
  const alarms = countFalseAlarms({ cases: cleanReports, seed })
  process.stdout.write(`  ${cleanReports.toLocaleString('en')} reports without a mistake: ${alarms} diagnosed\n`)
  await benchSpeed()
}

function printAccuracy(tallies: readonly Tally[]): void {
  const cases = tallies.reduce((sum, tally) => sum + tally.cases, 0)
  process.stdout.write(
    `\nDiagnosis of ${cases.toLocaleString('en')} reports with a mistake put in (seed ${seed})\n` +
      '  listed: the right cells and values are among the explanations; first: they lead; named: of the right kind;\n' +
      '  false: called the only explanation, and wrong; unseen: cases in which every sum still held, not counted\n' +
      `  ${'mistake'.padEnd(24)}${'size'.padEnd(10)}${['cases', 'listed', 'first', 'named', 'false', 'unseen'].map((head) => head.padStart(9)).join('')}\n`,
  )
  for (const { mistake, size, cases: count, located, first, named, accused, invisible } of tallies) {
    const share = (part: number) => (count === 0 ? '–' : `${((100 * part) / count).toFixed(1)} %`).padStart(9)
    process.stdout.write(
      `  ${mistake.padEnd(24)}${size.padEnd(10)}${String(count).padStart(9)}${share(located)}${share(first)}${share(named)}${share(accused)}${String(invisible).padStart(9)}\n`,
    )
  }
}

/** Each call diagnoses the next of a hundred reports. */
async function benchSpeed(): Promise<void> {
  const draw = seeded(seed)
  const wrong = (make: ReturnType<typeof mistyped>) => {
    const reports = Array.from({ length: 100 }, () => {
      const meant = syntheticReport('2021', { size: 'tens', draw })
      return { ...meant, cells: { ...meant.cells, ...Object.fromEntries(make(meant, draw) ?? []) } }
    })
    let next = 0
    return () => reports[next++ % reports.length] ?? syntheticReport('2021', { size: 'tens', draw })
  }
  const clean = wrong(() => new Map())
  const one = wrong(mistyped('requests', 1))
  const two = wrong(mistyped('requests', 2))
  const three = wrong(mistyped('requests', 3))
  const row = wrong(shiftedRow)
  const disorder = wrong(
    ({ edition }, draw) =>
      new Map(cellsOf(edition).flatMap(({ id, table }) => (table === 'disclosure' ? [] : [[id, draw(99)]]))),
  )
  await sideBySide({
    title: 'Diagnosis of one report',
    unit: 'one report',
    tasks: {
      'nothing wrong': () => diagnose(clean()),
      'one wrong cell': () => diagnose(one()),
      'two wrong cells': () => diagnose(two()),
      'three wrong cells': () => diagnose(three()),
      'a row that moved': () => diagnose(row()),
      'every number another': () => diagnose(disorder()),
      'one wrong cell, checked and in words': (): CheckedReport =>
        checkReport({ source: 'report.json', report: one() }),
    },
    most: { 'one wrong cell': 0.2, 'two wrong cells': 5 },
  })
}
