import { pairEpisode } from '../core/align/pair-episode.ts'
import { alignersWords } from '../core/align/word-tools.ts'
import { parseBilingualTranscript } from '../core/formats/bilingual-transcript.ts'
import { parseWebArticle } from '../core/formats/web-article.ts'
import { articleSentences } from '../core/relate/article-sentences.ts'
import { indexConversation } from '../core/relate/conversation-index.ts'
import { relateArticle } from '../core/relate/relate-article.ts'
import { nameSpeakers } from '../core/speakers/identify-speakers.ts'
import { dictionaryFor, WrongUsage } from './align.ts'
import { relationPicture } from './pictures.ts'
import { deliver, readSource, type Terminal } from './terminal.ts'

/**
 * `relate TRANSCRIPT ARTICLE…`: the sentences of the articles that go back to turns, as JSON. An article that cannot be read is told and
 * left out. Gives the exit code. @throws WrongUsage
 */
export async function relateArticles(args: readonly string[], terminal: Terminal): Promise<number> {
  const [file, ...articles] = args
  const option = args.find(arg => arg.length > 1 && arg.startsWith('-'))
  if (option !== undefined) throw new WrongUsage(`There is no option "${option}".`)
  if (file === undefined || articles.length === 0)
    throw new WrongUsage('"relate" needs a TRANSCRIPT and at least one ARTICLE.')
  if (args.filter(arg => arg === '-').length > 1)
    throw new WrongUsage('Only one of the files can be standard input.')
  const source = await readSource(file, terminal)
  if (source === undefined) return 1
  const episode = nameSpeakers(parseBilingualTranscript(source).value)
  if (episode.turns.length === 0)
    terminal.tell(`${file}: no turns were found in it, so there is nothing to relate to`)
  const { lexicon, variants } = await dictionaryFor(episode.languages, terminal)
  const options = { ...(lexicon && { lexicon }), ...(variants && { variants }) }
  const tools = alignersWords(lexicon, variants)
  const index = indexConversation(episode, pairEpisode(episode, options).pairing, tools)
  const pictures: object[] = []
  let unread = false
  for (const name of articles) {
    const text = await readSource(name, terminal)
    if (text === undefined) {
      unread = true
      continue
    }
    const article = parseWebArticle(text).value
    const relations = relateArticle(index, articleSentences(article), article.lang, tools)
    pictures.push(...relations.map(relation => relationPicture(fileName(name), relation)))
  }
  const code = await deliver(undefined, `${JSON.stringify(pictures)}\n`, terminal)
  return unread ? 1 : code
}

const fileName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
