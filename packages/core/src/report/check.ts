/** What came of checking reports, as programs exchange it: `gouji/check@1`. */

import * as z from 'zod'
import { bindingSchema } from './binding.ts'
import type { DeepReadonly } from './deep-readonly.ts'
import { placeSchema } from './place.ts'
import { shardSchema } from './shard.ts'

const count = z.int().nonnegative()

/** Another report that says the same, and the longest sentences in common, as written here and there. */
const besideSchema = z
  .strictObject({
    source: z.string(),
    agency: z.string(),
    year: z.int().nullable(),
    percent: z.int().min(0).max(100),
    sentences: z.array(z.strictObject({ here: z.string(), there: z.string() })),
  })
  .meta({ id: 'BesideReport' })

/** A breach with its sentence, in the language asked for. */
const checkFindingSchema = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    /** `explained`: an accepted reason lifts it; `known`: it stands in a baseline. Neither is counted. */
    outcome: z.enum(['failed', 'explained', 'known']),
    message: z.string(),
    /** Ids of cells, most telling first. */
    cells: z.array(z.string()),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    place: placeSchema.optional(),
    /** Other reports that show it, the likest first; at most three, `params.others` says how many there are. */
    beside: z.array(besideSchema).optional(),
    fingerprint: z.string(),
    /** A written reason, once accepted, lifts the breach. */
    explainable: z.literal(true).optional(),
    /** The reason that lifted it: why, by whom and when. */
    explanation: z.strictObject({ reason: z.string(), by: z.string(), at: z.iso.date() }).optional(),
    /** Why it is left for now, and the last day it is. */
    baseline: z.strictObject({ reason: z.string(), until: z.iso.date() }).optional(),
  })
  .meta({ id: 'CheckFinding' })

/** A rule, or a part of it, that could not judge. More reasons may come; a reader takes those it does not know. */
const checkSkipSchema = z
  .strictObject({
    rule: z.string(),
    reason: z.string(),
    /** Cells that stand in the way. */
    cells: z.array(z.string()).optional(),
  })
  .meta({ id: 'CheckSkip' })

/** The mistake that explains one or more breaches, and the figures that would mend it. */
const checkDiagnosisSchema = z
  .strictObject({
    /** `typing`, `swap`, `shift`, `doubleCount`, `unit`, `blank` or `set`; more kinds may come. */
    kind: z.string(),
    cells: z.array(
      z.strictObject({
        cell: z.string(),
        /** `null`: no number stands there. */
        found: z.number().nullable(),
        proposed: z.number(),
        place: placeSchema.optional(),
      }),
    ),
    /** Rules whose breaches in these cells end once it is mended. */
    settles: z.array(z.string()),
    /** No other change this small does as much, and no blank leaves room for one. */
    only: z.boolean(),
    /** Its place among the explanations of the same breaches, likeliest first; from 1. */
    rank: z.int().positive().optional(),
    /** How many explanations the same breaches have; more than are listed where the list was cut. */
    of: z.int().positive().optional(),
    /** `false`: the search came to its end before everything was tried; there may be more, and likelier ones. */
    complete: z.boolean().optional(),
    /** What speaks for it, or against it; each has a `code`. */
    grounds: z.array(z.record(z.string(), z.union([z.string(), z.number()]))).optional(),
    message: z.string(),
  })
  .meta({ id: 'CheckDiagnosis' })

/** Something that was not read, or read with doubt. */
const checkRemarkSchema = z
  .strictObject({ code: z.string(), message: z.string(), place: placeSchema.optional() })
  .meta({ id: 'CheckRemark' })

const checkedReportSchema = z
  .strictObject({
    /** The path it was read from, as given; `-`: standard input. */
    source: z.string(),
    agency: z.string().nullable(),
    year: z.int().nullable(),
    edition: z.string(),
    status: z.literal('checked'),
    findings: z.array(checkFindingSchema),
    skipped: z.array(checkSkipSchema),
    passed: z.array(z.string()),
    diagnoses: z.array(checkDiagnosisSchema),
    remarks: z.array(checkRemarkSchema),
    /** Blanks that counted as zero, each with the total that proves it. */
    provedZeros: z.array(z.strictObject({ cell: z.string(), total: z.string(), value: z.number() })),
    /** What the numbers of the prose are bound to, in its order. */
    bindings: z.array(bindingSchema).optional(),
  })
  .meta({ id: 'CheckedReport' })

/** A document that could not be read: why, in a word and in a sentence that says what to do. */
const unreadSchema = z
  .strictObject({ source: z.string(), reason: z.string(), message: z.string() })
  .meta({ id: 'Unread' })

/** The result of a check as JSON: `gouji/check@1`. */
export const checkSchema = z
  .strictObject({
    schema: z.literal('gouji/check@1'),
    /** Version of the core that checked. */
    core: z.string(),
    /** Hash of the rule set. */
    rules: z.string(),
    reports: z.array(checkedReportSchema),
    unreadable: z.array(unreadSchema),
    /** Explained and known breaches are not counted. */
    summary: z.strictObject({ reports: count, errors: count, warnings: count, infos: count, unreadable: count }),
    /** The check was interrupted: not all documents were looked at. */
    partial: z.literal(true).optional(),
    /** It is a part of a run. */
    shard: shardSchema.optional(),
  })
  .meta({ id: 'Check' })

/** What came of checking some reports; `checkResult` makes it. */
export type CheckResult = DeepReadonly<z.infer<typeof checkSchema>>
/** What came of checking one report; `checkReport` makes it. */
export type CheckedReport = CheckResult['reports'][number]
/** One breach, in words. */
export type CheckFinding = CheckedReport['findings'][number]
/** One possible mistake behind the breaches, in words. */
export type CheckDiagnosis = CheckedReport['diagnoses'][number]
/** A document that could not be read, and what to do. */
export type Unread = CheckResult['unreadable'][number]
