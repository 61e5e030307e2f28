import type { Episode } from '../transcript/episode.ts'
import { isCaseless } from './cased-runs.ts'
import { hasCase } from './cased-sightings.ts'
import { hanForm } from './han-names.ts'
import { foldName, isCased, partsOf } from './roster.ts'
import type { Person, Roster } from './roster.ts'
import type { Sighting } from './sighting.ts'
import { soundsLike, transcribes } from './sounds.ts'
import { takesPart } from './tally.ts'
import type { Tally } from './tally.ts'
import { withoutTitle } from './titles.ts'

/** Two names of one turn in two scripts sound alike from here on. */
const ALIKE = 0.55
/** A transcription nobody marks as a name must sound this much like the name that the other side has. */
const HEARD_ONCE = 0.74
/** A name's counterpart is looked for in so many turns at most. */
const TURNS = 60

/**
 * Adds the spellings of one language without capitals to the roster: each is paired with the people named in the same turn by the other
 * language, by sound, then by place (both sides of a turn list the same people in the same order). What is left founds people of
 * its own where the words around it say that they take part.
 */
export function pairSpellings(
  roster: Roster,
  episode: Episode,
  lang: string,
  sightings: readonly Sighting[],
  tallies: ReadonlyMap<string, Tally>,
): void {
  const votes = new Map<string, Map<Person, number>>()
  const vote = (text: string, person: Person, weight: number): void => {
    const row = votes.get(text) ?? votes.set(text, new Map()).get(text)!
    row.set(person, (row.get(person) ?? 0) + weight)
  }
  for (const turn of byTurn(sightings)) {
    const mine = firsts(turn.filter(sighting => sighting.lang === lang && !isCased(sighting.text)))
    if (mine.length === 0) continue
    const others = turn.filter(sighting => sighting.lang !== lang || isCased(sighting.text))
    const theirs = firsts(others.filter(other => roster.meant(other.text).length === 1))
    pairTurn(mine, theirs, roster, vote)
  }
  const ranked = [...votes].flatMap(([text, row]) =>
    [...row].map(([person, weight]) => ({ text, person, weight })),
  )
  ranked.sort((a, b) => b.weight - a.weight)
  const settled = new Set<string>()
  for (const { text, person, weight } of ranked) {
    if (settled.has(text) || weight < 0.5) continue
    settled.add(text)
    if (standsBeside(text, person, lang, tallies)) continue
    // A surname alone in one place must not take the name that stands for someone else already.
    if (roster.meant(text).some(other => other !== person && other.fulls.includes(text))) continue
    roster.add(person, text)
  }
  const rest = [...tallies.values()].filter(tally => tally.langs.has(lang) && !isCased(tally.text))
  const bare = (tally: Tally): string => withoutTitle(tally.text)
  rest.sort((a, b) => partsOf(bare(b)).length - partsOf(bare(a)).length || bare(b).length - bare(a).length)
  const named = namedTurns(sightings, lang, episode)
  for (const tally of rest) {
    if (settled.has(tally.text) || roster.meant(tally.text).length > 0) continue
    const whole = wholeOf(bare(tally), roster.all)
    // 李教授 may be either of two of that name, but is nobody new.
    for (const person of whole)
      if (whole.length === 1 || bare(tally).length === 1) roster.addPart(person, tally.text)
    if (whole.length === 1 && withoutTitle(tally.text) === tally.text) roster.add(whole[0]!, tally.text)
    if (whole.length > 0) continue
    if (
      !tally.loose &&
      takesPart(tally) &&
      (tally.sure || tally.count > 1 || tally.cues.has('self')) &&
      (named === undefined || tally.notes || [...tally.passages].some(turn => named.has(turn))) &&
      !roster.full()
    )
      roster.create(tally.text)
  }
}

/**
 * The turns where another language names someone, or says nothing; undefined without another language that has capitals. What is
 * taken for a name where the translation has none is an ordinary word.
 */
function namedTurns(
  sightings: readonly Sighting[],
  lang: string,
  episode: Episode,
): ReadonlySet<number> | undefined {
  if (!episode.languages.some(hasCase)) return undefined
  const named = new Set<number>()
  for (const sighting of sightings) if (sighting.lang !== lang) named.add(sighting.turn)
  episode.turns.forEach((turn, i) => {
    if (!turn.sides.some(side => hasCase(side.lang))) named.add(i)
  })
  return named
}

/** Whether the person has another full name in the same language in the same turn: two names in one breath are two people. */
function standsBeside(
  text: string,
  person: Person,
  lang: string,
  tallies: ReadonlyMap<string, Tally>,
): boolean {
  const mine = tallies.get(text)
  if (!mine || hanForm(text) === undefined) return false
  return person.fulls.some(full => {
    const other = tallies.get(full)
    if (isCased(full) || !other?.langs.has(lang) || hanForm(full) === undefined) return false
    if (full.includes(text) || text.includes(full)) return false
    return [...mine.passages].some(turn => turn >= 0 && other.passages.has(turn))
  })
}

/** Whose name 李 or 若曦 (of 李若曦), 田中 (of 田中健) may be: those that begin or end so, or the other way round. */
function wholeOf(text: string, all: readonly Person[]): readonly Person[] {
  const touches = (long: string, short: string): boolean =>
    long.length > short.length && (long.startsWith(short) || long.endsWith(short))
  return all.filter(person =>
    person.fulls.some(full => !isCased(full) && (touches(full, text) || touches(text, full))),
  )
}

function pairTurn(
  mine: readonly Sighting[],
  theirs: readonly Sighting[],
  roster: Roster,
  vote: (text: string, person: Person, weight: number) => void,
): void {
  const pairs: { readonly a: Sighting; readonly b: Sighting; readonly sound: number }[] = []
  for (const a of mine.slice(0, 20))
    for (const b of theirs.slice(0, 20)) {
      const person = roster.meant(b.text)[0]!
      const sound = soundOf(withoutTitle(a.text), b.text, person)
      if (sound >= ALIKE) pairs.push({ a, b, sound })
    }
  pairs.sort((x, y) => y.sound - x.sound)
  const done = new Set<Sighting>()
  for (const { a, b, sound } of pairs) {
    if (done.has(a) || done.has(b)) continue
    done.add(a).add(b)
    vote(a.text, roster.meant(b.text)[0]!, sound)
  }
  for (const cue of ['self', 'introduced', 'addressed', 'thanked', 'welcomed'] as const) {
    const left = mine.filter(a => !done.has(a) && a.cue === cue && roster.meant(a.text).length === 0)
    const right = theirs.filter(b => !done.has(b) && b.cue === cue)
    // A list of which every name but one sounds like its counterpart settles the last one too.
    if (left.length === 0 || left.length !== right.length) continue
    const presents = cue === 'self' || cue === 'introduced'
    left.forEach((a, i) => {
      const b = right[i]!
      if (mayBe(a.text, b.text, roster.meant(b.text)[0]!, presents))
        vote(a.text, roster.meant(b.text)[0]!, presents ? 0.6 : left.length === 1 ? 0.5 : 0.3)
    })
  }
}

/**
 * Whether a spelling may be a person's whom only its place suggests: a transcription must sound a little like the name, a Japanese name in
 * kanji must stand for one that is made of Japanese syllables. A Chinese name may have nothing in common with the Latin one
 * (who is born 王小明 may go by Michael Wong), where one is presented with it.
 */
function mayBe(text: string, theirs: string, person: Person, presents: boolean): boolean {
  const form = hanForm(text)
  const sound = soundOf(withoutTitle(text), theirs, person)
  if (sound >= 0.4 || !isCased(theirs)) return true
  if (form === 'japanese') return [...person.parts].filter(isCased).every(part => isRomaji(part))
  return presents && (form === 'chinese' || form === 'nickname')
}

/** Whether a name is made of Japanese syllables: `Kenji Sato`, `Shunichi Ōta`. */
function isRomaji(name: string): boolean {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
  return /^(?:(?:[kgsztdnhbpmyrwjf]|ch|sh|ts|[kgnhbpmr]y|kk|pp|tt|ss|ssh|tch)?[aeiou]|n(?![aeiou])|h(?![aeiouy])| )+$/.test(
    plain,
  )
}

/** How alike the spelling and a person's sound: whole with whole, part with part, the same characters at once. */
function soundOf(text: string, theirs: string, person: Person): number {
  if (foldName(text) === foldName(theirs)) return 1
  const mine = partsOf(text)
  const other = partsOf(theirs)
  if (mine.length > 1 && other.length > 1)
    return (soundsLike(mine[0]!, other[0]!) + soundsLike(mine.at(-1)!, other.at(-1)!)) / 2
  if (!isCased(theirs)) {
    // 佐藤健 and 佐藤 健, 渡辺 and 渡边: the same characters.
    const same = [...text].filter(character => isHan(character) && theirs.includes(character)).length
    if (same >= 2 || (same > 0 && same * 2 >= text.length)) return 0.9
  }
  if (mine.length > 1 || other.length > 1) {
    const joint = soundsLike(text, theirs)
    const reversed = other.length === 2 ? soundsLike(text, `${other[1]} ${other[0]}`) : 0
    return Math.max(
      joint,
      reversed,
      mine.length === 1 && other.length === 1 ? 0 : bestPart(mine, person) * 0.9,
    )
  }
  return soundsLike(text, theirs)
}

function isHan(character: string): boolean {
  return character >= '㐀' && character <= '鿿'
}

function bestPart(mine: readonly string[], person: Person): number {
  let best = 0
  for (const part of person.parts)
    if (partsOf(part).length === 1 && mine.length === 1 && isCaseless(mine[0]![0]!) && isCased(part))
      best = Math.max(best, soundsLike(mine[0]!, part))
  return best
}

/**
 * Finds transcriptions that nothing marks as names: where the side with capitals has `Anna`, the other side's run of transcribing
 * characters that sounds like it (安娜). One clear hit is enough, or two fair ones.
 */
export function findTranscriptions(roster: Roster, episode: Episode, sightings: readonly Sighting[]): void {
  const searched = new Map<string, number>()
  const votes = new Map<string, { readonly person: Person; text: string; weight: number; best: number }>()
  for (const sighting of sightings) {
    if (sighting.turn < 0 || !isCased(sighting.text)) continue
    const people = roster.meant(sighting.text)
    const person = people[0]
    if (!person || people.length > 1) continue
    const times = searched.get(sighting.text) ?? 0
    if (times >= TURNS) continue
    searched.set(sighting.text, times + 1)
    for (const side of episode.turns[sighting.turn]!.sides) {
      if (side.lang === sighting.lang || side.text.includes(sighting.text)) continue
      if ([...person.parts].some(part => !isCased(part) && part.length > 1 && side.text.includes(part)))
        continue
      const part = partsOf(sighting.text).length > 1 ? partsOf(sighting.text)[0]! : sighting.text
      const found = bestTranscription(side.text, part)
      if (!found || roster.meant(found.text).some(other => other !== person)) continue
      const key = `${person.id} ${found.text}`
      const old = votes.get(key) ?? votes.set(key, { person, text: found.text, weight: 0, best: 0 }).get(key)!
      old.weight += found.sound
      old.best = Math.max(old.best, found.sound)
    }
  }
  for (const { person, text, weight, best } of [...votes.values()].sort((a, b) => b.weight - a.weight))
    if (best >= HEARD_ONCE || weight >= 1.2) {
      if (!roster.meant(text).some(other => other !== person)) roster.addPart(person, text)
    }
}

/** The part of a run of transcribing characters that sounds most like the name. Linear in the text for names of bounded length. */
function bestTranscription(
  text: string,
  name: string,
): { readonly text: string; readonly sound: number } | undefined {
  let best: { text: string; sound: number } | undefined
  const open = /[aeiouy]$/i.test(name)
  for (let from = 0; from < text.length; from++) {
    if (!startsName(text[from]!)) continue
    for (let length = 2; length <= 6 && inName(text[from + length - 1], text[from]!); length++) {
      const piece = text.slice(from, from + length)
      // Kana runs are whole words: a name is all of one.
      if (isKana(piece) && (inName(text[from - 1], text[from]!) || inName(text[from + length], text[from]!)))
        continue
      const sound = soundsLike(piece, name)
      // 马特 and 马特奥 have the same consonants: a name that ends in a vowel takes the longer.
      const longer = open && best !== undefined && sound === best.sound && piece.startsWith(best.text)
      if (longer || sound > (best?.sound ?? 0.6)) best = { text: piece, sound }
    }
  }
  return best
}

function startsName(character: string): boolean {
  return transcribes(character) || (character >= 'ァ' && character <= 'ヴ')
}

function inName(character: string | undefined, first: string): boolean {
  if (character === undefined) return false
  const kana = (character >= 'ァ' && character <= 'ヴ') || character === 'ー'
  return isKana(first) ? kana : !kana && transcribes(character)
}

function isKana(text: string): boolean {
  return text[0]! >= 'ァ' && text[0]! <= 'ヴ'
}

function byTurn(sightings: readonly Sighting[]): Sighting[][] {
  const turns: Sighting[][] = []
  let current = -2
  for (const sighting of sightings) {
    if (sighting.turn !== current || turns.length === 0) turns.push([])
    current = sighting.turn
    turns.at(-1)!.push(sighting)
  }
  return turns
}

/** One sighting a spelling, the one with the strongest words around it, in the order they stand. */
function firsts(sightings: readonly Sighting[]): Sighting[] {
  const first = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const old = first.get(sighting.text)
    if (!old || (old.cue === 'mention' && sighting.cue !== 'mention')) first.set(sighting.text, sighting)
  }
  return [...first.values()]
}
