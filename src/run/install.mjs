import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runIfMain, Trouble } from './project.mjs'

/**
 * Makes the packages of the lock file present: nothing when they are, else `npm ci` (which wants no answer from anyone).
 * npm's own words go to standard error, so that standard output stays the caller's.
 * @throws {Trouble} when Node is too old or npm fails
 */
export async function install() {
  checkNode()
  if (isInstalled()) return
  console.error('Installing the packages of package-lock.json (npm ci) …')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if ((await runNpm(args)) !== 0)
    throw new Trouble('npm ci failed, see above. Is the network there? Then try: npm ci')
}

/** Whether every package that the lock file asks for on this machine is there in that version. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages
  const present = readJson('node_modules/.package-lock.json')?.packages
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return undefined
  }
}

function checkNode() {
  const least = (readJson('package.json')?.engines?.node ?? '').replace(/^[^\d]*/, '')
  const has = process.versions.node.split('.').map(Number)
  const needs = least.split('.').map(Number)
  const differs = needs.findIndex((part, i) => part !== has[i])
  if (differs >= 0 && has[differs] < needs[differs])
    throw new Trouble(
      `This needs Node ${least} or newer, and here is ${process.versions.node}. Get one at https://nodejs.org`,
    )
}

/** npm without a shell: as the npm that runs us, else the one beside Node, else whatever `npm` is. */
function runNpm(args) {
  const own = process.env.npm_execpath
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args], { output: 'stderr' })
  if (process.platform !== 'win32') return run('npm', args, { output: 'stderr' })
  return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { output: 'stderr' })
}

await runIfMain(import.meta.url, install)
