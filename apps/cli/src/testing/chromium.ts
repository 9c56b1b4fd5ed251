/** The browser tests run in: CHROMIUM_PATH, or where Debian puts it. */

import { existsSync } from 'node:fs'

export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export const isChromiumMissing = !existsSync(chromiumPath)
if (isChromiumMissing && !process.env.CI) {
  console.warn(`no Chromium at ${chromiumPath} (CHROMIUM_PATH): pages are not tried`)
}

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
