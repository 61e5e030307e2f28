import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { install } from './install.mjs'
import { appFolder, cliFile, dateFrom, isStale, root, runIfMain } from './project.mjs'

const appSources = ['src', 'public', 'seeds', 'index.html', 'vite.config.ts', 'package-lock.json']
const cliSources = [
  'src/cli',
  'src/core',
  'src/services/files.ts',
  'src/publish/lexicon',
  'package-lock.json',
]

/** Whether the app or the terminal command was never built, or something it is made from has changed since. */
export const isAppStale = () => isStale(join(appFolder, 'index.html'), appSources)
export const isCliStale = () => isStale(cliFile, cliSources)

/**
 * Builds the app into `dist/app`: index.html, hashed scripts and styles, and the library of `seeds/`.
 * @param {import('vite').LogLevel} logLevel
 */
export async function buildApp(logLevel = 'info') {
  const started = new Date()
  // Vite believes a NODE_ENV that is set: a test runner's would give React as it is while developing, half as large again.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    const { build } = await import('vite')
    await build({ root, logLevel })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
  dateFrom(join(appFolder, 'index.html'), started)
}

/**
 * Builds the terminal command into one file, `dist/cli/main.js`, and puts the lexicon beside it. Both are put in place in one
 * step: two commands that start at once may both build them, and neither meets half a file.
 */
export async function buildCli() {
  const started = new Date()
  const { build } = await import('vite')
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [chunk] = [result].flat().flatMap(({ output }) => output)
  mkdirSync(dirname(cliFile), { recursive: true })
  const { lexiconFile } = await import('../publish/lexicon/compile.mjs')
  const lexicon = join(dirname(cliFile), 'zh-en.lexicon')
  copyFileSync(await lexiconFile(), `${lexicon}.${process.pid}`)
  renameSync(`${lexicon}.${process.pid}`, lexicon)
  const unfinished = `${cliFile}.${process.pid}`
  writeFileSync(unfinished, chunk.code)
  dateFrom(unfinished, started)
  renameSync(unfinished, cliFile)
}

await runIfMain(import.meta.url, async () => {
  await install()
  await buildApp()
  await buildCli()
})
