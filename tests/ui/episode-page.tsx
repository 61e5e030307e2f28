import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach } from 'vitest'
import type { Episode } from '../../src/core/transcript/episode.ts'
import { readingOf, type Reading, type Renames } from '../../src/state/reading.ts'
import { createStore, type Store } from '../../src/state/store.ts'
import { StoreContext } from '../../src/ui/store-context.ts'
import { makeEpisode, makeSpeaker } from '../episode-maker.ts'
import { fakeServices } from '../state/fake-services.ts'

afterEach(cleanup)

/** Two people whose names are known, one who is only a label; the third turn is in one language. */
export const talk: Episode = makeEpisode(
  `S1 | The tide came in early. | 潮水来得很早。
   S2 | How early? | 多早？
   S1 | Before four.
   S3 | I was asleep. | 我在睡觉。`,
  {
    speakers: [
      makeSpeaker('S1', {
        name: { en: 'Mara Osei', zh: '玛拉·奥塞' },
        aliases: ['Mara'],
        role: 'guest',
        affiliation: 'Harbour Board',
        confidence: 0.93,
        evidence: [
          { kind: 'introduction', turn: 2, span: { start: 0, end: 11 }, quote: 'Mara is here' },
          { kind: 'notes', span: { start: 0, end: 9 }, quote: 'Mara Osei' },
        ],
      }),
      makeSpeaker('S2', { name: { en: 'Jun Park' }, role: 'host', confidence: 1 }),
      makeSpeaker('S3'),
    ],
  },
)

export const read = (renames: Renames = {}): Reading => readingOf(talk, renames)

/** Draws something with a store and a place in the browser's history, and gives the store. */
export function draw(what: ReactNode, store: Store = createStore(fakeServices())): Store {
  render(
    <StoreContext value={store}>
      <MemoryRouter>{what}</MemoryRouter>
    </StoreContext>,
  )
  return store
}
