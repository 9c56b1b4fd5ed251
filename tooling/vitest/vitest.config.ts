import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take minutes: begun last, they would be waited for alone. */
const long = /killed(?:-worker)?\.test\.ts$|concurrency\.test\.ts$|office\.test\.ts$/u

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['{packages,apps,tooling}/*/{src,scenarios}/**/*.test.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Nothing tests a time: a busy machine must not fail a test, a hang must.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // No test changes a module's state; a worker for all files spares a start for each.
    isolate: false,
    reporters: ['default', fileURLToPath(new URL('closing-line.ts', import.meta.url))],
  },
})
