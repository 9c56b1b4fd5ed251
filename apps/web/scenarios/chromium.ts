/** The Chromium of scenarios and benches, which finds the office's address of {@link officeHost} on this machine. */

import { type Browser, chromium } from 'playwright-core'
import { officeHost } from './service.ts'

/** Where it is looked for. */
export const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${officeHost} 127.0.0.1`,
]

export const openChromium = (): Promise<Browser> => chromium.launch({ executablePath, args })
