import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The journeys: the built app in a real Chromium, one browser for all files. `npx vitest run --config tests/e2e/vitest.config.ts` */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/global-setup.mjs'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Generous: a busy machine is no failure.
    expect: { poll: { timeout: 20_000 } },
  },
})
