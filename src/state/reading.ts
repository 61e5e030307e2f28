import type { Episode, Lang, Speaker } from '../core/transcript/episode.ts'
import { placeChapters, type ChapterPlace } from '../core/transcript/chapter-places.ts'
import { initialsOf, inLang, speakerIds } from '../core/transcript/naming.ts'
import { sharesOf, talkOf } from '../core/transcript/talk.ts'

/** A person as the screen shows them. */
export interface Person {
  readonly speaker: Speaker
  readonly label: string
  /** In addresses. */
  readonly id: string
  /** Place among the colours: the number of appearance, or `host`. */
  readonly colour: string
  /** Place among the shapes, from 0. */
  readonly shape: number
  readonly initials: string
  readonly turns: number
  /** 0 to 1. */
  readonly share: number
  /** The reader gave this name. */
  readonly renamed: boolean
}

/** All that follows from an episode and the reader's own names, computed once per pair. */
export interface Reading {
  readonly episode: Episode
  readonly original: Lang
  /** The other language; absent in a conversation that nobody translated. */
  readonly translation: Lang | undefined
  readonly people: readonly Person[]
  readonly person: ReadonlyMap<string, Person>
  readonly talk: Float64Array
  readonly chapters: readonly ChapterPlace[]
}

/** The reader's own names for speakers, by label. */
export type Renames = Readonly<Record<string, string>>

/** The episode with the reader's names in place of those found; the same object when there are none. */
export function withRenames(episode: Episode, renames: Renames): Episode {
  if (!episode.speakers.some(({ label }) => renames[label])) return episode
  return {
    ...episode,
    speakers: episode.speakers.map(speaker => {
      const given = renames[speaker.label]
      if (!given) return speaker
      const name = Object.fromEntries(episode.languages.map(lang => [lang, given]))
      return {
        ...speaker,
        name,
        aliases: [...speaker.aliases, ...Object.values(speaker.name)],
        confidence: 1,
      }
    }),
  }
}

/** The reading of an episode. Linear in its text. */
export function readingOf(source: Episode, renames: Renames = {}): Reading {
  const episode = withRenames(source, renames)
  const talk = talkOf(episode)
  const shares = sharesOf(episode, talk)
  const ids = speakerIds(episode)
  const original = episode.languages[0] ?? 'und'
  let guests = 0
  const people = episode.speakers.map((speaker, shape): Person => {
    const share = shares.get(speaker.label)
    return {
      speaker,
      label: speaker.label,
      id: ids.get(speaker.label) ?? speaker.label,
      colour: speaker.role === 'host' ? 'host' : String(guests++ % 10),
      shape: shape % 5,
      initials: initialsOf(inLang(speaker.name, original) || speaker.label),
      turns: share?.turns ?? 0,
      share: share?.share ?? 0,
      renamed: Boolean(renames[speaker.label]),
    }
  })
  return {
    episode,
    original,
    translation: episode.languages[1],
    people,
    person: new Map(people.map(person => [person.label, person])),
    talk,
    chapters: placeChapters(episode),
  }
}
