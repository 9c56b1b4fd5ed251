/** The built web app: hashed files for a year, everything else asked for anew, unknown paths are pages of the app. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Api, Env } from '../env.ts'

/** Addresses of pages may hold dots: ids do. */
const file = /^\/assets\/|\.(?:css|html|ico|js|json|map|png|svg|txt|wasm|webmanifest|woff2?)$/u
/** The pages for everybody, which load nothing of what officials work with. */
const forEverybody = /^\/public(?:\/|$)/u
const hashed = /\/assets\//u
const year = 'public, max-age=31536000, immutable'

/** Files that were compressed at build (`.br`, `.gz`) go out as they are. */
export function addWeb(app: Api, root: string): void {
  const page = join(root, 'index.html')
  const publicPage = join(root, 'public.html')
  if (!existsSync(page)) throw new Error(`no web app in ${root}: it has to be built first`)
  const files = serveStatic<Env>({ root, precompressed: true })
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    const response = await files(c, next)
    if (response instanceof Response) response.headers.set('Cache-Control', hashed.test(c.req.path) ? year : 'no-cache')
    return response instanceof Response ? response : undefined
  })
  app.get('*', async (c, next) => {
    const isFile = file.test(c.req.path)
    if (c.req.path.startsWith('/api/') || isFile) return next()
    const asked = forEverybody.test(c.req.path) && existsSync(publicPage) ? publicPage : page
    return c.html(readFileSync(asked, 'utf8'), 200, { 'Cache-Control': 'no-cache' })
  })
}
