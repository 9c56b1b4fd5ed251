/** A part of a run: `--shard i/n`. Every n-th file is in it, so that the parts take about the same time. */

import { createHash } from 'node:crypto'
import { type CheckResult, hashRules, version } from '@gouji/core'
import type { Input } from '../inputs.ts'
import type { Settings } from '../profile.ts'
import type { Language } from '../words.ts'

type Shard = NonNullable<CheckResult['shard']>

/** Of the part, and what the parts of one run have in common. */
export type ShardHead = Omit<Shard, 'documents'>
/** As it stands before anything else of the result: with what checked the part. */
export interface PartHead extends ShardHead {
  readonly core: string
  readonly rules: string
}

export type ShardFile = Shard['documents'][number]

/** `i/n`, from 1. */
export interface ShardPart {
  readonly index: number
  readonly of: number
}

/** The files of the part, and what its result says of it. */
export function shardOf(
  inputs: readonly Input[],
  {
    part: { index, of },
    settings: { rules, profile },
    language,
    similar,
  }: {
    readonly part: ShardPart
    readonly settings: Settings
    readonly language: Language
    readonly similar: boolean
  },
): { readonly inputs: readonly Input[]; readonly head: PartHead } {
  const hash = createHash('sha256')
  for (const { source } of inputs) hash.update(`${source}\n`)
  return {
    inputs: inputs.filter((_, at) => at % of === index - 1),
    head: {
      core: version,
      rules: hashRules(rules, profile),
      index,
      of,
      files: inputs.length,
      listing: hash.digest('hex').slice(0, 16),
      language,
      similar,
    },
  }
}

/** The number of a part's file among all files. */
export function numberAmongAll(at: number, { index, of }: ShardPart): number {
  return at * of + index - 1
}
