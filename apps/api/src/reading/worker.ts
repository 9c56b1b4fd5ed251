/** Started by `reading-pool.ts` as a process of its own. */

import { readReport } from '@gouji/documents'
import workerpool from 'workerpool'
import type { ReadOne } from './read-one.ts'

workerpool.worker({ read: (...[bytes, options]: Parameters<ReadOne>) => readReport(bytes, options) })
