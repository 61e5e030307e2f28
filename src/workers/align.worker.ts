import { namesSound } from '../core/align/names-sound.ts'
import { pairEpisode, type PairEpisodeOptions } from '../core/align/pair-episode.ts'
import { pairTexts, type PlainText } from '../core/align/pair-texts.ts'
import { readLexicon } from '../core/align/read-lexicon.ts'
import { checkEpisode } from '../core/check/check-episode.ts'
import { parseDocument } from '../core/formats/formats.ts'
import { nameSpeakers } from '../core/speakers/identify-speakers.ts'
import { articleEntry, episodeEntry } from '../core/transcript/entries.ts'
import { hanVariants } from '../core/text/han-variants.ts'
import type { Episode, Lang } from '../core/transcript/episode.ts'
import type { Pairing, WordPairing } from '../core/transcript/pairing.ts'
import { packPairing } from '../core/transcript/pairing-document.ts'
import { packWords } from '../core/transcript/words-document.ts'
import type { AlignReply, AlignRequest, LexiconSupply, Stage } from './align.protocol.ts'

/** Progress is told at most so often (ms): a page draws no faster. */
const pause = 60

const say = (reply: AlignReply): void => postMessage(reply)

let told = -Infinity
function tell(stage: Stage, done: number): void {
  const now = performance.now()
  if (now - told < pause && done > 0 && done < 1) return
  told = now
  say({ kind: 'progress', stage, done })
}

/** Takes the dictionary when it comes. */
let supply: ((lexicon: LexiconSupply) => void) | undefined

addEventListener('message', ({ data }: MessageEvent<AlignRequest | LexiconSupply>) => {
  if (data.kind === 'lexicon') return supply?.(data)
  answer(data).then(
    () => say({ kind: 'done' }),
    (error: unknown) =>
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
})

async function answer(request: AlignRequest): Promise<void> {
  if (request.kind === 'again') return pair(request.episode)
  if (request.kind === 'two') return pairTwo(request.a, request.b)
  tell('reading', 0)
  const { name, text } = request
  const { value, diagnostics } = parseDocument(text)
  if (value.kind === 'article') {
    const entry = articleEntry('', name, value)
    return say({ kind: 'document', document: { version: 1, entry, article: value, diagnostics } })
  }
  const episode = nameSpeakers(value)
  const entry = episodeEntry('', name, episode)
  say({ kind: 'document', document: { version: 1, entry, episode, diagnostics } })
  if (episode.languages.length > 1) await pair(episode)
}

/** What helps with a pair of languages, as far as it can be had, and whether something could not. */
async function helpFor(a: Lang | undefined, b: Lang | undefined) {
  const variants = a === 'zh' || b === 'zh' ? hanVariants() : undefined
  const progress = (done: number): void => tell('pairing', done)
  const none = { options: { ...(variants && { variants }), progress }, withoutDictionary: false }
  if (a === undefined || b === undefined) return none
  const arrived = new Promise<LexiconSupply>(resolve => (supply = resolve))
  say({ kind: 'wants', languages: [a, b] })
  const { bytes, failed } = await arrived
  if (!bytes) return { ...none, withoutDictionary: failed }
  return { options: { ...none.options, lexicon: readLexicon(bytes) }, withoutDictionary: false }
}

async function pair(episode: Episode): Promise<void> {
  const [a, b] = episode.languages
  const { options, withoutDictionary } = await helpFor(a, b)
  tell('pairing', 0)
  const { pairing, words } = pairEpisode(episode, options)
  sayPaired(episode, pairing, words, options, withoutDictionary)
}

async function pairTwo(a: PlainText, b: PlainText): Promise<void> {
  tell('reading', 0)
  const { options, withoutDictionary } = await helpFor(a.lang, b.lang)
  tell('pairing', 0)
  const { episode, pairing, words } = pairTexts(a, b, {
    ...options,
    onRows({ episode, pairing }) {
      const entry = episodeEntry('', a.name, episode)
      const pairs = packPairing(pairing)
      say({ kind: 'document', document: { version: 1, entry, episode, diagnostics: [], pairs } })
      say({ kind: 'progress', stage: 'pairing', done: 0.75 })
    },
  })
  sayPaired(episode, pairing, words, options, withoutDictionary)
}

function sayPaired(
  episode: Episode,
  pairing: Pairing,
  words: WordPairing,
  { lexicon }: PairEpisodeOptions,
  withoutDictionary: boolean,
): void {
  const readings = lexicon?.readings?.bind(lexicon)
  const sounds = readings && ((han: string, latin: string) => namesSound(han, latin, readings))
  const { findings } = checkEpisode(episode, pairing, { words, ...(sounds && { sounds }) })
  say({
    kind: 'paired',
    pairs: packPairing(pairing),
    words: packWords(words, pairing.languages, episode),
    check: { version: 1, findings },
    withoutDictionary,
  })
}
