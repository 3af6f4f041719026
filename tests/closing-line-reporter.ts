import type { Reporter, TestModule } from 'vitest/node'

/** Prints the run's closing line, "N passed, N failed, N skipped", which reads the same in every test runner. */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const state = test.result().state
        if (state !== 'pending') count[state] += 1
      }
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  },
}
