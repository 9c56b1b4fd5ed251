/** The least a server can do with a report: a bare route that parses it and sends it back. */

import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
app.post('/check', async (c) => c.json(await c.req.json()))
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' }, () => {
  process.stdout.write('ready\n')
})
