import { describe, expect, test } from 'vitest'
import type { EpisodeDocument } from '../../src/core/transcript/library.ts'
import { bothLibraries } from '../../src/services/both-libraries.ts'
import { ownLibrary } from '../../src/services/own-library.ts'
import type { OwnText } from '../../src/services/own-shelf.ts'
import { makeEpisode } from '../episode-maker.ts'
import { fakeShelf } from '../state/fake-own.ts'
import { fakeLibrary } from '../state/fake-services.ts'
import { makeLibrary } from '../state/make-library.ts'

const { episodes, articles } = makeLibrary()
const published = episodes[0]!

async function own(refuses = false) {
  const shelf = fakeShelf()
  const entry = { ...published.entry, id: '~ferry' }
  const document = {
    version: 1,
    entry,
    episode: makeEpisode('A | Late.'),
    diagnostics: [],
  } satisfies EpisodeDocument
  const words = { version: 1, languages: ['en', 'zh'], words: [0] } as const
  const check = { version: 1, findings: [] } as const
  const own = { entry, addedAt: 1, pairing: 'done', sources: [], document, words } as const
  const text: OwnText = { ...own, id: '~ferry', check }
  await shelf.put({ ...own, id: '~old' })
  await shelf.put(text)
  const library = bothLibraries(fakeLibrary(episodes, articles), async () =>
    ownLibrary(refuses ? fakeShelf({ refuses }) : shelf),
  )
  return { library, document, words, check }
}

describe('a library with own texts', () => {
  test('gives those from the shelf, and all others as before', async () => {
    const { library, document, words, check } = await own()
    expect(await library.episode('~ferry')).toEqual(document)
    expect(await library.words('~ferry')).toEqual(words)
    expect(await library.check('~ferry')).toEqual(check)
    expect(await library.episode(published.entry.id)).toBe(published)
    expect((await library.index()).episodes).toHaveLength(episodes.length)
  })
  test('tells of nothing that disagrees in a text in which nobody looked', async () => {
    const { library } = await own()
    expect(await library.check('~old')).toEqual({ version: 1, findings: [] })
  })
  test.each(['~tram', '~ferry'])('has nothing where the machine has or gives nothing: %s', async id => {
    const { library } = await own(id === '~ferry')
    await expect(library.episode(id)).rejects.toMatchObject({ reason: 'missing' })
    await expect(library.words(id)).rejects.toMatchObject({ reason: 'missing' })
    await expect(library.check(id)).rejects.toMatchObject({ reason: 'missing' })
  })
  test('does not take a conversation for an article', async () => {
    const { library } = await own()
    await expect(library.article('~ferry')).rejects.toMatchObject({ reason: 'missing' })
  })
})
