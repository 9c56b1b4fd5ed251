import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './places.ts'

const pages = ['packages/core/README.md', '.github/CONTRIBUTING.md']

/** Code with what it prints right below. */
function examplesIn(page: string): { readonly code: string; readonly printed: string }[] {
  const text = readFileSync(join(root, page), 'utf8')
  return Array.from(text.matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```$/gmsu), ([, code = '', printed = '']) => ({
    code,
    printed,
  }))
}

describe('code with its output', () => {
  for (const page of pages) {
    it(`does in ${page} what the page says`, () => {
      const examples = examplesIn(page)
      expect(examples.length).toBeGreaterThan(0)
      for (const { code, printed } of examples) {
        const options = ['--conditions=source', '--input-type=module-typescript', '--eval', code]
        expect(execFileSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })).toBe(printed)
      }
    })
  }
})
