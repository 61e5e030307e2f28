import type { Span } from '../text/span.ts'
import type { Lang, Speaker } from '../transcript/episode.ts'
import { pronouns, sayingHan, sayingWords } from './common-words.ts'
import { isFunctionWord } from '../text/language.ts'
import { plainForm } from './terms.ts'
import type { Word, WordTools } from './word-tools.ts'

/** Whom an article names as the one who spoke. */
export interface Attribution {
  /** The name as the article writes it. */
  readonly name: string
  /** The label of the speaker that is meant; undefined for somebody who does not speak in the conversation. */
  readonly speaker?: string
  /** Whether the sentence says so itself; otherwise a pronoun, or a name without a verb of saying, only suggests it. */
  readonly sure: boolean
}

/** Who is named in a sentence. */
export interface Naming {
  /** Whom it names as speaking. */
  readonly attribution?: Attribution
  /** Where it names speakers of the conversation: words that tell who, not what. */
  readonly speakers: readonly Span[]
}

/** Finds who is named in sentences, given in the order of the article; a "he said" is whoever spoke last. */
export type NamingReader = (sentence: string) => Naming

interface Mention {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly speaker?: string
}

/** Names of a person that are written so, or sound so, at least this much alike. */
const SOUNDS_SO = 0.72
/** A name stands so many words from the verb of saying at most. */
const NEAR = 6
/** A pronoun reaches back over so many sentences at most. */
const REACH = 4

/**
 * Reads who is said to have spoken: the name that stands nearest to a verb of saying, or the only speaker named in a sentence with
 * quotation marks. Names are those of the episode's speakers in every spelling that it knows, their parts, and Han names
 * that sound like them; another person's first name alone does not make them a speaker (Ann Lee is not Ann Miller). Linear.
 */
export function createNamingReader(speakers: readonly Speaker[], lang: Lang, tools: WordTools): NamingReader {
  const known = new SpeakerNames(speakers, tools)
  let last: (Omit<Attribution, 'sure'> & { readonly at: number }) | undefined
  let at = 0
  return sentence => {
    at++
    const words = tools.tokenize(sentence, lang)
    const mentions = mentionsIn(sentence, words, known, lang)
    const verbs = words.flatMap((word, i) => (says(word.text) ? [i] : []))
    const quoted = QUOTE.test(sentence)
    const ours = mentions.filter(({ speaker }) => speaker !== undefined)
    const found = nearest(mentions, verbs, lang) ?? (quoted ? ours[0] : undefined)
    const named = ours.map(({ from, to }) => ({ start: words[from]!.start, end: words[to - 1]!.end }))
    const told = (person: Omit<Attribution, 'sure'>, sure: boolean): Naming => {
      const { name, speaker } = person
      last = { name, at, ...(speaker !== undefined && { speaker }) }
      return {
        attribution: { name, sure, ...(speaker !== undefined && { speaker }) },
        speakers: named,
      }
    }
    if (found) return told(found, true)
    // Who is the only speaker named may well be the one who said it.
    if (ours.length > 0 && new Set(ours.map(({ speaker }) => speaker)).size === 1)
      return told(ours[0]!, false)
    const speaks = quoted || verbs.length > 0
    if (last && at - last.at <= REACH && speaks && mentions.length === 0)
      if (words.some(({ text }) => pronouns.has(plainForm(text)))) return told(last, false)
    // Who was named in a sentence may be the "he" of the next.
    const person = mentions.findLast(({ name }) => PERSON.test(name))
    if (person) last = { name: person.name, at }
    return { speakers: named }
  }
}

const QUOTE = /[“”„«»「」『』"]/
/** First name and surname. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+$/u
const CAPITAL = /^\p{Lu}/u
const HAN = /^\p{Script=Han}/u

const says = (word: string): boolean => sayingHan.has(word) || sayingWords.has(plainForm(word))

function nearest(mentions: readonly Mention[], verbs: readonly number[], lang: Lang): Mention | undefined {
  let best: { readonly mention: Mention; readonly distance: number } | undefined
  for (const mention of mentions)
    for (const verb of verbs) {
      const distance = verb < mention.from ? mention.from - verb : verb - mention.to + 1
      const within = mention.speaker !== undefined || mention.to - mention.from > 1 ? NEAR : 1
      // A Chinese verb of saying follows whoever speaks.
      if (mention.speaker === undefined && lang === 'zh' && verb < mention.from) continue
      if (distance <= within && (!best || distance < best.distance)) best = { mention, distance }
    }
  return best?.mention
}

/** The names in a sentence: runs of capitalised words, and Han names that belong to a speaker or have parts (斯泰西·拉斯贡). */
function mentionsIn(sentence: string, words: readonly Word[], known: SpeakerNames, lang: Lang): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const spelled = HAN.test(word.text) ? known.spelled(words, i) : undefined
    if (spelled) {
      mentions.push(spelled)
      i = spelled.to - 1
      continue
    }
    if (CAPITAL.test(word.text) && word.kind === 'word') {
      let to = i + 1
      while (
        to < words.length &&
        CAPITAL.test(words[to]!.text) &&
        /^[\s·.]{1,2}$/.test(sentence.slice(words[to - 1]!.end, words[to]!.start))
      )
        to++
      const parts = words.slice(i, to)
      const speaker = known.latin(parts.map(({ text }) => plainForm(text)))
      if (speaker) {
        const named = sentence.slice(parts[speaker.from]!.start, parts.at(-1)!.end)
        mentions.push({ from: i + speaker.from, to, name: named, speaker: speaker.speaker })
      } else if (isOtherName(parts, lang))
        mentions.push({ from: i, to, name: sentence.slice(word.start, parts.at(-1)!.end) })
      i = to - 1
    } else if (HAN.test(word.text) && word.text.length > 1) {
      const speaker = known.han(word.text)
      if (speaker !== undefined || word.text.includes('·'))
        mentions.push({ from: i, to: i + 1, name: word.text, ...(speaker !== undefined && { speaker }) })
    }
  }
  return mentions
}

/** Whether a capitalised run may be somebody else: no pronoun or verb that begins a sentence; in German, where every noun is, two words. */
function isOtherName(parts: readonly Word[], lang: Lang): boolean {
  const first = plainForm(parts[0]!.text)
  if (parts.length === 1 && (lang === 'de' || says(first) || isFunctionWord(first))) return false
  return !pronouns.has(first)
}

/** Guards the spellings of the speakers' names. */
class SpeakerNames {
  private readonly whole = new Map<string, string>()
  private readonly parts = new Map<string, Set<string>>()
  private readonly hans = new Map<string, string>()
  private readonly sounds: ((han: string, latin: string) => number) | undefined

  constructor(speakers: readonly Speaker[], tools: WordTools) {
    this.sounds = tools.dictionaries.find(({ soundsLike }) => soundsLike)?.soundsLike
    for (const { label, name, aliases } of speakers)
      for (const spelling of [...Object.values(name), ...aliases]) {
        if (HAN.test(spelling)) {
          // As the texts are read: traditional characters may be folded.
          const read = tools.tokenize(spelling, 'zh').reduce((all, word) => all + word.text, '')
          this.hans.set(read, label)
          for (const part of read.split('·')) if (part.length > 1) this.hans.set(part, label)
          continue
        }
        const spelled = spelling.split(/[\s·]+/)
        const parts = spelled.map(plainForm)
        this.whole.set(parts.join(' '), label)
        for (const [i, part] of parts.entries()) {
          // Particles and initials name nobody.
          if (part.length < 2 || !CAPITAL.test(spelled[i]!) || spelled[i]!.includes('.')) continue
          const labels = this.parts.get(part) ?? new Set()
          this.parts.set(part, labels.add(label))
        }
      }
  }

  /** Whose name a run of words ends with; `from`: where it begins in the run (Acme CEO Ann Miller). */
  latin(run: readonly string[]): { readonly speaker: string; readonly from: number } | undefined {
    for (let from = 0; from < run.length; from++) {
      const speaker = this.whole.get(run.slice(from).join(' '))
      if (speaker !== undefined && (run.length - from > 1 || from === 0)) return { speaker, from }
    }
    const surname = this.only(run.at(-1)!)
    if (surname === undefined) return undefined
    // "Ann Lee" ends with no speaker's name; "Ms. Miller" and a first name alone do.
    return {
      speaker: surname,
      from: run.length > 1 && this.only(run.at(-2)!) === surname ? run.length - 2 : run.length - 1,
    }
  }

  /** The longest known Han name that some words from one on spell together. */
  spelled(words: readonly Word[], from: number): Mention | undefined {
    let found: Mention | undefined
    for (let to = from + 1, name = ''; to <= words.length && to <= from + 8; to++) {
      name += words[to - 1]!.text
      const speaker = this.hans.get(name)
      if (speaker !== undefined) found = { from, to, name, speaker }
    }
    return found
  }

  han(word: string): string | undefined {
    const own = this.hans.get(word)
    // Two characters sound like very many names.
    if (own !== undefined || !this.sounds || word.length < 3) return own
    let best: { readonly label: string; readonly alike: number } | undefined
    for (const part of word.split('·').reverse()) {
      if (part.length < 2) continue
      for (const [latin, labels] of this.parts) {
        if (labels.size > 1 || latin.length < 4) continue
        const alike = this.sounds(part, latin)
        if (alike >= SOUNDS_SO && alike > (best?.alike ?? 0)) best = { label: [...labels][0]!, alike }
      }
      // The surname decides.
      if (best) return best.label
    }
    return undefined
  }

  private only(part: string): string | undefined {
    const labels = this.parts.get(part)
    return labels?.size === 1 ? [...labels][0] : undefined
  }
}
