import { parseBilingualTranscript } from '../core/formats/bilingual-transcript.ts'
import { createSearcher } from '../core/search/searcher.ts'
import { nameSpeakers } from '../core/speakers/identify-speakers.ts'
import { hanVariants } from '../core/text/han-variants.ts'
import { decodeText, NotTextError } from '../services/files.ts'
import { diagnosticLines, parsePicture, searchPicture } from './pictures.ts'

/** The world as the commands need it; `main.ts` hands in the process, a test hands in plain objects. */
export interface Terminal {
  /** The bytes of a file, or of standard input for `-`. Rejects with Node's own error. */
  read(file: string): Promise<Uint8Array>
  /** Writes to standard output and waits until it is taken. */
  print(text: string): Promise<void>
  /** Writes one line for a person to standard error. */
  tell(line: string): void
}

export const usage = `Usage: npm run --silent cli -- <command>

  parse FILE           a bilingual transcript as JSON: title, languages, chapters, speakers, turns, diagnostics
  search FILE QUERY    the turns that match, best first, as JSON: total, hits with turn, speaker, score, marks

FILE is UTF-8 (or UTF-16 with a byte order mark) text; "-" reads standard input.
QUERY is words (all must occur), "exact phrases", -without, by:speaker, in:language; several arguments are joined.
JSON goes to standard output, remarks to standard error. Exit code: 0 done, 1 the file cannot be read, 2 wrong usage.`

/** So many diagnostics are told in the terminal; the JSON of `parse` has all of them. */
const told = 20

/** Runs one command and gives the exit code: 0 done, 1 unreadable input, 2 wrong usage. Rejects only if printing fails. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, file, ...rest] = args[0] === '--' ? args.slice(1) : args
  if (command === '--help' || command === '-h' || command === 'help' || file === '--help' || file === '-h') {
    await terminal.print(`${usage}\n`)
    return 0
  }
  const wrong = wrongUsage(command, file, rest)
  if (wrong !== undefined || file === undefined) {
    terminal.tell(`${wrong}\n\n${usage}`)
    return 2
  }
  const source = await readSource(file, terminal)
  if (source === undefined) return 1
  const { value, diagnostics } = parseBilingualTranscript(source)
  const episode = nameSpeakers(value)
  if (command === 'parse') {
    const worthTelling = diagnostics.filter(({ severity }) => severity !== 'info')
    for (const line of diagnosticLines(file, worthTelling.slice(0, told))) terminal.tell(line)
    if (worthTelling.length > told)
      terminal.tell(`… and ${worthTelling.length - told} more remarks in the JSON`)
    await terminal.print(`${JSON.stringify(parsePicture(episode, diagnostics), null, 2)}\n`)
  } else {
    if (episode.turns.length === 0)
      terminal.tell(`${file}: no turns were found in it, so there is nothing to search`)
    const result = createSearcher(episode, { variants: hanVariants() }).search(rest.join(' '))
    for (const name of result.unknownSpeakers) terminal.tell(`nobody in ${file} is called "${name}"`)
    await terminal.print(`${JSON.stringify(searchPicture(result), null, 2)}\n`)
  }
  return 0
}

function wrongUsage(command?: string, file?: string, rest: readonly string[] = []): string | undefined {
  if (command === undefined) return 'No command given.'
  if (command !== 'parse' && command !== 'search') return `There is no command "${command}".`
  if (file === undefined) return `"${command}" needs a FILE.`
  if (file.length > 1 && file.startsWith('-')) return `There is no option "${file}".`
  if (command === 'parse' && rest.length > 0) return `"parse" takes one FILE, and got "${rest[0]}" as well.`
  if (command === 'search' && rest.length === 0) return '"search" needs a QUERY.'
  return undefined
}

async function readSource(file: string, terminal: Terminal): Promise<string | undefined> {
  try {
    const { text, note } = decodeText(await terminal.read(file))
    if (note !== undefined) terminal.tell(`${file}: ${note}`)
    return text
  } catch (error) {
    terminal.tell(`Cannot read "${file}": ${reasonOf(error)}.`)
    return undefined
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'the name is too long',
}

function reasonOf(error: unknown): string {
  if (error instanceof NotTextError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
