/** The log as JSON lines on standard output, with secrets struck out wherever they stand. */

import { pino } from 'pino'
import type { Log } from './log.ts'

const secrets = [
  'password',
  'current',
  'next',
  'code',
  'secret',
  'key',
  'token',
  'cookie',
  'authorization',
  'uri',
  'backupCodes',
  'databaseUrl',
]

interface LogOptions {
  /** Takes the lines; standard output where nothing is said. */
  readonly write?: (line: string) => void
  /** What is written at least. */
  readonly level?: 'info' | 'warn' | 'error'
}

export function createLog({ write, level = 'info' }: LogOptions = {}): Log {
  const plainly = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const carefully = {
    ...plainly,
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[已隐去]' },
    serializers: { error: describeError },
  }
  // In one go for many lines: a log that is written line by line holds up every request.
  const lines = write ? { write } : pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 500 })
  const [plain, logger] = [pino(plainly, lines), pino(carefully, lines)]
  return {
    plain: (fields, message) => plain.info(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  }
}

/** Addresses of databases hold passwords, and drivers put them into what they say. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: withoutPasswords(String(error)) }
  return { name: error.name, message: withoutPasswords(error.message), stack: withoutPasswords(error.stack ?? '') }
}

function withoutPasswords(text: string): string {
  return text.replaceAll(/(\w+:\/\/[^\s:/@]*:)[^\s@]*@/gu, '$1***@').replaceAll(/gouji_[\w-]{8,}/gu, 'gouji_***')
}
