import type { Lang, Side } from '../transcript/episode.ts'
import { findRuns, sentenceAround } from './cased-runs.ts'
import type { Lexicon, Run } from './cased-runs.ts'
import type { Cues } from './cues.ts'
import type { Cue, Sighting } from './sighting.ts'

/** A text to look through: a side, a note or a title. */
export type Passage = Pick<Side, 'lang' | 'text' | 'start'>

/** A text's words as the cues are written: lower-case, straight apostrophes, single spaces. Keeps the length but for the spaces. */
function plain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
}

/** Whether `text` has one of the phrases as words of its own, anywhere. */
export function says(text: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      if (!letter(text[at - 1]) && !letter(text[at + phrase.length])) return true
    return false
  })
}

function letter(character: string | undefined): boolean {
  return character !== undefined && character < '\u2e80' && /[\p{L}\p{M}]/u.test(character)
}

/** The longest of the phrases that `text` ends with, as words of its own. */
function ending(text: string, phrases: readonly string[]): string | undefined {
  let best: string | undefined
  for (const phrase of phrases)
    if (
      text.endsWith(phrase) &&
      !letter(text[text.length - phrase.length - 1]) &&
      phrase.length > (best?.length ?? 0)
    )
      best = phrase
  return best
}

function beginning(text: string, phrases: readonly string[]): boolean {
  return phrases.some(phrase => text.startsWith(phrase) && !letter(text[phrase.length]))
}

/**
 * Every name of a passage in a script with capital letters, with what the words around it say. Linear in the passage's length times
 * the (fixed) number of phrases for each name.
 */
export function casedSightings(passage: Passage, turn: number, cues: Cues, lexicon: Lexicon): Sighting[] {
  const { text, lang } = passage
  const runs = findRuns(text, lexicon)
  const lastQuestion = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'))
  const found: Sighting[] = []
  let orgUntil = 0
  let org: { name: string; sentence: number } | undefined
  for (const group of groupRuns(text, runs, cues)) {
    if (lang === 'de') group[0] = withoutNoun(text, group[0]!, cues)
    const first = group[0]!
    const last = group.at(-1)!
    const sentence = sentenceAround(text, first.start)
    const before = plain(text.slice(sentence.start, first.start)).trimEnd()
    const after = plain(text.slice(last.end, Math.max(sentence.end, Math.min(text.length, last.end + 1))))
    if (org && org.sentence !== sentence.start) org = undefined
    const article = ending(before, cues.articles)
    const bare = article === undefined ? before : before.slice(0, -article.length).trimEnd()
    const from = ending(bare, cues.from)
    // "merci à Bastien": the longer phrase that ends here decides.
    const beyond = ending(bare, [...cues.introBefore, ...cues.welcome, ...cues.thanks, ...cues.selfBefore])
    if (first.start < orgUntil) continue
    if (from !== undefined && from.length > (beyond?.length ?? 0)) {
      // "from Acme, Ann Lee": an organisation or a place, not someone. After names it is theirs, before names too.
      orgUntil = orgEnd(text, first, runs)
      const name = text.slice(institutionStart(text, first.start), orgUntil)
      const behind = found.at(-1)
      const between = behind && text.slice(Math.max(0, behind.end - passage.start), first.start)
      const after = behind !== undefined && behind.start - passage.start >= sentence.start
      const belongs =
        BELONGS.has(from) && !A_PLACE.test(bare) && !A_THING.test(text.slice(orgUntil, orgUntil + 12))
      if (!belongs) org = undefined
      else if (after && between!.length < 60 && presents(behind, between!) && org === undefined)
        giveOrg(found, sentence.start + passage.start, name)
      else org = { name, sentence: sentence.start }
      continue
    }
    if ((article !== undefined && !first.titled) || first.brand) continue
    const cue = cueOf(before, after, cues, first)
    group.forEach((run, i) => {
      const own = i === 0 || cue !== 'self' ? cue : 'mention'
      found.push({
        text: run.text,
        lang,
        turn,
        start: passage.start + run.start,
        end: passage.start + run.end,
        at: run.start,
        of: text.length,
        cue: own,
        together: group.length,
        sure: run.titled || says(before.slice(-24), SURE),
        initial: run.initial,
        asks: lastQuestion >= run.end,
        ...(org && own === 'introduced' ? { org: org.name } : {}),
      })
    })
  }
  return found
}

/** "dem Geigenbauer Anton Huber": German nouns have capitals as well, an article says that the first word is one. */
function withoutNoun(text: string, run: Run, cues: Cues): Run {
  const noun = /^\p{L}+ (?=\p{L}+ )/u.exec(run.text)
  const before = plain(text.slice(Math.max(0, run.start - 12), run.start)).trimEnd()
  if (!noun || run.titled || ending(before, cues.articles) === undefined) return run
  return {
    ...run,
    start: run.start + noun[0].length,
    text: run.text.slice(noun[0].length),
    initial: false,
    titled: true,
  }
}

const SURE = [
  'my name is',
  "my name's",
  'mein name ist',
  'ich heiße',
  "je m'appelle",
  'me llamo',
  'mi nombre es',
  'me chamo',
  'mi chiamo',
  'меня зовут',
  'meu nome é',
]

/** Names that stand behind each other joined by commas and "and"; an organisation ("from Acme, Ann") is a group of its own. */
function groupRuns(text: string, runs: readonly Run[], cues: Cues): Run[][] {
  const groups: Run[][] = []
  let previous: Run | undefined
  for (const run of runs) {
    const between = previous ? plain(text.slice(previous.end, run.start)) : ''
    const joint = between.replace(/,/g, ' ').trim()
    const joined =
      previous !== undefined &&
      !previous.possessive &&
      between.length < 20 &&
      (joint === '' ? between.includes(',') : cues.and.includes(joint))
    const led = previous && plain(text.slice(Math.max(0, previous.start - 14), previous.start)).trimEnd()
    if (joined && !run.brand && !previous!.brand && ending(led!, cues.from) === undefined)
      groups.at(-1)!.push(run)
    else groups.push([run])
    previous = run
  }
  return groups
}

/** Where "musée d'Orsay" begins, whose name alone has the capital. */
function institutionStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 30), at)
  const noun =
    /(?:mus[ée]e|muse[ou]|universit(?:é|à|a)|universidade?|instituto?|école|hôpital|hospital|théâtre|teatro) (?:d[’']|de |du |del |da |do |di )$/i.exec(
      before,
    )
  return noun ? at - noun[0].length : at
}

/** Whether "from Acme" behind the name says where the person belongs, rather than going on about something else. */
function presents(behind: Sighting, between: string): boolean {
  if (behind.org !== undefined) return false
  if (behind.cue === 'introduced' || behind.cue === 'self') return !between.slice(0, -1).includes('.')
  return behind.cue === 'mention' && between.replace(/,/g, ' ').trim().split(' ').length === 1
}

/** Where an organisation's name ends that begins with `first`: "MIT Media Lab" and "University of Jena" are two runs. */
function orgEnd(text: string, first: Run, runs: readonly Run[]): number {
  const next = runs.find(run => run.start > first.start)
  if (!next || next.start - first.end > 5) return first.end
  const between = text.slice(first.end, next.start)
  const joined =
    between === ' '
      ? first.brand || next.brand
      : [' of ', ' de ', ' for ', ' für ', ' der '].includes(between)
  return joined ? next.end : first.end
}

/** Prepositions of belonging, as against those of place: "chez Renault", not "à Lyon". */
const BELONGS = new Set([
  'from',
  'of',
  'at',
  'von',
  'vom',
  'bei',
  'beim',
  'de',
  "d'",
  'du',
  'chez',
  'del',
  'da',
  'do',
  'di',
  'dal',
  'dalla',
  'della',
  'из',
])
const A_PLACE =
  /(?:city|town|state|village|province|county|island|ciudad|ville|stadt|cidade|città) (?:of|de|di|da)$/
const A_THING = /^ (?:project|team|podcast|community|show|series|movement|fame)/

/** Gives the organisation to the names just before that have none yet and stand together: "Ann and Bo from Acme". */
function giveOrg(found: Sighting[], sentenceStart: number, org: string): void {
  const last = found.at(-1)!
  let begins = last.start
  for (let i = found.length - 1; i >= 0; i--) {
    const sighting = found[i]!
    if (sighting.start < sentenceStart || sighting.org !== undefined || sighting.cue !== last.cue) break
    if (sighting !== last && begins - sighting.end > 6) break
    begins = sighting.start
    found[i] = { ...sighting, org }
  }
}

function cueOf(before: string, after: string, cues: Cues, first: Run): Cue {
  const tail = after.trimStart()
  const stripped = stripFillers(before, cues)
  if (!first.possessive) {
    const self = ending(stripped, cues.selfBefore)
    // "I'm Head of Design", "This is Apple": one word needs more.
    const word = !first.text.includes(' ') && !first.titled
    const doubtful = word && (/^ (?:of|at)\b/.test(after) || (self === 'this is' && !greets(before, tail)))
    if (self !== undefined && !doubtful) return 'self'
    if (first.initial && beginning(tail, cues.selfAfter) && /^\w+[.!,]?( |$)/.test(tail)) return 'self'
  }
  const closes = tail === '' || ',.?!;…—–-:'.includes(tail[0]!)
  const apposed = tail.startsWith(',') && beginning(tail.slice(1).trimStart(), cues.apposition)
  const words = before
    .replace(/[^\p{L}' ]/gu, ' ')
    .trim()
    .split(/ +/)
    .filter(word => word !== '')
  const opened = words.length <= 5 && words.every(word => cues.openers.includes(word))
  const thanks = says(before.slice(-60), cues.thanks) || (closes && says(tail.slice(0, 40), cues.thanks))
  const speaksTo =
    !first.possessive &&
    closes &&
    !apposed &&
    ((opened && !(tail === '' && words.length === 0)) ||
      (before.endsWith(',') &&
        (/^[?.!]|^$/.test(tail) || /\?/.test(after)) &&
        (thanks || /\?/.test(tail) || says(before, YOU) || words.length <= 5)) ||
      ending(before, NEAR_OPENERS) !== undefined)
  const had = ending(before, HAVE) !== undefined && says(tail, HERE)
  if ((had || says(before, cues.introBefore)) && !speaksTo && !first.possessive) return 'introduced'
  if (speaksTo) {
    if (says(before.slice(-60), cues.welcome) || says(tail.slice(0, 40), cues.welcome)) return 'welcomed'
    return thanks ? 'thanked' : 'addressed'
  }
  if (!first.possessive && ending(before, cues.welcome) !== undefined) return 'introduced'
  if (!first.possessive && ending(before, cues.thanks) !== undefined) return 'thanked'
  if (says(tail, cues.introAfter) && !first.possessive && first.initial) return 'introduced'
  if (beginning(tail, cues.reported) && !first.possessive) return 'reported'
  return 'mention'
}

/** Whether a sentence with "this is …" greets, so that it gives the speaker's name. */
function greets(before: string, tail: string): boolean {
  return (
    says(before, ['hi', 'hello', 'hey', 'welcome', 'good morning', 'good evening']) ||
    /^(?:speaking|from|with|again|your host|and i)\b/.test(tail)
  )
}

/** Words after which a name with a comma behind it is an address even late in a sentence: "in the end, right Kim, for …". */
const NEAR_OPENERS = [
  'right',
  'hey',
  'thanks',
  'thank you',
  'hi',
  'hello',
  'welcome',
  'sorry',
  'danke',
  'merci',
  'gracias',
  'obrigado',
  'obrigada',
  'hallo',
  'bonjour',
  'hola',
]

/** "We've got Ann Lee … here with us" presents her; neither half alone does. */
const HAVE = ["we've got", 'we have', "we've also got", 'we also have', 'i have', "i've got"]
const HERE = ['here', 'with us', 'with me', 'today', 'in the studio', 'joining us', 'on the line']

/** Someone is spoken to. */
const YOU = [
  'you',
  'your',
  "you're",
  'du',
  'sie',
  'dir',
  'ihnen',
  'dich',
  'dein',
  'tu',
  'vous',
  'usted',
  'ustedes',
  'te',
  'você',
  'ты',
  'вы',
]

function stripFillers(before: string, cues: Cues): string {
  let rest = before
  for (let i = 0; i < 3; i++) {
    const bare = rest.replace(/[, ]+$/, '')
    const filler = ending(bare, cues.fillers)
    if (filler === undefined) return rest
    rest = bare.slice(0, bare.length - filler.length).trimEnd()
  }
  return rest
}

/** Which cues a language's passages are read with, and whether its script has capitals at all. */
export function hasCase(lang: Lang): boolean {
  return !/^(?:zh|ja|ko|th|he|ar|hi|fa|ka)\b/.test(lang)
}
