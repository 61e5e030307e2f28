import { pairEpisode } from '../core/align/pair-episode.ts'
import { pairTexts, type PlainText } from '../core/align/pair-texts.ts'
import { parseDocument } from '../core/formats/formats.ts'
import { nameSpeakers } from '../core/speakers/identify-speakers.ts'
import { articleEntry, episodeEntry } from '../core/transcript/entries.ts'
import { hanVariants } from '../core/text/han-variants.ts'
import type { Episode } from '../core/transcript/episode.ts'
import type { AlignReply, AlignRequest, Stage } from './align.protocol.ts'

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

addEventListener('message', ({ data }: MessageEvent<AlignRequest>) => {
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

async function pair(episode: Episode): Promise<void> {
  tell('pairing', 0)
  await Promise.resolve()
  const { pairing, words } = pairEpisode(episode, {
    variants: hanVariants(),
    progress: done => tell('pairing', done),
  })
  say({ kind: 'paired', pairing, words })
}

async function pairTwo(a: PlainText, b: PlainText): Promise<void> {
  tell('reading', 0)
  await Promise.resolve()
  const { episode, pairing, words } = pairTexts(a, b, {
    variants: hanVariants(),
    progress: done => tell('pairing', done),
  })
  const entry = episodeEntry('', a.name, episode)
  say({ kind: 'document', document: { version: 1, entry, episode, diagnostics: [] } })
  say({ kind: 'paired', pairing, words })
}
