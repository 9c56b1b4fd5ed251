/** The built web app: hashed files for a year, everything else asked for anew, unknown paths are pages of the app. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import { compress } from 'hono/compress'
import type { Api, Env } from '../env.ts'
import { addForSearch } from './for-search.ts'
import { figuresIn, type OverYears, writeReportPage } from './report-page.ts'

/** Addresses of pages may hold dots: ids do. */
const file = /^\/assets\/|\.(?:css|html|ico|js|json|map|png|svg|txt|wasm|webmanifest|woff2?)$/u
/** The pages for everybody, which load nothing of what officials work with. */
const forEverybody = /^\/public(?:\/|$)/u
/** Those that are there; of a report `/public/reports/:agency/:year` knows. */
const known = /^\/public(?:\/|\/compare\/?)?$/u
const hashed = /\/assets\//u
const year = 'public, max-age=31536000, immutable'
/** No such report, or nothing that could be the address of one. */
const missing: ReadonlySet<number> = new Set([404, 422])
const fresh = { 'Cache-Control': 'no-cache' }

/** Files that were compressed at build (`.br`, `.gz`) go out as they are. */
export function addWeb(app: Api, root: string): void {
  const page = join(root, 'index.html')
  const publicPage = join(root, 'public.html')
  if (!existsSync(page)) throw new Error(`no web app in ${root}: it has to be built first`)
  // It changes with the next build only, which is served by another process.
  const pageForEverybody = readFileSync(existsSync(publicPage) ? publicPage : page, 'utf8')
  addForSearch(app)
  const files = serveStatic<Env>({ root, precompressed: true })
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    const response = await files(c, next)
    if (response instanceof Response) response.headers.set('Cache-Control', hashed.test(c.req.path) ? year : 'no-cache')
    return response instanceof Response ? response : undefined
  })
  app.get('/public/reports/:agency/:year', compress(), async (c) => {
    const answer = await app.fetch(askFor(c), c.env)
    // The page itself says that there is no such report, or that the service does not answer.
    if (!answer.ok) return c.html(pageForEverybody, missing.has(answer.status) ? 404 : 200, fresh)
    const overYears = await overYearsOf((path) => app.fetch(askFor(c, path), c.env), {
      agency: c.req.param('agency'),
      cells: figuresIn(pageForEverybody),
    })
    return c.html(await writeReportPage(pageForEverybody, await answer.text(), overYears), 200, fresh)
  })
  app.get('*', async (c, next) => {
    const isFile = file.test(c.req.path)
    if (c.req.path.startsWith('/api/') || isFile) return next()
    if (!forEverybody.test(c.req.path)) return c.html(readFileSync(page, 'utf8'), 200, fresh)
    return c.html(pageForEverybody, known.test(c.req.path) ? 200 : 404, fresh)
  })
}

/** `undefined` where one of both does not come: the page asks for itself. */
async function overYearsOf(
  ask: (path: string) => Response | Promise<Response>,
  { agency, cells }: { readonly agency: string; readonly cells: string },
): Promise<OverYears | undefined> {
  if (cells === '') return undefined
  const [agencies, figures] = await Promise.all([
    ask(`/public/agencies?${String(new URLSearchParams({ ids: agency }))}`),
    ask(`/public/figures?${String(new URLSearchParams({ cells, agencies: agency }))}`),
  ])
  if (!agencies.ok || !figures.ok) return undefined
  const { items } = (await agencies.json()) as { readonly items: readonly OverYears['agency'][] }
  return { agency: items[0], ...((await figures.json()) as Pick<OverYears, 'figures'>) }
}

/** Asks our own API what the page will show: what everybody may see, as often as everybody may ask. */
function askFor({ req }: Context<Env>, path?: string): Request {
  const headers = new Headers(req.raw.headers)
  for (const name of ['accept-encoding', 'authorization', 'cookie', 'if-none-match']) headers.delete(name)
  const { origin, pathname, searchParams } = new URL(req.url)
  // What others hang on an address of the page is nothing the API knows.
  const version = searchParams.get('version')
  const asked = version === null ? '' : `?${String(new URLSearchParams({ version }))}`
  const url = `${origin}/api/v1${path ?? `${pathname}${asked}`}`
  return new Request(url, { headers })
}
