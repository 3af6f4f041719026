import { defineConfig } from 'vitest/config'
import { closingLine } from './tests/closing-line-reporter.ts'

/** Tests of pure code, and of code whose only effect is a store of the test's own: files may share a process, which halves their time. */
const SHARING = ['commands', 'config', 'domain', 'lexicon', 'pipeline', 'storage', 'text', 'wording'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', closingLine],
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: SHARING } },
    ],
  },
})
