import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runInMemory } from '../testing/in-memory.ts'

const root = join(import.meta.dirname, '../../../..')
const corpus = ['check', 'tooling/corpus/documents']

describe('the result of the corpus', () => {
  for (const format of ['pretty', 'json', 'ndjson']) {
    it(`is the same as ${format}, byte for byte, by one, two or three processes`, async () => {
      const run = (count: string) => runInMemory([...corpus, '--format', format, '--concurrency', count], { cwd: root })
      const [one, two, three] = [await run('1'), await run('2'), await run('3')]
      expect(one.stdout.length).toBeGreaterThan(50_000)
      expect(two).toEqual(one)
      expect(three).toEqual(one)
    }, 120_000)
  }
})
