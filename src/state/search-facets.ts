import type { Query } from '../core/search/query.ts'
import type { Facets } from '../core/search/searcher.ts'
import type { Lang } from '../core/transcript/episode.ts'
import { speakerName } from '../core/transcript/naming.ts'
import { labelsOf } from './search.ts'
import type { Person, Reading } from './reading.ts'

/** A speaker to filter by. */
export interface SpeakerFacet {
  /** In addresses. */
  readonly id: string
  readonly name: string
  /** Of the name; absent where the name is only a label. */
  readonly lang?: Lang
  readonly person: Pick<Person, 'colour' | 'shape' | 'initials'>
  readonly count: number
  readonly on: boolean
}

/** A language to filter by. */
export interface LanguageFacet {
  readonly lang: Lang
  readonly count: number
  readonly on: boolean
}

/** A chapter to filter by; `index` -1 is what stands before the first one, and has no title. */
export interface ChapterFacet {
  readonly index: number
  readonly title?: string
  readonly lang?: Lang
  readonly count: number
  readonly on: boolean
}

/** The speakers with hits, and those filtered by whether they have some or not, in order of appearance. */
export function speakerFacets(
  reading: Reading,
  { speakers }: Facets,
  on: ReadonlySet<string>,
): readonly SpeakerFacet[] {
  const counts = new Map(speakers.map(({ label, count }) => [label, count]))
  return reading.people.flatMap((person): readonly SpeakerFacet[] => {
    const count = counts.get(person.label) ?? 0
    if (count === 0 && !on.has(person.label)) return []
    const { original: lang } = reading
    const facet = {
      id: person.id,
      name: speakerName(person.speaker, lang),
      person,
      count,
      on: on.has(person.label),
    }
    return [person.speaker.name[lang] ? { ...facet, lang } : facet]
  })
}

/** The languages with hits, and those filtered by, in the episode's order. */
export function languageFacets(
  languages: readonly Lang[],
  facets: Facets,
  on: readonly Lang[],
): readonly LanguageFacet[] {
  const counts = new Map(facets.languages.map(({ lang, count }) => [lang, count]))
  const all = [...new Set([...languages, ...counts.keys(), ...on])]
  return all
    .map(lang => ({ lang, count: counts.get(lang) ?? 0, on: on.includes(lang) }))
    .filter(({ count, on }) => count > 0 || on)
}

/** The chapters with hits, in order. */
export function chapterFacets(
  reading: Reading,
  facets: Facets,
  on: number | undefined,
): readonly ChapterFacet[] {
  return [...facets.chapters]
    .sort((a, b) => a.chapter - b.chapter)
    .map(({ chapter: index, count }) => {
      const chapter = reading.chapters[index]?.chapter
      return { index, ...(chapter && { title: chapter.title, lang: chapter.lang }), count, on: index === on }
    })
}

/** The labels that are filtered by, in the address and as `by:` in the query alike. */
export function askedSpeakers(reading: Reading, query: Query, by: readonly string[]): ReadonlySet<string> {
  return new Set(labelsOf(reading.episode, [...by, ...query.by]))
}

/** A list with one thing more, or less if it was there. */
export function toggled<Thing>(list: Iterable<Thing>, thing: Thing): readonly Thing[] {
  const set = new Set(list)
  if (!set.delete(thing)) set.add(thing)
  return [...set]
}
