import type { Article } from '../../src/core/transcript/article.ts'
import type { Episode } from '../../src/core/transcript/episode.ts'
import type { ArticleDocument, EpisodeDocument } from '../../src/core/transcript/library.ts'
import { makeEpisode, makeSpeaker } from '../episode-maker.ts'
import { makeArticle } from './make-article.ts'

function episodeDocument(id: string, episode: Episode): EpisodeDocument {
  return {
    version: 1,
    entry: {
      kind: 'episode',
      id,
      file: `${id}.txt`,
      title: episode.title,
      ...(episode.show && { show: episode.show }),
      languages: episode.languages,
      people: episode.speakers,
      turns: episode.turns.length,
      chapters: episode.chapters.length,
      words: 40,
      durationMs: 90_000,
      durationEstimated: true,
    },
    episode,
    diagnostics: [],
  }
}

function articleDocument(id: string, article: Article): ArticleDocument {
  const { title, lang, publisher, date } = article
  const entry = { kind: 'article', id, file: `${id}.txt`, title, lang, length: 2_000 } as const
  return {
    version: 1,
    entry: { ...entry, ...(publisher && { publisher }), ...(date && { date }) },
    article,
    diagnostics: [],
  }
}

/** Two conversations, which have one person in common, and two articles. */
export function makeLibrary(): {
  episodes: readonly EpisodeDocument[]
  articles: readonly ArticleDocument[]
} {
  const tides = makeEpisode(
    `
    H | Welcome to the harbour. | 欢迎来到港口。
    L | The tide turns twice a day. | 潮水一天两次。
    S | I never saw the tide. | 我没见过潮水。
    `,
    {
      title: { en: 'On tides', zh: '论潮水' },
      show: 'Salt & Light',
      speakers: [
        makeSpeaker('H', { name: { en: 'Ines Duarte' }, role: 'host' }),
        makeSpeaker('L', { name: { en: 'Tomás Leal' } }),
        makeSpeaker('S'),
      ],
      chapters: [{ title: 'Arrival', lang: 'en', startMs: 0, start: 0, end: 0 }],
    },
  )
  const bees = makeEpisode('B | Bees know the harbour, no tide. | 蜜蜂不识海。\nC | Nor do I. | 我也不识。', {
    title: { en: 'On bees' },
    speakers: [makeSpeaker('B', { name: { en: 'Ines Duarte' } }), makeSpeaker('C')],
  })
  return {
    episodes: [episodeDocument('on-tides', tides), episodeDocument('on-bees', bees)],
    articles: [
      articleDocument(
        'tides-again',
        makeArticle(['~ Our newsletter', '# The moon', 'Every tide has its moon.', '- spring', '- neap'], {
          title: 'Tides again',
          publisher: 'The Quay',
          author: 'Ana Rey',
          date: '2031-02-03',
        }),
      ),
      articleDocument('chaoshui', makeArticle(['潮水与月亮。'], { title: '潮水', lang: 'zh' })),
    ],
  }
}
