import type { BrowserContext } from 'playwright-core'
import type { NewsSummary } from '../../src/core/transcript/news-document.ts'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import { buildLibrary } from '../../src/publish/build-library.ts'

const things = ['orchard', 'harbour', 'library', 'market', 'school', 'theatre', 'tower', 'garden']
const zh = ['果园', '港口', '图书馆', '市场', '学校', '剧院', '塔楼', '花园']

/** What is said in a turn that nobody quotes: a few lines of a page. */
const small = (n: number): readonly [string, string] => [
  `Then we walked from the ${things[n % 8]} to the ${things[(n * 3 + 1) % 8]} and talked about it for a while. It was slow, it was pleasant, and nothing came of it in the end.`,
  `然后我们从${zh[n % 8]}走到${zh[(n * 3 + 1) % 8]}，聊了一会儿。走得很慢，很愉快，最后什么也没有发生。`,
]

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

const turns = Array.from({ length: 40 }, (_, i) => {
  const [said, translated] = quoted[i + 1] ?? small(i)
  return `Speaker ${(i % 2) + 1}\n\n${said}\n\n${translated}\n`
})
const filler = (n: number) =>
  `Paragraph ${n} of this report describes weather, tickets and opening hours for visitors who arrive by train on a quiet Sunday.`

const { index, documents } = buildLibrary([
  { name: 'talk.txt', text: `City talk\n\n${turns.join('\n')}` },
  {
    name: 'article.txt',
    text: [
      'Counting wheels',
      ...Array.from({ length: 12 }, (_, i) => filler(i + 1)),
      '“The old granite bridge carries nine thousand cyclists on a summer morning”, an engineer said.',
      ...Array.from({ length: 12 }, (_, i) => filler(i + 20)),
      'The city “will replace all eleven ferries with electric catamarans before the winter of 2031”, it was announced.',
      filler(40),
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
  turns: turns.length,
}

/** A document of that library, by its path. */
export const served = (path: string): string => documents.get(path)!

/** Puts that library in the place of the one that is served. Paths in `broken` are not there for as long as they are in it. */
export const serveTalk =
  (broken: ReadonlySet<string> = new Set()) =>
  async (context: BrowserContext): Promise<void> => {
    await context.route('**/library/**', route => {
      const path = new URL(route.request().url()).pathname.slice(1)
      const body = [...broken].some(each => path.endsWith(each)) ? undefined : documents.get(path)
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' })
    })
  }
