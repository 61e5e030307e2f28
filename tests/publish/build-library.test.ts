import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ArticleDocument, EpisodeDocument, LibraryIndex } from '../../src/core/transcript/library.ts'
import type { CheckDocument } from '../../src/core/transcript/check-document.ts'
import type { NewsDocument, SourcesDocument } from '../../src/core/transcript/news-document.ts'
import { unpackPairing } from '../../src/core/transcript/pairing-document.ts'
import { unpackWords, type WordsDocument } from '../../src/core/transcript/words-document.ts'
import { buildLibrary } from '../../src/publish/build-library.ts'
import { readFolder } from '../../src/publish/library-plugin.ts'

const talk = (title: string): string =>
  `${title}\n\nSpeaker 1\n\nHello, and welcome to the show about trams.\n\nGuten Tag und willkommen zur Sendung über Straßenbahnen.\n\nSpeaker 2\n\nThank you, it is good to be here.\n\nVielen Dank, es ist schön, hier zu sein.\n`
const article = (title: string): string =>
  `${title}\n\nThe old tram line along the river opened again on Saturday, and four thousand people rode it before noon.\n`

/** Each file as `name: address of its document`, in the order of the library. */
function check(files: Record<string, string>, ...picture: string[]) {
  const library = buildLibrary(Object.entries(files).map(([name, text]) => ({ name, text })))
  const { episodes, articles } = library.index
  expect([
    ...episodes.map(({ file, id }) => `${file}: e/${id}`),
    ...articles.map(({ file, id }) => `${file}: a/${id}`),
  ]).toEqual(picture)
  return library
}

test('a conversation knows the articles that quote it, and they know it', () => {
  const bridge = (name: string, en: string, de: string) => `${name}\n\n${en}\n\n${de}\n\n`
  const { documents } = check(
    {
      'a.txt':
        'Bridge talk\n\n' +
        bridge(
          'Speaker 1',
          'Welcome to the show about our city.',
          'Willkommen zur Sendung über unsere Stadt.',
        ) +
        bridge(
          'Speaker 2',
          'The old granite bridge carries nine thousand cyclists on a summer morning.',
          'Die alte Granitbrücke trägt an einem Sommermorgen neuntausend Radfahrer.',
        ) +
        bridge('Speaker 1', 'Nobody had counted them before.', 'Niemand hatte sie vorher gezählt.'),
      'b.txt':
        'Counting wheels\n\nThe old granite bridge “carries nine thousand cyclists on a summer morning”, said an engineer.\n\nThe weather will stay dry until the weekend.\n',
    },
    'a.txt: e/bridge-talk',
    'b.txt: a/counting-wheels',
  )
  const read = <Document>(path: string) => JSON.parse(documents.get(`library/${path}.json`) ?? '') as Document
  const news = read<NewsDocument>('e/bridge-talk.news')
  const sources = read<SourcesDocument>('a/counting-wheels.sources')
  expect(news.articles.map(({ article: { id }, passages }) => [id, passages.length])).toEqual([
    ['counting-wheels', 1],
  ])
  const [passage] = news.articles[0]!.passages
  expect(passage!.sentence).toBe(2)
  expect(passage!.links.map(({ turn, kind }) => [turn, kind])).toEqual([[2, 'quote']])
  const words = passage!.links[0]!.evidence.map(({ article: at }) => passage!.text.slice(at.start, at.end))
  expect(words).toContain('cyclists')
  expect(sources.conversations).toEqual([
    {
      conversation: {
        id: 'bridge-talk',
        title: { en: 'Bridge talk' },
        talk: {
          turns: 3,
          parts: [{ turn: 2, by: 0, from: expect.any(Number) as number, to: expect.any(Number) as number }],
          people: [{ label: 'Speaker 2', name: {} }],
          chapters: [],
        },
      },
      passages: [passage],
    },
  ])
  expect(read<EpisodeDocument>('e/bridge-talk').news).toEqual({ articles: 1, turns: [[2, 1, 1]] })
})

test('a conversation in one language is quoted, too, and the words that show it are given', () => {
  const { documents } = check(
    {
      'a.txt':
        'Bridge talk\n\nSpeaker 1\n\nWe counted nine thousand cyclists on the old granite bridge.\n\nSpeaker 2\n\nNobody had ever counted them before.\n',
      'b.txt':
        'Counting wheels\n\nThe old granite bridge is where they “counted nine thousand cyclists”, said an engineer on Monday.\n\nThe weather will stay dry until the weekend and the ferry keeps to its timetable.\n',
    },
    'a.txt: e/bridge-talk',
    'b.txt: a/counting-wheels',
  )
  const news = JSON.parse(documents.get('library/e/bridge-talk.news.json') ?? '') as NewsDocument
  const [link] = news.articles[0]!.passages[0]!.links
  expect([link!.turn, link!.kind]).toEqual([1, 'quote'])
  expect(link!.evidence.length).toBeGreaterThan(0)
})

test('where the languages disagree lies beside the conversation, which says in which turns', () => {
  const { documents } = check(
    {
      'a.txt':
        'Bridge talk\n\nSpeaker 1\n\nWe counted nine thousand cyclists on the bridge.\n\nWir haben 9 Millionen Radfahrer auf der Brücke gezählt.\n\n' +
        'Speaker 2\n\nNobody had ever counted them before.\n\nNiemand hatte sie je gezählt.\n',
    },
    'a.txt: e/bridge-talk',
  )
  const read = <Document>(path: string) => JSON.parse(documents.get(`library/${path}.json`) ?? '') as Document
  const { findings } = read<CheckDocument>('e/bridge-talk.check')
  expect(findings.map(({ turn, kind, severity }) => [turn, kind, severity])).toEqual([[1, 'number', 'high']])
  expect(read<EpisodeDocument>('e/bridge-talk').disagree).toEqual([[1, 1]])
})

describe('addresses', () => {
  test('come from the title, or from the name of the file', () => {
    check(
      {
        'b.txt': talk('Bells of the river trams'),
        'c_07.txt': article('河边的电车周六重新开通'),
        'a.txt': article('Zoë rides again'),
      },
      'b.txt: e/bells-of-the-river-trams',
      'a.txt: a/zoe-rides-again',
      'c_07.txt: a/c-07',
    )
  })

  test('stay when other documents come, whatever the order of the files', () => {
    check({ 'm.txt': article('Zoë rides again') }, 'm.txt: a/zoe-rides-again')
    check(
      {
        'z.txt': article('Zoë rides again'),
        'm.txt': article('Zoë rides again'),
        'n.txt': article('Nobody else rides'),
      },
      'm.txt: a/zoe-rides-again',
      'n.txt: a/nobody-else-rides',
      'z.txt: a/zoe-rides-again-2',
    )
  })
})

test('documents hold what the index promises', () => {
  const { index, documents, leftOut } = check(
    { 'b.txt': talk('Bells of the river trams'), 'a.txt': article('Zoë rides again'), 'empty.txt': ' \n' },
    'b.txt: e/bells-of-the-river-trams',
    'a.txt: a/zoe-rides-again',
  )
  expect(leftOut).toEqual([{ file: 'empty.txt', reason: 'it is empty' }])
  expect([...documents.keys()].sort()).toEqual([
    'library/a/zoe-rides-again.json',
    'library/a/zoe-rides-again.sources.json',
    'library/e/bells-of-the-river-trams.check.json',
    'library/e/bells-of-the-river-trams.json',
    'library/e/bells-of-the-river-trams.news.json',
    'library/e/bells-of-the-river-trams.words.json',
    'library/index.json',
  ])
  expect(JSON.parse(documents.get('library/index.json') ?? '') as LibraryIndex).toEqual(index)
  const episode = JSON.parse(
    documents.get('library/e/bells-of-the-river-trams.json') ?? '',
  ) as EpisodeDocument
  expect(episode.entry).toEqual(index.episodes[0])
  expect([episode.entry.turns, episode.entry.people.length, episode.entry.durationEstimated]).toEqual([
    2,
    2,
    true,
  ])
  expect(episode.entry.words).toBe(8 + 8)
  expect(episode.entry.durationMs).toBeGreaterThan(2_000)
  const { entry, article: read } = JSON.parse(
    documents.get('library/a/zoe-rides-again.json') ?? '',
  ) as ArticleDocument
  expect(entry).toEqual(index.articles[0])
  expect(entry.length).toBe(read.blocks.reduce((sum, { text }) => sum + text.length, 0))
})

test('an episode in two languages comes paired', () => {
  const { documents } = check({ 'b.txt': talk('Bells') }, 'b.txt: e/bells')
  const { episode, pairs } = JSON.parse(documents.get('library/e/bells.json') ?? '') as EpisodeDocument
  const pairing = unpackPairing(pairs, episode)
  expect(pairing?.languages).toEqual(episode.languages)
  expect(pairing?.turns.map(({ a, b }) => [a.length, b.length])).toEqual([
    [1, 1],
    [1, 1],
  ])
  const words = JSON.parse(documents.get('library/e/bells.words.json') ?? '') as WordsDocument
  expect(unpackWords(words, episode)).toHaveLength(2)
})

test('one in a single language has no pairs', () => {
  const { documents } = check(
    { 'b.txt': 'Bells\n\nSpeaker 1\n\nHello to you.\n\nSpeaker 2\n\nAnd to you.\n' },
    'b.txt: e/bells',
  )
  expect(JSON.parse(documents.get('library/e/bells.json') ?? '')).not.toHaveProperty('pairs')
  expect(documents.has('library/e/bells.words.json')).toBe(false)
})

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-seeds-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('gives every text but its README, and says what it leaves out', () => {
    writeFileSync(join(folder, 'a.txt'), 'one')
    writeFileSync(join(folder, 'README.md'), 'about the folder')
    writeFileSync(join(folder, '.hidden'), 'x')
    writeFileSync(join(folder, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex'))
    mkdirSync(join(folder, 'inner'))
    expect(readFolder(folder)).toEqual({
      files: [{ name: 'a.txt', text: 'one' }],
      leftOut: [
        { file: 'inner', reason: 'it is a folder' },
        { file: 'picture.png', reason: 'it is not a text file' },
      ],
    })
  })
})
