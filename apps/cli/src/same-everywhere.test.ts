/**
 * The same report gives the same bytes everywhere: from the bundle in a browser, from a call as a service makes it, and
 * from the command. Elsewhere than in CI the browser is skipped, and that is said, where none is installed.
 */

import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CheckSubject, checkReport, checkResult } from '@gouji/core'
import { readReport } from '@gouji/documents'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'tsdown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath, isChromiumMissing } from './testing/chromium.ts'
import { runInMemory } from './testing/in-memory.ts'

const corpus = join(import.meta.dirname, '../../../tooling/corpus/documents')
const documents = (await readdir(corpus, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && !/^\.|\.expected\.json$/u.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name).slice(corpus.length + 1))
  .toSorted()

/** A document of the corpus as it is read, and as the command says it is in order or not. */
async function subjectOf(source: string): Promise<CheckSubject | undefined> {
  const read = await readReport(await readFile(join(corpus, source)), { name: source })
  return read.kind === 'report' ? { source, ...read } : undefined
}

const byCommand = async (source: string) =>
  (await runInMemory(['check', source, '--format', 'json', '--no-config'], { cwd: corpus })).stdout

const byCall = (subject: CheckSubject) =>
  `${JSON.stringify(checkResult({ reports: [checkReport(subject)], unreadable: [] }), null, 2)}\n`

const subjects = (await Promise.all(documents.map(subjectOf))).filter((subject) => subject !== undefined)

it('the corpus is there', () => {
  expect(subjects.length).toBeGreaterThan(100)
})

describe('byte for byte, the result is the same', () => {
  it('from a call and from the command, in its own thread and in a worker', async () => {
    for (const subject of subjects) expect(await byCommand(subject.source), subject.source).toBe(byCall(subject))
    const argv = ['check', ...subjects.map(({ source }) => source), '--format', 'json', '--no-config', '--no-similar']
    const inWorker = await runInMemory([...argv, '--concurrency', '1'], { cwd: corpus })
    const result = checkResult({ reports: subjects.map((subject) => checkReport(subject)), unreadable: [] })
    expect(inWorker.stdout).toBe(`${JSON.stringify(result, null, 2)}\n`)
  }, 180_000)

  describe.skipIf(isChromiumMissing && !process.env.CI)('from the bundle in Chromium', () => {
    let browser: Browser
    let page: Page
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'gouji-'))
      await bundle(folder)
      browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
      page = await browser.newPage()
      await page.addScriptTag({ content: readFileSync(join(folder, 'browser.js'), 'utf8'), type: 'module' })
      await page.waitForFunction(() => 'check' in globalThis)
    }, 120_000)
    afterAll(async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    })

    it('of every report of the corpus', async () => {
      for (const subject of subjects) {
        // What was read goes over as data, as from a worker.
        const there = await page.evaluate(
          (data) => (globalThis as unknown as { check: (text: string) => string }).check(data),
          JSON.stringify(subject),
        )
        expect(there, subject.source).toBe(byCall(subject))
      }
    }, 180_000)
  })
})

/** Core as a page would load it: one file for browsers. */
async function bundle(folder: string): Promise<void> {
  const entry = join(folder, 'browser.ts')
  const core = join(import.meta.dirname, '../../../packages/core/src/index.ts')
  await writeFile(
    entry,
    `import { checkReport, checkResult } from ${JSON.stringify(core)}
globalThis.check = (text) =>
  JSON.stringify(checkResult({ reports: [checkReport(JSON.parse(text))], unreadable: [] }), null, 2) + '\\n'
`,
  )
  await build({
    config: false,
    entry: [entry],
    outDir: folder,
    clean: false,
    platform: 'browser',
    format: 'esm',
    minify: true,
    dts: false,
    logLevel: 'silent',
    noExternal: /./u,
    outExtensions: () => ({ js: '.js' }),
  })
}
