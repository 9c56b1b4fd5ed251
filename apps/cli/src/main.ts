#!/usr/bin/env node
import { run } from './program.ts'

// A reader that goes away (`gouji check … | head`) is no fault; `print` hears of it and stops writing.
process.stdout.on('error', () => {})

const { stdin, stdout, stderr, env } = process
const onInterrupt = (listener: () => void) => {
  // Once: a second Ctrl-C ends the process as it always does.
  process.once('SIGINT', listener)
  return () => void process.off('SIGINT', listener)
}
process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  now: () => new Date(),
  onInterrupt,
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGTERM', resolve)
      process.once('SIGINT', resolve)
    }),
})
