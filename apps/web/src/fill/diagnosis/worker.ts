/** Looks for mistakes beside the page, so that no key waits for it. */

import { look } from './look.ts'
import type { Question } from './question.ts'

self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(look(data))
