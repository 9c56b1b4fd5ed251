/** Rules of a district's own, from a module: `--rules`. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Rule, readOwnRules } from '@gouji/core'
import { problemsIn } from './read-json.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { settings } from './words-settings.ts'

/** The rules a module exports as `rules`; throws a UsageError where there are none, or one is misshapen. */
export async function loadRules(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<readonly Rule[]> {
  const { rules } = await load(resolve(cwd, path), path)
  if (rules === undefined) throw new UsageError(settings.noRules(path))
  const read = readOwnRules(rules)
  if (read.kind === 'problems') throw problemsIn(path, read.problems)
  return read.rules.map((rule) => guarded(rule, path))
}

async function load(file: string, path: string): Promise<{ readonly rules?: unknown }> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new UsageError(settings.missing(path))
  if (!/\.[cm]?[jt]s$/iu.test(file)) throw new UsageError(settings.noModule(path))
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    throw new UsageError(settings.notLoaded(path, String(error)))
  }
}

/** A fault of the rule is told as one, not as a fault of the program. */
function guarded(rule: Rule, path: string): Rule {
  const blame = (error: unknown) => new UsageError(settings.ruleBroke(rule.id, path, String(error)))
  return {
    ...rule,
    check: (facts) => {
      try {
        const verdict = rule.check(facts)
        if (Array.isArray(verdict?.violations) && Array.isArray(verdict.undecided)) return verdict
      } catch (error) {
        throw blame(error)
      }
      throw blame(settings.noVerdict.zh)
    },
    message: (violation, edition) => {
      try {
        return rule.message(violation, edition)
      } catch (error) {
        throw blame(error)
      }
    },
  }
}
