import { describe, expect, test } from 'vitest'
import { placeChapters, turnTimes } from '../../../src/core/transcript/chapter-places.ts'
import type { Chapter } from '../../../src/core/transcript/episode.ts'
import { findSpeaker, initialsOf, slugOf, speakerIds } from '../../../src/core/transcript/naming.ts'
import { speechesOf } from '../../../src/core/transcript/speeches.ts'
import { amountOf, sharesOf, talkOf } from '../../../src/core/transcript/talk.ts'
import { makeEpisode, makeSpeaker } from '../../episode-maker.ts'

describe('speeches', () => {
  const check = (speakers: string, picture: string) => {
    const episode = makeEpisode([...speakers].map(speaker => `${speaker} | x`).join('\n'))
    expect(
      speechesOf(episode.turns)
        .map(({ speaker, from, to }) => `${speaker}${from}-${to}`)
        .join(' '),
    ).toBe(picture)
  }
  test('none', () => check('', ''))
  test('consecutive turns of one speaker are one', () => check('AABBBA', 'A1-2 B3-5 A6-6'))
})

describe('how much is said', () => {
  const check = (text: string, amount: number) => expect(amountOf(text)).toBe(amount)
  test('words', () => check("So, it's a well-known 1,000 things.", 6))
  test('characters', () => check('今天,我们来了。', 6))
  test('words among characters', () => check('欢迎收听OpenAI播客', 7))
  test('nothing', () => check(' — … ', 0))
  test('a turn without its original counts by its translation, to scale', () => {
    const episode = makeEpisode('A | one two | 一二三四\nB | | 一二三四')
    expect([...talkOf(episode)]).toEqual([2, 2])
  })
  test('shares add up to one', () => {
    const shares = sharesOf(makeEpisode('A | one two three | 一\nB | four | 二\nA | | 三'))
    expect([...shares.values()].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(shares.get('A')?.turns).toBe(2)
  })
  test('a conversation without words has no shares', () => {
    expect(sharesOf(makeEpisode('A | |\nB | |')).get('A')).toEqual({ turns: 1, share: 0 })
  })
})

describe('initials', () => {
  const check = (name: string, initials: string) => expect(initialsOf(name)).toBe(initials)
  test('first and last', () => check('Mary Ann van Dyke', 'MD'))
  test('one name', () => check('anna', 'A'))
  test('Chinese', () => check('陈福阳', '陈'))
  test('transliterated', () => check('玛丽·居里', '玛'))
  test('a numbered label', () => check('Speaker 12', '12'))
  test('nothing to take', () => check('***', '?'))
})

describe('ids', () => {
  const check = (text: string, slug: string) => expect(slugOf(text)).toBe(slug)
  test('accents go', () => check('Zoë  Ångström-Łuk', 'zoe-angstrom-łuk'))
  test('Chinese stays', () => check('玛丽·居里', '玛丽-居里'))
  test('an apostrophe joins', () => check("Sinéad O'Connor", 'sinead-oconnor'))

  const episode = makeEpisode('Speaker 0 | a\nSpeaker 1 | b\nSpeaker 2 | c', {
    speakers: [
      makeSpeaker('Speaker 0', { name: { en: 'Mary Ash', zh: '玛丽·阿什' }, aliases: ['Mary', '玛丽'] }),
      makeSpeaker('Speaker 1', { name: { en: 'Mary Ash' } }),
      makeSpeaker('Speaker 2'),
    ],
  })
  test('are unique', () =>
    expect([...speakerIds(episode).values()]).toEqual(['mary-ash', 'mary-ash-2', 'speaker-2']))
  const find = (asked: string, label: string | undefined) => expect(findSpeaker(episode, asked)).toBe(label)
  test('an id', () => find('mary-ash-2', 'Speaker 1'))
  test('a label', () => find('Speaker 2', 'Speaker 2'))
  test('an alias', () => find('玛丽', 'Speaker 0'))
  test('a word that only one has', () => find('阿什', 'Speaker 0'))
  test('nobody', () => find('peter', undefined))
  test('nothing', () => find('—', undefined))
})

describe('where chapters begin', () => {
  const minute = Array.from({ length: 175 }, () => 'word').join(' ')
  const chapter = (title: string, startMs: number): Chapter => ({
    title,
    lang: 'en',
    startMs,
    start: startMs,
    end: startMs,
  })
  const check = (
    sketch: string,
    times: readonly number[],
    places: readonly number[],
    exact?: readonly boolean[],
  ) => {
    const found = placeChapters(makeEpisode(sketch, { chapters: times.map(ms => chapter(String(ms), ms)) }))
    expect(found.map(place => place.turn)).toEqual(places)
    if (exact) expect(found.map(place => !place.estimated)).toEqual(exact)
  }
  const six = ['A', 'B', 'A', 'B', 'A', 'B'].map(who => `${who} | ${minute}`).join('\n')

  test('at the turn whose estimated time it is', () =>
    check(six, [0, 120_000, 240_000], [1, 3, 5], [true, false, false]))
  test('moved to the start of a speech nearby', () => check(six, [0, 140_000], [1, 3]))
  test('never two at one turn', () => check(six, [0, 1000, 2000], [1, 2, 3]))
  test('more chapters than turns', () => check('A | word', [0, 1000, 2000], [1, 1, 1]))
  test('a talk too short for its chapters is stretched', () => check(six, [0, 600_000], [1, 5]))
  test('no turns', () => check('', [0], []))
  test('times that the source states win', () => {
    const episode = makeEpisode(six, { chapters: [chapter('x', 0), chapter('y', 500_000)] })
    const timed = { ...episode, turns: episode.turns.map((turn, i) => ({ ...turn, startMs: i * 250_000 })) }
    expect(placeChapters(timed)).toMatchObject([{ turn: 1 }, { turn: 3, estimated: false }])
  })
  test('between stated times it is estimated, in order', () => {
    const episode = makeEpisode(six)
    const turns = episode.turns.map((turn, i) => (i === 2 ? { ...turn, startMs: 300_000 } : turn))
    const { startMs, estimated } = turnTimes({ ...episode, turns })
    expect(estimated).toBe(true)
    expect([...startMs].map(Math.round)).toEqual([0, 150_000, 300_000, 360_000, 420_000, 480_000, 540_000])
  })
})
