import { alignBlocks } from '../core/align/align-blocks.ts'
import type { Lexicon } from '../core/align/lexicon.ts'
import { linkWords, type WordPair } from '../core/align/link-words.ts'
import { pairEpisode } from '../core/align/pair-episode.ts'
import { foldHan } from '../core/align/pair-folding.ts'
import { readLexicon } from '../core/align/read-lexicon.ts'
import type { HanVariants } from '../core/text/fold.ts'
import { hanVariants } from '../core/text/han-variants.ts'
import type { Episode } from '../core/transcript/episode.ts'
import { isKnownLanguage, languageOf, readOptions } from './options.ts'
import { beadsPicture, linksPicture, pairingPicture } from './pictures.ts'
import { deliver, readSource, type Terminal } from './terminal.ts'

/** What wrong usage is told as; the caller adds the usage and exits with 2. */
export class WrongUsage extends Error {}

/** `align FILE`: how the sentences and words of a bilingual transcript pair, as JSON. Gives the exit code. */
export async function alignEpisode(file: string, episode: Episode, terminal: Terminal): Promise<number> {
  if (episode.turns.length === 0)
    terminal.tell(`${file}: no turns were found in it, so there is nothing to align`)
  else if (episode.languages.length < 2)
    terminal.tell(`${file}: only one language was found in it, so every sentence stands alone`)
  const paired = pairEpisode(episode, await dictionaryFor(episode.languages, terminal))
  return deliver(undefined, `${JSON.stringify(pairingPicture(episode, paired))}\n`, terminal)
}

/** `align --src … --tgt …`: two texts with a sentence a line. Gives the exit code. @throws WrongUsage */
export async function alignLines(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions('align', args, ['src', 'tgt', 'src-lang', 'tgt-lang'], ['out'])
  if (options.wrong !== undefined) throw new WrongUsage(options.wrong)
  const { values } = options
  const languages = readLanguages(values['src-lang']!, values['tgt-lang']!, terminal)
  if (values.src === '-' && values.tgt === '-')
    throw new WrongUsage('"--src" and "--tgt" cannot both be standard input.')
  const sources = [await readSource(values.src!, terminal), await readSource(values.tgt!, terminal)] as const
  if (sources[0] === undefined || sources[1] === undefined) return 1
  const { lexicon, variants } = await dictionaryFor(languages, terminal)
  const [a, b] = sources.map((source, i) => {
    const lines = linesOf(source!)
    if (lines.length === 0) terminal.tell(`${i === 0 ? values.src : values.tgt}: it has no lines`)
    return lines.map(line => foldHan(line, languages[i]!, variants))
  })
  const [beads = []] = alignBlocks([{ a: a!, b: b! }], { languages, ...(lexicon && { lexicon }) })
  return deliver(values.out, `${JSON.stringify(beadsPicture(beads))}\n`, terminal)
}

/** `words --in …`: the words of sentence pairs. Gives the exit code. @throws WrongUsage */
export async function alignWords(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions('words', args, ['in', 'src-lang', 'tgt-lang'], ['out'])
  if (options.wrong !== undefined) throw new WrongUsage(options.wrong)
  const { values } = options
  const languages = readLanguages(values['src-lang']!, values['tgt-lang']!, terminal)
  const source = await readSource(values.in!, terminal)
  if (source === undefined) return 1
  const pairs = readPairs(source)
  if (typeof pairs === 'string') {
    terminal.tell(`Cannot read "${values.in}": ${pairs}.`)
    return 1
  }
  const { lexicon, variants } = await dictionaryFor(languages, terminal)
  const folded = pairs.map(({ a, b }) => ({
    a: a.map(word => foldHan(word, languages[0], variants)),
    b: b.map(word => foldHan(word, languages[1], variants)),
  }))
  const links = linkWords(folded, { languages, ...(lexicon && { lexicon }) })
  return deliver(values.out, `${JSON.stringify(linksPicture(links))}\n`, terminal)
}

function readLanguages(source: string, target: string, terminal: Terminal): readonly [string, string] {
  const read = (option: string, tag: string): string => {
    const language = languageOf(tag)
    if (language === undefined)
      throw new WrongUsage(`"--${option}" is "${tag}", which is no language tag (such as en, zh or pt-BR).`)
    if (!isKnownLanguage(language))
      terminal.tell(`"${tag}" is no language that is known here; it is aligned all the same`)
    return language
  }
  return [read('src-lang', source), read('tgt-lang', target)]
}

/** The lexicon and the table of characters, read only where they are of use: for Chinese and English. */
export async function dictionaryFor(
  languages: readonly string[],
  terminal: Terminal,
): Promise<{ readonly lexicon?: Lexicon; readonly variants?: HanVariants }> {
  if (!languages.includes('zh')) return {}
  const variants = hanVariants()
  if (!languages.includes('en')) return { variants }
  try {
    return { lexicon: readLexicon(await terminal.lexicon()), variants }
  } catch (error) {
    terminal.tell(
      `the Chinese–English lexicon cannot be read (${error instanceof Error ? error.message : String(error)}); aligned without it`,
    )
    return { variants }
  }
}

/**
 * Every line is a sentence, an empty one too, so that a sentence's index is its line's number from 0; only the end of the last
 * line begins no further one. A byte order mark is none of the first.
 */
function linesOf(source: string): readonly string[] {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  if (text === '') return []
  const lines = text.includes('\n') ? text.split('\n') : text.split('\r')
  if (lines.at(-1) === '') lines.pop()
  return lines.map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

/** The sentence pairs of a JSON file, or why they cannot be read. */
function readPairs(source: string): readonly WordPair[] | string {
  let data: unknown
  try {
    data = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source)
  } catch (error) {
    return `it is no JSON (${error instanceof Error ? error.message : String(error)})`
  }
  const list = isRecord(data) ? data['pairs'] : undefined
  if (!Array.isArray(list)) return 'it has no list "pairs"'
  const pairs: WordPair[] = []
  for (const [i, pair] of (list as unknown[]).entries()) {
    const { src, tgt } = isRecord(pair) ? pair : {}
    if (!isWords(src) || !isWords(tgt))
      return `pair ${i} has not the form {"src": [word, …], "tgt": [word, …]}`
    pairs.push({ a: src, b: tgt })
  }
  return pairs
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}

function isWords(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every(word => typeof word === 'string')
}
