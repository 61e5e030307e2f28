import { spawn } from 'node:child_process'
import { readdirSync, realpathSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The built app and the built terminal command, absolute. */
export const appFolder = join(root, 'dist', 'app')
export const cliFile = join(root, 'dist', 'cli', 'main.js')

/** Something a person can put right: shown as its message alone, without a stack. */
export class Trouble extends Error {}

/**
 * Runs `main` when its module is the one that Node was started with, and turns a failure into one clear line (the whole
 * stack when it is not a `Trouble`) and exit code 1.
 * @param {string} moduleUrl `import.meta.url` of the caller
 * @param {() => unknown} main
 */
export async function runIfMain(moduleUrl, main) {
  if (!process.argv[1] || pathToFileURL(realpathSync(process.argv[1])).href !== moduleUrl) return
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error)
    process.exitCode = 1
  }
}

/**
 * Runs a program to its end, without standard input, and gives its exit code (1 when it could not be started).
 * `output`: where its standard output goes; its errors are always shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ output?: 'inherit' | 'ignore' | 'stderr', env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function run(command, args, { output = 'inherit', env = process.env } = {}) {
  return new Promise(resolve => {
    const stdout = output === 'stderr' ? 2 : output
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] })
    child.on('error', () => resolve(1))
    child.on('close', code => resolve(code ?? 1))
  })
}

/**
 * The time (ms) of the latest change among files and folders, all the way down; 0 when none exists. A folder's own time
 * counts, so a deleted file is a change.
 * @param {readonly string[]} paths relative to the project
 */
export function latestChange(paths) {
  let latest = 0
  for (const path of paths) {
    const full = join(root, path)
    const stat = statSync(full, { throwIfNoEntry: false })
    if (!stat) continue
    latest = Math.max(latest, stat.mtimeMs)
    if (stat.isDirectory())
      latest = Math.max(latest, latestChange(readdirSync(full).map(name => join(path, name))))
  }
  return latest
}

/**
 * Whether `made` is missing or older than what it is made from.
 * @param {string} made absolute
 * @param {readonly string[]} sources relative to the project
 */
export function isStale(made, sources) {
  const stat = statSync(made, { throwIfNoEntry: false })
  return !stat || stat.mtimeMs < latestChange(sources)
}

/**
 * Dates what was made at the start of its making, so that a source changed meanwhile counts as newer.
 * @param {string} made absolute
 * @param {Date} started
 */
export function dateFrom(made, started) {
  utimesSync(made, started, started)
}
