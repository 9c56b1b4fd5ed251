/** `pnpm run bench`: every comparison, each in one run. */

import { cpus } from 'node:os'
import { benchDiagnosis } from './diagnosis.ts'
import { benchRules } from './rules.ts'

process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
await benchRules()
await benchDiagnosis()
