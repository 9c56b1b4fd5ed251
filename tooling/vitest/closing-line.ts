import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line that any program can read: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      let ran = 0
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        ran += 1
        if (state !== 'pending') count[state] += 1
      }
      // A file that broke before its tests were known still counts as a failure.
      if (ran === 0 && module.state() === 'failed') count.failed += 1
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}
