// `npm test`: everything that can be wrong, on a machine that has only Node and git. Ends with `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from '../src/run/install.mjs'
import { needBrowser } from '../src/run/browser.mjs'
import { root, run } from '../src/run/project.mjs'

const folder = mkdtempSync(join(tmpdir(), 'duologue-test-'))
const total = { passed: 0, failed: 0 }
const failures = []

/** One line for a step; its own output stands above it. */
function count(name, passed, failed) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(failed > 1 ? `${name} (${failed})` : name)
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}${passed + failed > 1 ? `: ${passed} passed, ${failed} failed` : ''}\n`,
  )
}

const tool = (path, ...args) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], { env: plain })
// Some tools take any FORCE_COLOR, even 0, for a wish for colours.
const { FORCE_COLOR: _, ...env } = process.env
const plain = { ...env, NO_COLOR: '1', CI: process.env.CI ?? 'true' }

async function check(name, path, ...args) {
  const failed = (await tool(path, ...args)) !== 0
  count(name, failed ? 0 : 1, failed ? 1 : 0)
  return !failed
}

/** Runs vitest and counts its tests; a file that could not even be read counts as one failure. */
async function vitest(name, env, ...args) {
  const report = join(folder, `${name}.json`)
  const command = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args]
  const code = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...command], {
    env: { ...plain, ...env },
  })
  if (!existsSync(report)) return count(name, 0, 1)
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every(one => one.status !== 'failed'),
  )
  const failed = numFailedTests + broken.length
  // Errors outside of any test (an unhandled rejection, a failed set-up) show in the exit code alone.
  count(name, numPassedTests, failed === 0 && (code !== 0 || numPassedTests === 0) ? 1 : failed)
}

try {
  await install()
  await check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
  await check('types', 'typescript/bin/tsc', '-p', 'tsconfig.json')
  await check('core has neither DOM nor Node', 'typescript/bin/tsc', '-p', 'src/core/tsconfig.json')
  await check('lint', 'oxlint/bin/oxlint', '--type-aware', '-c', 'tests/oxlint.json', '--format=unix')
  await vitest('unit', {})
  const built = (await run(process.execPath, [join(root, 'src/run/build.mjs')], { env: plain })) === 0
  count('build', built ? 1 : 0, built ? 0 : 1)
  if (built) {
    const browser = await needBrowser().catch(error => {
      console.error(error.message)
    })
    if (browser === undefined) count('journeys: a browser', 0, 1)
    else await vitest('journeys', { CHROME_PATH: browser }, '--config', 'tests/e2e/vitest.config.ts')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  count('set-up', 0, 1)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
