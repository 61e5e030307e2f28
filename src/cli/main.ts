import { readFile, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './commands.ts'
import type { Terminal } from './terminal.ts'

/**
 * The terminal's entry: the commands of `commands.ts`, JSON on standard output. The process is
 * never ended by force, so that a slow reader at the other end of a pipe gets everything.
 */
const terminal: Terminal = {
  read: file => (file === '-' ? readInput() : withNear(file, path => readFile(path))),
  write: (file, text) => withNear(file, path => writeFile(path, text)),
  // The build puts it beside the built command.
  lexicon: () => readFile(join(fileURLToPath(import.meta.url), '..', 'zh-en.lexicon')),
  print: text =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, error => (error ? reject(error) : resolve()))
    }),
  tell: line => process.stderr.write(`${line}\n`),
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** `npm run` moves to the project's folder: a relative name means the folder that the person is in, then the project's. */
async function withNear<Result>(file: string, act: (path: string) => Promise<Result>): Promise<Result> {
  const { INIT_CWD: started, npm_package_json: project } = process.env
  // Elsewhere than in its project's folder, npm has started something else, which has started us.
  if (!started || !project || dirname(project) !== process.cwd() || isAbsolute(file)) return act(file)
  return act(join(started, file)).catch((error: unknown) =>
    error instanceof Error && 'code' in error && error.code === 'ENOENT' ? act(file) : Promise.reject(error),
  )
}

// `| head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await runCommand(process.argv.slice(2), terminal)
} catch (error) {
  const broken = error instanceof Error && 'code' in error && error.code === 'EPIPE'
  if (!broken) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  }
}
