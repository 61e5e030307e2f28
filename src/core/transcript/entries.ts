import type { Article } from './article.ts'
import { turnTimes } from './chapter-places.ts'
import type { Episode } from './episode.ts'
import type { ArticleEntry, EpisodeEntry } from './library.ts'
import { talkOf } from './talk.ts'

/** What a list of texts shows of an episode, under the address `id`. Where nobody speaks, nothing is said of a duration. Linear. */
export function episodeEntry(id: string, file: string, episode: Episode): EpisodeEntry {
  const talk = talkOf(episode)
  const { startMs, estimated } = turnTimes(episode)
  const durationMs = episode.speakers.length > 0 ? Math.round(startMs.at(-1) ?? 0) : 0
  return {
    kind: 'episode',
    id,
    file,
    title: episode.title,
    ...(episode.show !== undefined && { show: episode.show }),
    ...(episode.episodeNumber !== undefined && { episodeNumber: episode.episodeNumber }),
    languages: episode.languages,
    people: episode.speakers.map(({ label, name }) => ({ label, name })),
    turns: episode.turns.length,
    chapters: episode.chapters.length,
    words: Math.round(talk.reduce((sum, amount) => sum + amount, 0)),
    ...(durationMs > 0 && { durationMs, ...(estimated && { durationEstimated: true }) }),
  }
}

/** What a list of texts shows of an article, under the address `id`. */
export function articleEntry(id: string, file: string, article: Article): ArticleEntry {
  return {
    kind: 'article',
    id,
    file,
    title: article.title,
    lang: article.lang,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.date !== undefined && { date: article.date }),
    length: article.blocks.reduce(
      (sum, block) => sum + (block.role === 'body' ? [...block.text].length : 0),
      0,
    ),
  }
}
