import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { lexiconPlugin } from './src/publish/lexicon/lexicon-plugin.ts'
import { libraryPlugin } from './src/publish/library-plugin.ts'

export default defineConfig({
  plugins: [react(), libraryPlugin('seeds'), lexiconPlugin()],
  server: { host: '127.0.0.1' },
  build: {
    outDir: 'dist/app',
    // Nothing inline: the page is served with `script-src 'self'` and `font-src 'self'`.
    assetsInlineLimit: 0,
    // What a later script imports is known when it is here: the list of it all would be a twentieth of the first script's own part.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter(file => file.endsWith('.css')),
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Generous: a busy machine is no failure, and nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
