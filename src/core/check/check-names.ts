import type { Episode } from '../transcript/episode.ts'
import type { Pairing, WordPairing } from '../transcript/pairing.ts'
import type { Finding, Severity, ToldName } from '../transcript/check-document.ts'
import { namesAcross } from './names-across.ts'
import { bareName, isInflected, nameWordsIn, usesLatin, type NameWord } from './names-in.ts'
import { likeness, soundKey } from './sound-key.ts'
import { variedNames, type NamesSound } from './varied-names.ts'
import { whyOf } from './why.ts'

/** A name word where it was met: `lang` tells the original from the translation. */
export interface Sighting extends NameWord {
  readonly turn: number
  readonly side: number
  readonly lang: 'a' | 'b'
}

/**
 * Names that are spelled otherwise than elsewhere: in the show notes, for the same speaker, on the other side of the bead, or most of the
 * time in the conversation. Only what sounds the same, or is known to be the same person, is told. With `sounds` and word links also one
 * name that the translation transcribes in several ways. Linear in the text, but for the names that are compared.
 */
export function checkNames(
  episode: Episode,
  pairing: Pairing,
  words: WordPairing = [],
  sounds?: NamesSound,
): Finding[] {
  const sightings = sightingsOf(episode, pairing.languages)
  const findings = new Map<string, Finding>()
  /** One finding for a spelling in a turn. */
  const tell = (sighting: Sighting, end: number, severity: Severity, fact: Omit<ToldName, 'about'>): void => {
    const key = `${sighting.turn} ${sighting.lang} ${sighting.word.toLowerCase()}`
    if (findings.has(key)) return
    const span = { side: sighting.side, start: sighting.start, end }
    const [a, b] = sighting.lang === 'a' ? [span, null] : [null, span]
    const told = { about: 'name', ...fact } as const
    findings.set(key, { turn: sighting.turn, kind: 'name', severity, a, b, told, why: whyOf(told) })
  }
  const stated = statedNames(episode)
  const trusted = new Set([...stated.flat(), ...statedWords(episode)])
  const covered = new Set<Sighting>()
  // Whole names: "Ada Lovelass" where the notes have "Ada Lovelace".
  sightings.forEach((first, i) => {
    const last = sightings[i + 1]
    if (!last?.joined || last.turn !== first.turn || last.side !== first.side || sightings[i + 2]?.joined)
      return
    if (stated.some(name => name.includes(first.word) && name.includes(last.word))) return
    const right = stated.find(name => isSamePerson(episode, name, first.word, last.word))
    if (!right) return
    covered.add(first).add(last)
    const written = `${first.word} ${last.word}`
    tell(first, last.end, 'medium', { written, usual: right.join(' '), source: 'notes' })
  })
  // A spelling is usual among those of its own language.
  const counts = { a: new Map<string, number>(), b: new Map<string, number>() }
  const inside = { a: new Set<string>(), b: new Set<string>() }
  for (const { word, lang, first } of sightings) {
    counts[lang].set(word, (counts[lang].get(word) ?? 0) + 1)
    if (!first || !isPlainWord(word)) inside[lang].add(word)
  }
  const common = { a: commonByKey(counts.a, trusted), b: commonByKey(counts.b, trusted) }
  const aliases = new Set(episode.speakers.flatMap(speaker => speaker.aliases))
  for (const sighting of sightings) {
    if (covered.has(sighting) || trusted.has(sighting.word)) continue
    const own = counts[sighting.lang]
    const right = common[sighting.lang].get(soundKey(sighting.word))
    if (
      right === undefined ||
      right === sighting.word ||
      isInflected(sighting.word, right) ||
      sighting.word.length < 4
    )
      continue
    if (!trusted.has(right)) {
      // A capital at the beginning of a sentence makes no name.
      const isName = (word: string): boolean => inside[sighting.lang].has(word) || aliases.has(word)
      if (!isName(right) || (sighting.first && !isName(sighting.word))) continue
      if (!mayBegin(sighting.word, right) || (own.get(sighting.word) ?? 0) * 3 > (own.get(right) ?? 0))
        continue
    }
    const source = trusted.has(right) ? 'notes' : 'elsewhere'
    tell(sighting, sighting.end, 'low', { written: sighting.word, usual: right, source })
  }
  for (const { sighting, finding } of namesAcross(episode, pairing.languages, sightings, counts.a)) {
    const key = `${sighting.turn} a ${sighting.word.toLowerCase()}`
    if (!findings.has(key)) findings.set(key, finding)
  }
  return sounds ? [...findings.values(), ...variedNames(episode, words, sounds)] : [...findings.values()]
}

function sightingsOf(episode: Episode, languages: readonly [string, string]): Sighting[] {
  return episode.turns.flatMap(({ number, sides }) =>
    sides.flatMap(({ lang, text }, side) => {
      const which = lang === languages[0] ? 'a' : lang === languages[1] ? 'b' : undefined
      return which === undefined || !usesLatin(lang)
        ? []
        : nameWordsIn(text, lang).map(word => ({ ...word, turn: number, side, lang: which }) as const)
    }),
  )
}

/** The names of several words that the notes and titles state, as words. */
function statedNames(episode: Episode): string[][] {
  const names: string[][] = []
  for (const { text, lang } of [...episode.notes, ...episode.titles]) {
    let name: string[] = []
    for (const { word, joined } of nameWordsIn(text, lang)) {
      if (!joined && name.length > 1) names.push(name)
      name = joined ? [...name, word] : [word]
    }
    if (name.length > 1) names.push(name)
  }
  return names.filter(name => name.length <= 4)
}

/** Single words of the notes and titles that are written as names within a sentence. */
const statedWords = (episode: Episode): string[] =>
  [...episode.notes, ...episode.titles].flatMap(({ text, lang }) =>
    nameWordsIn(text, lang)
      .filter(({ word, first }) => usesLatin(lang) && word.length > 4 && !(first && isPlainWord(word)))
      .map(({ word }) => word),
  )

/** Written as any word at the beginning of a sentence is. */
const isPlainWord = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word)

/** Whether two spellings may begin one name: with one letter, or two that a transcriber takes for each other. Zarah and Sarah are two people. */
function mayBegin(one: string, other: string): boolean {
  const [x, y] = [one, other].map(word => word.charAt(0).toLowerCase()) as [string, string]
  return x === y || 'ck kc cs sc fp pf gj jg iy yi'.split(' ').includes(x + y)
}

/** Whether "first last" is a mishearing of a stated name: one word the same, the other the same person's or much alike. */
function isSamePerson(episode: Episode, name: readonly string[], first: string, last: string): boolean {
  if (name.length !== 2) return false
  const [givenName = '', familyName = ''] = name
  if (bareName(first + last) === bareName(givenName + familyName)) return false
  // One word is right or sounds so, the other is in doubt.
  const [wrong, right] =
    soundKey(first) === soundKey(givenName)
      ? [last, familyName]
      : soundKey(last) === soundKey(familyName)
        ? [first, givenName]
        : []
  if (wrong === undefined || right === undefined || wrong.charAt(0) !== right.charAt(0)) return false
  const known = episode.speakers.some(
    speaker =>
      Object.values(speaker.name).includes(name.join(' ')) && speaker.aliases.includes(`${first} ${last}`),
  )
  return (
    known ||
    soundKey(wrong) === soundKey(right) ||
    (wrong.length > 4 && likeness(wrong.toLowerCase(), right.toLowerCase()) >= 0.7)
  )
}

/** The usual spelling of every sound: the one that the notes have, else the one that is written most, at least three times. */
function commonByKey(
  counts: ReadonlyMap<string, number>,
  trusted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const common = new Map<string, string>()
  const weight = (word: string): number => (trusted.has(word) ? 1000 : 0) + (counts.get(word) ?? 0)
  for (const word of new Set([...trusted, ...counts.keys()])) {
    if (weight(word) < 3 || word.length < 3) continue
    const key = soundKey(word)
    if (key.length < 3) continue
    const known = common.get(key)
    if (known === undefined || weight(word) > weight(known)) common.set(key, word)
  }
  return common
}
