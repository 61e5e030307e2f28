import type { BrowserContext } from 'playwright-core'
import type { CheckDocument } from '../../src/core/transcript/check-document.ts'
import { buildLibrary } from '../../src/publish/build-library.ts'

const things = ['orchard', 'harbour', 'library', 'market', 'school', 'theatre', 'tower', 'garden']
const zh = ['果园', '港口', '图书馆', '市场', '学校', '剧院', '塔楼', '花园']

/** What is said in a turn in which nothing disagrees: a few lines of a page. */
const plain = (n: number): readonly [string, string] => [
  `Then we walked from the ${things[n % 8]} to the ${things[(n * 3 + 1) % 8]} and talked about it for a while. It was slow, it was pleasant, and nothing came of it in the end.`,
  `然后我们从${zh[n % 8]}走到${zh[(n * 3 + 1) % 8]}，聊了一会儿。走得很慢，很愉快，最后什么也没有发生。`,
]

/** What the translation gets wrong, by turn; an article quotes the first. */
const wrong: Readonly<Record<number, readonly [string, string]>> = {
  9: [
    'The new dam delivers 30 gigawatts to nine thousand villages on a summer morning. Everybody there is proud of it.',
    '新水坝在夏天的早晨向九千个村庄输送三千兆瓦。那里人人为它自豪。',
  ],
  24: [
    'We paid 45 million dollars for the turbines. Nobody had asked us to do it.',
    '我们为涡轮机付了4亿5千万美元。没有人要求我们这样做。',
  ],
}

const turns = Array.from({ length: 30 }, (_, i) => {
  const [said, translated] = wrong[i + 1] ?? plain(i)
  return `Speaker ${(i % 2) + 1}\n\n${said}\n\n${translated}\n`
})
const filler = (n: number) =>
  `Paragraph ${n} of this report describes weather, tickets and opening hours for visitors who arrive by train on a quiet Sunday.`

const text = `River Hour - Episode 2 - Dams\n\n大河时间 第二集 水坝\n\nShow notes\n\nTwo people talk about water. 00:00 The dam 06:00 Money\n\n${turns.join('\n')}`
const { index, documents } = buildLibrary([
  { name: 'talk.txt', text },
  {
    name: 'article.txt',
    text: [
      'Water over stone',
      ...Array.from({ length: 10 }, (_, i) => filler(i + 1)),
      '“The new dam delivers 30 gigawatts to nine thousand villages on a summer morning”, an engineer said.',
      ...Array.from({ length: 10 }, (_, i) => filler(i + 20)),
    ].join('\n\n'),
  },
])
const { id } = index.episodes[0]!

/** A conversation of thirty turns whose translation is wrong in two of them, and which an article quotes. */
export const disputed = {
  at: (place: number | '' = '', query = ''): string => `/e/${id}${place === '' ? '' : `/${place}`}${query}`,
  /** The file, as a reader may bring it. */
  text,
  article: index.articles[0]!,
  findings: (JSON.parse(documents.get(`library/e/${id}.check.json`)!) as CheckDocument).findings,
  /** The turns in which it is wrong, what matters most first. */
  turns: [9, 24],
}

/** Puts that library in the place of the one that is served. Paths that end so are not there, for as long as they are in `broken`. */
export const serveDisputed =
  (broken: ReadonlySet<string> = new Set()) =>
  async (context: BrowserContext): Promise<void> => {
    await context.route('**/library/**', route => {
      const path = new URL(route.request().url()).pathname.slice(1)
      const body = [...broken].some(each => path.endsWith(each)) ? undefined : documents.get(path)
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' })
    })
  }
