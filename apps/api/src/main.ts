#!/usr/bin/env node
import { runServer } from './commands/program.ts'

process.exitCode = await runServer(process.argv.slice(2), {
  env: process.env,
  terminal: process.stdout.isTTY,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGTERM', resolve)
      process.once('SIGINT', resolve)
    }),
})
