/** `pnpm --filter @gouji/fuzz run fuzz:one SEED NUMBER…`: reads single mutations again, here and now, to be looked into. */

import { documentOf, readMutated } from './read-mutated.ts'
import { seeds } from './seeds.ts'

const [seed = Number.NaN, ...numbers] = process.argv.slice(2).map(Number)
if (numbers.length === 0 || ![seed, ...numbers].every(Number.isInteger)) {
  process.stderr.write('usage: fuzz:one SEED NUMBER…\n')
  process.exit(2)
}
const documents = await seeds()
for (const i of numbers) {
  const document = documentOf(documents, i)
  const started = process.cpuUsage()
  const found = await readMutated(document, { i, seed })
  const { user, system } = process.cpuUsage(started)
  process.stdout.write(`${i} ${document.name}: ${((user + system) / 1e6).toFixed(2)} s of a processor\n`)
  for (const { outcome, broke, checked } of found) {
    process.stdout.write(`  ${outcome}${broke === undefined ? '' : `: ${broke}`}\n`)
    if (!checked) continue
    const { findings, diagnoses } = checked
    const cut = diagnoses.filter(({ complete }) => !complete).length
    process.stdout.write(`  ${findings.length} findings, ${diagnoses.length} diagnoses, ${cut} of a search cut short\n`)
  }
}
