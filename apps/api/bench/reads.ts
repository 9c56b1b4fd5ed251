/** The service in memory, which reads documents by processes of their own (`apart`) or in the one that answers. */

import { serve } from '@hono/node-server'
import { readHere } from '../src/reading/read-one.ts'
import { createReadingPool } from '../src/reading/reading-pool.ts'
import { createTestService } from '../src/testing/index.ts'

const [port, where] = process.argv.slice(2)
const { app } = await createTestService({
  settings: {
    publicTools: true,
    verifyAnswers: false,
    limits: { jsonBytes: 1e7, documentBytes: 1e8, archiveBytes: 1e8, requests: 1e9, signIns: 20, signInsOfAll: 300 },
  },
  read: where === 'apart' ? createReadingPool().read : readHere,
})
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, () => {
  process.stdout.write('ready\n')
})
