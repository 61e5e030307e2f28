import type { NewsSummary } from '../../src/core/transcript/news-document.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import { buildLibrary } from '../../src/publish/build-library.ts'
import { fillers, serving, talkOf } from './small-library.ts'

/** What the article quotes, by turn. */
const quoted: Readonly<Record<number, readonly [string, string]>> = {
  12: [
    'The old granite bridge carries nine thousand cyclists on a summer morning.',
    '那座花岗岩老桥在夏天的早晨要承载九千名骑车人。',
  ],
  30: [
    'We will replace all eleven ferries with electric catamarans before the winter of 2031.',
    '我们将在2031年冬天之前用电动双体船取代全部十一艘渡轮。',
  ],
}

const { index, documents } = buildLibrary([
  { name: 'talk.txt', text: `City talk\n\n${talkOf(40, quoted)}` },
  {
    name: 'article.txt',
    text: [
      'Counting wheels',
      ...fillers(12, 1),
      '“The old granite bridge carries nine thousand cyclists on a summer morning”, an engineer said.',
      ...fillers(12, 20),
      'The city “will replace all eleven ferries with electric catamarans before the winter of 2031”, it was announced.',
      ...fillers(1, 40),
    ].join('\n\n'),
  },
])

/** A conversation of forty turns, two of which an article quotes: its addresses, and what its document says of the news. */
export const talk = {
  at: (place: number | '' = '', query = ''): string =>
    `/e/${index.episodes[0]!.id}${place === '' ? '' : `/${place}`}${query}`,
  article: `/a/${index.articles[0]?.id}`,
  news: (JSON.parse(documents.get(`library/e/${index.episodes[0]!.id}.json`)!) as EpisodeDocument).news as
    NewsSummary | undefined,
  turns: 40,
}

/** A document of that library, by its path. */
export const served = (path: string): string => documents.get(path)!

/** Puts that library in the place of the one that is served. */
export const serveTalk = serving(documents)
