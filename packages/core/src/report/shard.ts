/** What a result of a part of a run (`--shard`) carries besides, so that the parts become the result of the whole. */

import * as z from 'zod'
import { editions } from '../form/editions.ts'
import { sectionIds } from '../form/sections.ts'
import { cellValueSchema } from './cell.ts'
import { placeSchema } from './place.ts'

const count = z.int().nonnegative()
const editionIds = editions.map(({ id }) => id)

/** The tables of a report, for outputs that show them. */
const shardFactsSchema = z
  .strictObject({
    edition: z.enum(editionIds),
    /** In the order of the form; `false`: the source has no such cell. */
    cells: z.array(z.union([z.literal(false), cellValueSchema])),
    units: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'ShardFacts' })

/** A section that is held against those of other reports when the parts are put together. */
const shardTextSchema = z
  .strictObject({
    section: z.enum(sectionIds),
    text: z.string(),
    sketch: z.array(z.int().nonnegative()).length(20),
    place: placeSchema.optional(),
  })
  .meta({ id: 'ShardText' })

/** What came of a file: its documents in order, which are in `reports` and `unreadable` in the same order. */
export const shardFileSchema = z
  .strictObject({
    /** Number of the file among all, from 0. */
    at: count,
    documents: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('report'),
          facts: shardFactsSchema,
          texts: z.array(shardTextSchema).optional(),
        }),
        z.strictObject({ kind: z.literal('unreadable') }),
      ]),
    ),
  })
  .meta({ id: 'ShardFile' })

export const shardHeadSchema = z
  .strictObject({
    /** Which part it is, from 1, of how many. */
    index: z.int().positive(),
    of: z.int().positive(),
    /** Files of the whole run, and a hash of their names. */
    files: count,
    listing: z.string(),
    language: z.enum(['zh', 'en']),
    /** Whether reports are to be held against each other. */
    similar: z.boolean(),
  })
  .meta({ id: 'ShardHead' })

export const shardSchema = z
  .strictObject({ ...shardHeadSchema.shape, documents: z.array(shardFileSchema) })
  .meta({ id: 'Shard' })
