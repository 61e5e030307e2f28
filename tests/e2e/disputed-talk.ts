import type { CheckDocument } from '../../src/core/transcript/check-document.ts'
import { buildLibrary } from '../../src/publish/build-library.ts'
import { fillers, serving, talkOf } from './small-library.ts'

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

const text = `River Hour - Episode 2 - Dams\n\n大河时间 第二集 水坝\n\nShow notes\n\nTwo people talk about water. 00:00 The dam 06:00 Money\n\n${talkOf(30, wrong)}`
const { index, documents } = buildLibrary([
  { name: 'talk.txt', text },
  {
    name: 'article.txt',
    text: [
      'Water over stone',
      ...fillers(10, 1),
      '“The new dam delivers 30 gigawatts to nine thousand villages on a summer morning”, an engineer said.',
      ...fillers(10, 20),
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

/** Puts that library in the place of the one that is served. */
export const serveDisputed = serving(documents)
