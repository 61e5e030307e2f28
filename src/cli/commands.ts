import { parseBilingualTranscript } from '../core/formats/bilingual-transcript.ts'
import { createSearcher } from '../core/search/searcher.ts'
import { nameSpeakers } from '../core/speakers/identify-speakers.ts'
import { hanVariants } from '../core/text/han-variants.ts'
import { alignEpisode, alignLines, alignWords, WrongUsage } from './align.ts'
import { printArticle } from './article.ts'
import { checkTranscript } from './check.ts'
import { diagnosticLines, parsePicture, searchPicture } from './pictures.ts'
import { relateArticles } from './relate.ts'
import { readSource, type Terminal } from './terminal.ts'

export const usage = `Usage: npm run --silent cli -- <command>

  parse FILE           a bilingual transcript as JSON: title, languages, chapters, speakers, turns, diagnostics
  article FILE         a web page as JSON: title, lang, publisher, author, date, blocks (body or boilerplate), sentences
  search FILE QUERY    the turns that match, best first, as JSON: total, hits with turn, speaker, score, marks
  align FILE           which sentences and words of a bilingual transcript say the same, as JSON: languages, turns, crossing
  check FILE           the quantities in it, and where its languages disagree in a number, a unit or a name, as JSON
  align --src FILE --tgt FILE --src-lang LANG --tgt-lang LANG [--out FILE]
                       the same for two texts with a sentence a line, as JSON: beads
  words --in FILE --src-lang LANG --tgt-lang LANG [--out FILE]
                       which words of {"pairs": [{"src": [word], "tgt": [word]}]} translate each other, as JSON: links
  relate TRANSCRIPT ARTICLE…
                       which sentences of articles go back to which turns, as JSON: article, start, end, turn, kind, score,
                       evidence, speaker

FILE is UTF-8 (or UTF-16 with a byte order mark) text; "-" reads standard input.
QUERY is words (all must occur), "exact phrases", -without, by:speaker, in:language; several arguments are joined.
LANG is a language tag: en, zh, pt-BR. Chinese and English are aligned with a dictionary, other pairs without.
JSON goes to standard output (or to --out), remarks to standard error. Exit code: 0 done, 1 a file cannot be read or
written, 2 wrong usage.`

/** So many diagnostics are told in the terminal; the JSON of `parse` has all of them. */
const told = 20

/** Runs one command and gives the exit code: 0 done, 1 unreadable input, 2 wrong usage. Rejects only if printing fails. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args[0] === '--' ? args.slice(1) : args
  if (['--help', '-h', 'help'].includes(command ?? '') || rest[0] === '--help' || rest[0] === '-h') {
    await terminal.print(`${usage}\n`)
    return 0
  }
  try {
    if (command === 'words') return await alignWords(rest, terminal)
    if (command === 'align' && (rest[0]?.startsWith('--') ?? false)) return await alignLines(rest, terminal)
    if (command === 'relate') return await relateArticles(rest, terminal)
    const [file, ...more] = rest
    const wrong = wrongUsage(command, file, more)
    if (wrong !== undefined || file === undefined) throw new WrongUsage(wrong)
    if (command === 'article') return await printArticle(file, terminal)
    return await runOnTranscript(command, file, more, terminal)
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    terminal.tell(`${error.message}\n\n${usage}`)
    return 2
  }
}

async function runOnTranscript(
  command: string | undefined,
  file: string,
  rest: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const source = await readSource(file, terminal)
  if (source === undefined) return 1
  const { value, diagnostics } = parseBilingualTranscript(source)
  // Who speaks is no matter to the pairing.
  if (command === 'align') return alignEpisode(file, value, terminal)
  const episode = nameSpeakers(value)
  if (command === 'check') return checkTranscript(file, episode, terminal)
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
  if (!['parse', 'article', 'search', 'align', 'check'].includes(command))
    return `There is no command "${command}".`
  if (file === undefined)
    return command === 'align' ? '"align" needs a FILE, or --src and --tgt.' : `"${command}" needs a FILE.`
  if (file.length > 1 && file.startsWith('-')) return `There is no option "${file}".`
  if (command !== 'search' && rest.length > 0)
    return `"${command}" takes one FILE, and got "${rest[0]}" as well.`
  if (command === 'search' && rest.length === 0) return '"search" needs a QUERY.'
  return undefined
}
