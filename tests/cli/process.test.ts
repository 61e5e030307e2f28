import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const command = join(root, 'src/run/cli.mjs')
const folder = mkdtempSync(join(tmpdir(), 'duologue-cli-'))
const long = join(folder, 'long.txt')
const turns = 4000

beforeAll(async () => {
  const talk = Array.from(
    { length: turns },
    (_, i) =>
      `Speaker ${i % 3}\n\nThe tram number ${i} rang its bell twice today.\n\n第${i}路电车今天响了两次铃。\n`,
  )
  writeFileSync(long, `A talk about trams\n\n${talk.join('\n')}`)
  // Builds the command when it is stale, which is more than a test's time.
  await promisify(execFile)(process.execPath, [command, '--help'])
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as a process whose output is read slowly, through a pipe. */
function run(
  args: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string; told: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [command, ...args], { cwd: folder })
    let out = ''
    let told = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      out += part
      child.stdout.pause()
      setTimeout(() => child.stdout.resume(), 1)
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part))
    child.on('close', code => resolve({ code, out, told }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

test('a megabyte of JSON arrives whole through a slow pipe', async () => {
  const { code, out } = await run(['parse', long])
  expect(code).toBe(0)
  expect(out.length).toBeGreaterThan(1_000_000)
  expect((JSON.parse(out) as { turns: unknown[] }).turns).toHaveLength(turns)
})

test('a reader that has had enough is no failure', async () => {
  const child = spawn(process.execPath, [command, 'parse', long])
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.on('close', resolve))
  expect([code, told.includes('EPIPE')]).toEqual([0, false])
})

test('standard input and exit codes', async () => {
  const piped = await run(['search', '-', 'bell'], 'Speaker 0\n\nA bell.\n\n一个铃。\n')
  expect([piped.code, (JSON.parse(piped.out) as { total: number }).total]).toEqual([0, 1])
  expect(await run(['parse', 'none.txt'])).toEqual({
    code: 1,
    out: '',
    told: 'Cannot read "none.txt": there is no such file.\n',
  })
  expect((await run(['parse', '.'])).told).toBe('Cannot read ".": it is a directory.\n')
  expect((await run([])).code).toBe(2)
})

test('the built command has its lexicon, and writes where the person is', async () => {
  writeFileSync(join(folder, 'a.txt'), '电车响了。\n我们走吧。\n')
  writeFileSync(join(folder, 'b.txt'), 'The tram rang.\nLet us go.\n')
  const languages = ['--src-lang', 'zh', '--tgt-lang', 'en']
  const files = ['--src', 'a.txt', '--tgt', 'b.txt', '--out', 'beads.json']
  expect(await run(['align', ...files, ...languages])).toEqual({ code: 0, out: '', told: '' })
  const { beads } = JSON.parse(readFileSync(join(folder, 'beads.json'), 'utf8')) as { beads: number[][][] }
  expect(beads).toEqual([
    [[0], [0]],
    [[1], [1]],
  ])
})
