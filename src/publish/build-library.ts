import type { Lexicon } from '../core/align/lexicon.ts'
import { namesSound } from '../core/align/names-sound.ts'
import { pairEpisode, type PairedEpisode } from '../core/align/pair-episode.ts'
import { checkEpisode } from '../core/check/check-episode.ts'
import { parseDocument } from '../core/formats/formats.ts'
import { nameSpeakers } from '../core/speakers/identify-speakers.ts'
import type { Diagnostic } from '../core/text/diagnostic.ts'
import { hanVariants } from '../core/text/han-variants.ts'
import type { Article } from '../core/transcript/article.ts'
import type { Episode } from '../core/transcript/episode.ts'
import { summarizeFindings, type CheckDocument } from '../core/transcript/check-document.ts'
import type { ArticleDocument, EpisodeDocument, LibraryIndex } from '../core/transcript/library.ts'
import { summarizeNews, type NewsDocument, type SourcesDocument } from '../core/transcript/news-document.ts'
import { articleEntry, episodeEntry } from '../core/transcript/entries.ts'
import { packPairing } from '../core/transcript/pairing-document.ts'
import { packWords } from '../core/transcript/words-document.ts'
import { relateLibrary } from './relate-library.ts'
import { slugOf, slugOfFile } from './slug.ts'

/** A file of the library's folder: its name, and its text as decoded. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** A file that the library leaves out, and why, in one sentence. */
export interface LeftOut {
  readonly file: string
  readonly reason: string
}

/** Everything the app fetches: the index and, by path (`library/e/:id.json`), each document as JSON. */
export interface Library {
  readonly index: LibraryIndex
  readonly documents: ReadonlyMap<string, string>
  readonly leftOut: readonly LeftOut[]
}

/** What the build has beside the texts. */
export interface BuildOptions {
  /** A dictionary, of use where an episode is in its two languages. */
  readonly lexicon?: Lexicon
}

/**
 * Reads every file as what it looks like, names its speakers, pairs its languages, gives it an address and writes the library's
 * documents. The words of an episode in two languages lie apart, as `library/e/:id.words.json`; what articles take from it as
 * `library/e/:id.news.json` and, from the article's end, `library/a/:id.sources.json`; where its languages disagree as `library/e/:id.check.json`.
 *
 * The order of the library is that of the file names, whatever order they come in. An id is the slug of the English
 * title, else of one in Latin letters, else of the file's name; a second document of the same id gets `-2`. So a new
 * file changes another's id only where both have the same title. A file without text is left out and says so; nothing throws.
 */
export function buildLibrary(files: readonly SourceFile[], options: BuildOptions = {}): Library {
  const episodes: EpisodeDocument[] = []
  const articles: ArticleDocument[] = []
  const pairings = new Map<string, PairedEpisode>()
  const leftOut: LeftOut[] = []
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (file.text.trim() === '') {
      leftOut.push({ file: file.name, reason: 'it is empty' })
      continue
    }
    const { value, diagnostics } = parseDocument(file.text)
    if (value.kind === 'episode') {
      const episode = nameSpeakers(value)
      const paired = pair(episode, options)
      const document = episodeDocument(file.name, episode, paired, diagnostics, isTaken(episodes))
      episodes.push(document)
      if (paired) pairings.set(document.entry.id, paired)
    } else articles.push(articleDocument(file.name, value, diagnostics, isTaken(articles)))
  }
  return { ...writeDocuments(episodes, articles, pairings, options), leftOut }
}

const isTaken = (documents: readonly (EpisodeDocument | ArticleDocument)[]) => (id: string) =>
  documents.some(({ entry }) => entry.id === id)

/** The documents as JSON, by path, with what they say of each other. */
function writeDocuments(
  episodes: readonly EpisodeDocument[],
  articles: readonly ArticleDocument[],
  pairings: ReadonlyMap<string, PairedEpisode>,
  { lexicon }: BuildOptions,
): Omit<Library, 'leftOut'> {
  const documents = new Map<string, string>()
  const write = (path: string, document: object) =>
    documents.set(`library/${path}.json`, JSON.stringify(document))
  const conversations = (articles.length > 0 ? episodes : []).map(document => {
    // A conversation in one language has sentences to quote, too.
    const { pairing } = pairings.get(document.entry.id) ?? pairEpisode(document.episode)
    return { document, pairing }
  })
  const news = relateLibrary(conversations, articles, lexicon)
  for (const document of episodes) {
    const { entry, episode } = document
    const paired = pairings.get(entry.id)
    const check: CheckDocument = { version: 1, findings: paired ? findingsOf(episode, paired, lexicon) : [] }
    const own: NewsDocument = { version: 1, articles: news.ofEpisode.get(entry.id) ?? [] }
    const summary = summarizeNews(own)
    const disagree = summarizeFindings(check)
    const marks = { ...(summary && { news: summary }), ...(disagree && { disagree }) }
    write(`e/${entry.id}`, { ...document, ...marks })
    write(`e/${entry.id}.news`, own)
    write(`e/${entry.id}.check`, check)
    if (paired) write(`e/${entry.id}.words`, packWords(paired.words, paired.pairing.languages, episode))
  }
  for (const document of articles) {
    const { id } = document.entry
    const own: SourcesDocument = { version: 1, conversations: news.ofArticle.get(id) ?? [] }
    write(`a/${id}`, document)
    write(`a/${id}.sources`, own)
  }
  const index: LibraryIndex = {
    version: 1,
    episodes: episodes.map(({ entry }) => entry),
    articles: articles.map(({ entry }) => entry),
  }
  write('index', index)
  return { index, documents }
}

function findingsOf(episode: Episode, { pairing, words }: PairedEpisode, lexicon: Lexicon | undefined) {
  const readings = lexicon?.readings?.bind(lexicon)
  const sounds = readings && ((han: string, latin: string) => namesSound(han, latin, readings))
  return checkEpisode(episode, pairing, { words, ...(sounds && { sounds }) }).findings
}

function pair(episode: Episode, { lexicon }: BuildOptions): PairedEpisode | undefined {
  if (episode.languages.length < 2) return undefined
  return pairEpisode(episode, {
    ...(lexicon && { lexicon }),
    ...(episode.languages.includes('zh') && { variants: hanVariants() }),
  })
}

function episodeDocument(
  file: string,
  episode: Episode,
  paired: PairedEpisode | undefined,
  diagnostics: readonly Diagnostic[],
  taken: (id: string) => boolean,
): EpisodeDocument {
  const titles = ['en', ...episode.languages].map(lang => episode.title[lang] ?? '')
  const entry = episodeEntry(freeId(titles, file, taken), file, episode)
  return { version: 1, entry, episode, diagnostics, ...(paired && { pairs: packPairing(paired.pairing) }) }
}

function articleDocument(
  file: string,
  article: Article,
  diagnostics: readonly Diagnostic[],
  taken: (id: string) => boolean,
): ArticleDocument {
  const entry = articleEntry(freeId([article.title], file, taken), file, article)
  return { version: 1, entry, article, diagnostics }
}

function freeId(titles: readonly string[], file: string, taken: (id: string) => boolean): string {
  const base = titles.map(slugOf).find(slug => slug !== '') ?? slugOfFile(file)
  let id = base
  for (let n = 2; taken(id); n++) id = `${base}-${n}`
  return id
}
