import type { Lang } from '../transcript/episode.ts'
import { createNamingReader, type Attribution } from './attribution.ts'
import { bestWindows, type WindowOptions } from './best-windows.ts'
import type { ConversationIndex } from './conversation-index.ts'
import { everydayDictionary } from './everyday-dictionary.ts'
import { compareSpeakers, evidenceOf, isFactual } from './evidence.ts'
import { featuresOf, gainOf, type SentenceFacts } from './features.ts'
import { createLikeness } from './likeness.ts'
import type { Asked, WindowMatch } from './match-window.ts'
import { focusOnQuotation, markedTerms } from './quotation.ts'
import { createRarity } from './rarity.ts'
import type { ArticleSentence, Relation } from './relation.ts'
import { restoreAltered } from './restore-altered.ts'
import { readTerms } from './terms.ts'
import { learntWeights, type RelateWeights, type Weights } from './weights.ts'
import type { WordTools } from './word-tools.ts'
import { createWordingComparer } from './wording.ts'

/** How much is looked at and what is kept. */
export interface RelateOptions extends WindowOptions {
  /**
   * Relations less probable than this are left out, unless they are quotes; higher is surer. Both floors are where F1 was best on the
   * development articles.
   */
  readonly floor: number
  /** What is more probable than this to give words said is a quote, and kept. */
  readonly quoteFloor: number
  readonly weights: RelateWeights
}

export const relateDefaults: RelateOptions = {
  floor: 0.5,
  quoteFloor: 0.32,
  candidates: 24,
  commonFrom: 240,
  widest: 3,
  weights: learntWeights,
}

/** A sentence and a turn as the model sees them; for the bench. */
export interface Judged {
  readonly sentence: number
  readonly turn: number
  readonly features: readonly number[]
  readonly linked: number
  readonly quote: number
}

/**
 * The turns that the sentences of an article go back to, by sentence and then by how sure. Sentences are those of the body only, in order.
 * Linear in the article for one conversation, and in the conversation for one article.
 */
export function relateArticle(
  index: ConversationIndex,
  sentences: readonly ArticleSentence[],
  lang: Lang,
  tools: WordTools,
  options: RelateOptions = relateDefaults,
): Relation[] {
  const relations: Relation[] = []
  judgeArticle(index, sentences, lang, tools, options, (judged, sentence, attribution, match, asked) => {
    if (judged.linked < options.floor && judged.quote < options.quoteFloor) return
    const { start, end } = sentence
    const turn = index.episode.turns[judged.turn]!
    const quote = judged.quote >= options.quoteFloor
    const speaker =
      quote && attribution
        ? compareSpeakers(index.episode.speakers, attribution, turn.speaker, lang)
        : undefined
    relations.push({
      sentence: judged.sentence,
      start,
      end,
      turn: turn.number,
      beads: {
        from: index.passages[match.window.from]!.bead,
        to: index.passages[match.window.to - 1]!.bead + 1,
      },
      kind: quote ? 'quote' : isFactual(asked, match) ? 'same-event' : 'context',
      score: Math.max(judged.linked, judged.quote),
      evidence: evidenceOf(index, start, asked, match),
      ...(speaker && { speaker }),
    })
  })
  return relations.sort((a, b) => a.sentence - b.sentence || b.score - a.score || a.turn - b.turn)
}

/** Every sentence with every turn that was looked at, as the model sees them; `relateArticle` keeps the probable ones. */
export function judgeArticle(
  index: ConversationIndex,
  sentences: readonly ArticleSentence[],
  lang: Lang,
  given: WordTools,
  options: RelateOptions,
  take: (
    judged: Judged,
    sentence: ArticleSentence,
    attribution: Attribution | undefined,
    match: WindowMatch,
    asked: Asked,
  ) => void,
): void {
  const { weights } = options
  const tools = withEveryday(given, lang, index.languages)
  const { texts, originals } = restoreAltered(
    sentences.map(({ text }) => text),
    lang,
  )
  const likeness = createLikeness(index, lang, tools, originals)
  const wording = createWordingComparer(index, lang, tools, originals)
  const read = createNamingReader(index.episode.speakers, lang, tools)
  const article = sentences.map(({ block }, i) => {
    const text = texts[i]!
    const { attribution, speakers } = read(text, block)
    return { terms: readTerms(text, lang, tools, speakers), attribution }
  })
  const rarity = createRarity(
    index,
    article.map(({ terms }) => terms),
    likeness,
  )
  const rows = article.map(({ terms, attribution }, i) => {
    const counterparts = terms.map(likeness)
    const inMarks = markedTerms(texts[i]!, terms)
    const asked: Asked = { terms, counterparts, weights: focusOnQuotation(terms.map(rarity.term), inMarks) }
    const compare = wording?.(texts[i]!)
    const matches = bestWindows(index, asked, rarity.type, options)
      .map(match => (compare ? { ...match, wording: compare(match.window) } : match))
      .sort((a, b) => gainOf(b) - gainOf(a))
    const facts: SentenceFacts = {
      asked,
      attribution,
      inMarks,
      chance: chanceGain(matches),
      best: matches[0] ? gainOf(matches[0]) : 0,
    }
    const ranked = matches
      .map(match => ({ match, p: probability(weights.first, featuresOf(index, facts, match, 0, 0, 0)) }))
      .sort((a, b) => b.p - a.p)
    return { facts, matches: ranked.map(({ match }) => match), first: ranked.map(({ p }) => p) }
  })
  // How often the likeliest turn of a sentence is likely.
  const about = rows.reduce((sum, { first }) => sum + Math.max(0, ...first), 0) / Math.max(1, rows.length)
  const turnOf = (match: WindowMatch): number => index.passages[match.window.from]!.turn
  rows.forEach(({ facts, matches }, i) => {
    matches.forEach((match, rank) => {
      const turn = turnOf(match)
      let near = 0
      for (const other of [rows[i - 1], rows[i + 1]])
        other?.matches.forEach((its, k) => {
          const apart = Math.abs(turnOf(its) - turn)
          if (apart <= 1) near = Math.max(near, other.first[k]! * (apart === 0 ? 1 : 0.7))
        })
      const features = featuresOf(index, facts, match, rank, near, about)
      const judged = {
        sentence: i,
        turn,
        features,
        linked: probability(weights.linked, features),
        quote: probability(weights.quote, features),
      }
      take(judged, sentences[i]!, facts.attribution, match, facts.asked)
    })
  })
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
