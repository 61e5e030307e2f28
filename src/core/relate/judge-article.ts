import type { Lang } from '../transcript/episode.ts'
import { createNamingReader, type Attribution } from './attribution.ts'
import { bestWindows, type WindowOptions } from './best-windows.ts'
import type { ConversationIndex } from './conversation-index.ts'
import { everydayDictionary } from './everyday-dictionary.ts'
import { featuresOf, gainOf, type SentenceFacts } from './features.ts'
import { createLikeness } from './likeness.ts'
import type { Asked, WindowMatch } from './match-window.ts'
import { focusOnQuotation, markedTerms } from './quotation.ts'
import { createRarity } from './rarity.ts'
import type { ArticleSentence } from './relation.ts'
import { restoreAltered } from './restore-altered.ts'
import { plainForm, readTerms } from './terms.ts'
import type { RelateWeights, Weights } from './weights.ts'
import type { WordTools } from './word-tools.ts'
import { createWordingComparer } from './wording.ts'

/** How far is looked, and what the models have learnt. */
export interface JudgeOptions extends WindowOptions {
  readonly weights: RelateWeights
}

/** A sentence and a turn as the models see them. */
export interface Judged {
  readonly sentence: number
  /** Index of the turn, from 0. */
  readonly turn: number
  readonly features: readonly number[]
  /** How probable a relation is. */
  readonly linked: number
  /** How probable it is that a relation, if there is one, gives words said. */
  readonly quote: number
  readonly attribution: Attribution | undefined
  readonly asked: Asked
  readonly match: WindowMatch
}

interface Row {
  readonly facts: SentenceFacts
  /** Likeliest first. */
  readonly matches: readonly WindowMatch[]
  readonly first: readonly number[]
}

/** How much a likely relation of a sentence so many places away speaks for one with the same turn. */
const NEAR_SENTENCE = [0, 1, 0.6, 0.3]
/** And with a turn so many places away. */
const NEAR_TURN = [1, 0.75, 0.4, 0.2]

/**
 * Every sentence with every turn that was looked at. First each sentence is judged for itself, then with the sentences around it and with how much of the
 * article goes back to the conversation. Linear in the article for one conversation, and in the conversation for one article.
 */
export function judgeArticle(
  index: ConversationIndex,
  sentences: readonly ArticleSentence[],
  lang: Lang,
  tools: WordTools,
  options: JudgeOptions,
): Judged[] {
  const { weights } = options
  const rows = matchSentences(index, sentences, lang, tools, options)
  // How often the likeliest turn of a sentence is likely.
  const article = rows.reduce((sum, { first }) => sum + (first[0] ?? 0), 0) / Math.max(1, rows.length)
  const near = rows.map((_, i) => neighboursOf(index, rows, i))
  return rows.flatMap(({ facts, matches }, sentence) => {
    const best = bestOfSpeaker(index, facts, matches)
    return matches.map((match, rank): Judged => {
      const turn = turnOf(index, match)
      const features = featuresOf(index, facts, match, {
        rank,
        neighbours: near[sentence]!.get(turn) ?? 0,
        article,
        bestOfSpeaker: best !== undefined && repeats(index, best, match),
      })
      return {
        sentence,
        turn,
        features,
        linked: probability(weights.linked, features),
        quote: probability(weights.quote, features),
        attribution: facts.attribution,
        asked: facts.asked,
        match,
      }
    })
  })
}

function matchSentences(
  index: ConversationIndex,
  sentences: readonly ArticleSentence[],
  lang: Lang,
  given: WordTools,
  options: JudgeOptions,
): Row[] {
  const tools = withEveryday(given, lang, index.languages)
  const { texts, originals } = restoreAltered(
    sentences.map(({ text }) => text),
    lang,
  )
  const likeness = createLikeness(index, lang, tools, originals)
  const wording = createWordingComparer(index, lang, tools, originals)
  const read = createNamingReader(index.episode.speakers, lang, tools)
  const article = sentences.map(({ block }, i) => {
    const { attribution, speakers } = read(texts[i]!)
    return { terms: readTerms(texts[i]!, lang, tools, speakers), attribution, block }
  })
  const rarity = createRarity(
    index,
    article.map(({ terms }) => terms),
    likeness,
  )
  const inConversation = new Set(index.types.flatMap(types => types.map(({ plain }) => plain)))
  return article.map(({ terms, attribution, block }, i) => {
    const inMarks = markedTerms(texts[i]!, terms)
    const asked: Asked = {
      terms,
      counterparts: terms.map(likeness),
      weights: focusOnQuotation(terms.map(rarity.term), inMarks),
    }
    const compare = wording?.(texts[i]!)
    const matches = bestWindows(index, asked, rarity.type, options)
      .map(match => (compare ? { ...match, wording: compare(match.window) } : match))
      .sort((a, b) => gainOf(b) - gainOf(a))
    const earlier = article[i - 1]
    const facts: SentenceFacts = {
      asked,
      attribution,
      before: attribution === undefined && earlier?.block === block ? earlier.attribution : undefined,
      stranger: attribution !== undefined && isStranger(attribution, inConversation),
      inMarks,
      chance: chanceGain(matches),
      best: matches[0],
      second: matches.find(match => matches[0] && !repeats(index, matches[0], match)),
    }
    const alone = { rank: 0, neighbours: 0, article: 0, bestOfSpeaker: false }
    const ranked = matches
      .map(match => ({
        match,
        p: probability(options.weights.first, featuresOf(index, facts, match, alone)),
      }))
      .sort((a, b) => b.p - a.p)
    return { facts, matches: ranked.map(({ match }) => match), first: ranked.map(({ p }) => p) }
  })
}

/** A name of which no part stands in the conversation; who is named there may be a speaker whose name nobody knows. */
function isStranger({ name, speaker }: Attribution, inConversation: ReadonlySet<string>): boolean {
  if (speaker !== undefined) return false
  return !name.split(/[\s·]+/).some(part => inConversation.has(plainForm(part)))
}

/** The likeliest match with a turn of the speaker whom the sentence names. */
function bestOfSpeaker(
  index: ConversationIndex,
  { attribution }: SentenceFacts,
  matches: readonly WindowMatch[],
): WindowMatch | undefined {
  const named = attribution?.speaker
  return named === undefined
    ? undefined
    : matches.find(match => index.episode.turns[turnOf(index, match)]!.speaker === named)
}

const turnOf = (index: ConversationIndex, { window }: WindowMatch): number =>
  index.passages[window.from]!.turn

/** Whether two matches are with the same turn, or with turns that say the same. */
export function repeats(index: ConversationIndex, one: WindowMatch, other: WindowMatch): boolean {
  if (turnOf(index, one) === turnOf(index, other)) return true
  for (let passage = one.window.from; passage < one.window.to; passage++)
    if (index.echoes[passage]!.some(echo => echo >= other.window.from && echo < other.window.to)) return true
  return false
}

/** For turns near those that the sentences around one likely go back to, how much that speaks for them, 0 to 1. */
function neighboursOf(index: ConversationIndex, rows: readonly Row[], at: number): Map<number, number> {
  const near = new Map<number, number>()
  for (let away = 1; away < NEAR_SENTENCE.length; away++)
    for (const other of [rows[at - away], rows[at + away]])
      other?.matches.slice(0, 4).forEach((match, k) => {
        const turn = turnOf(index, match)
        for (let apart = 1 - NEAR_TURN.length; apart < NEAR_TURN.length; apart++) {
          const worth = other.first[k]! * NEAR_SENTENCE[away]! * NEAR_TURN[Math.abs(apart)]!
          if (worth > (near.get(turn + apart) ?? 0)) near.set(turn + apart, worth)
        }
      })
  return near
}

/** The tools and, where no dictionary joins the article with the conversation, the one of everyday words. */
function withEveryday(tools: WordTools, lang: Lang, languages: readonly Lang[]): WordTools {
  if (!languages.includes('en') || (languages.includes(lang) && lang !== 'en')) return tools
  if (tools.dictionaries.some(({ from, to }) => from === lang && to === 'en')) return tools
  const everyday = everydayDictionary(lang, tools)
  return everyday ? { ...tools, dictionaries: [...tools.dictionaries, everyday] } : tools
}

function probability(weight: Weights, features: readonly number[]): number {
  let sum = 0
  features.forEach((value, i) => (sum += value * (weight[i] ?? 0)))
  return 1 / (1 + Math.exp(-sum))
}

/** What a turn that has nothing to do with the sentence reaches: the middle of those behind the first. */
function chanceGain(matches: readonly WindowMatch[]): number {
  const behind = matches.slice(4)
  if (behind.length === 0) return 0
  return behind.reduce((sum, { stretch }) => sum + stretch.gain, 0) / behind.length
}
