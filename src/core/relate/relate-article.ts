import type { Speaker } from '../transcript/episode.ts'
import type { Lang } from '../transcript/episode.ts'
import { createNamingReader, type Attribution } from './attribution.ts'
import type { ConversationIndex } from './conversation-index.ts'
import { featuresOf, gainOf, type SentenceFacts } from './features.ts'
import { createLikeness, type Counterpart } from './likeness.ts'
import { matchWindow, offersOf, type Asked, type Window, type WindowMatch } from './match-window.ts'
import type { ArticleSentence, Relation, RelationEvidence, SpeakerComparison } from './relation.ts'
import { readTerms, type Term } from './terms.ts'
import { everydayDictionary } from './everyday-dictionary.ts'
import { createWordingComparer } from './wording.ts'
import { weights, type Weights } from './weights.ts'
import type { WordTools } from './word-tools.ts'

/** How much is looked at and what is kept. */
export interface RelateOptions {
  /**
   * Relations less probable than this are left out, unless they are quotes; higher is surer. Both floors are where F1 was best on the
   * development articles.
   */
  readonly floor: number
  /** What is more probable than this to give words said is a quote, and kept. */
  readonly quoteFloor: number
  /** So many turns are looked at for a sentence, those with the most weight of words in common. */
  readonly candidates: number
  /** A word that stands in more places is passed over. */
  readonly commonFrom: number
  /** So many passages that stand beside each other are looked at together, at most. */
  readonly widest: number
}

export const relateDefaults: RelateOptions = {
  floor: 0.5,
  quoteFloor: 0.32,
  candidates: 24,
  commonFrom: 240,
  widest: 3,
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
  const tools = withEveryday(given, lang, index.languages)
  const likeness = createLikeness(index, lang, tools)
  const wording = createWordingComparer(index, lang, tools)
  const read = createNamingReader(index.episode.speakers, lang, tools)
  const article = sentences.map(({ text, block }) => {
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
    const inMarks = markedTerms(sentences[i]!.text, terms)
    const asked: Asked = { terms, counterparts, weights: focused(terms.map(rarity.term), inMarks) }
    const compare = wording?.(sentences[i]!.text)
    const matches = bestMatches(index, asked, rarity.type, options)
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

/** How much a term of the article, and a type of the conversation, tells: log of all passages over those where it or its like stands. */
function createRarity(
  index: ConversationIndex,
  sentences: readonly (readonly Term[])[],
  likeness: (term: Term) => readonly Counterpart[],
) {
  const inArticle = new Map<string, number>()
  const all = index.passages.length + sentences.length
  const alsoIn = [new Map<number, number>(), new Map<number, number>()] as const
  for (const terms of sentences)
    for (const form of new Set(terms.map(({ form }) => form)))
      inArticle.set(form, (inArticle.get(form) ?? 0) + 1)
  const seen = new Set<string>()
  for (const terms of sentences)
    for (const term of terms) {
      if (seen.has(term.form)) continue
      seen.add(term.form)
      for (const { which, type, likeness: alike } of likeness(term))
        if (alike >= 0.5)
          alsoIn[which].set(type, (alsoIn[which].get(type) ?? 0) + (inArticle.get(term.form) ?? 0))
    }
  const known = new Map<string, number>()
  return {
    term: (term: Term): number => {
      let weight = known.get(term.form)
      if (weight === undefined) {
        const count = [0, 0]
        for (const { which, type, likeness: alike } of likeness(term))
          count[which] = Math.max(count[which]!, alike * index.types[which][type]!.passages)
        weight = Math.log((all + 1) / (Math.max(...count) + (inArticle.get(term.form) ?? 0) + 0.5))
        if (term.kind === 'speaker') weight = Math.min(weight, 2)
        // A single character, or a unit by itself, may mean many things.
        if (term.kind === 'unit' || /^\p{Script=Han}$/u.test(term.plain)) weight /= 2
        known.set(term.form, weight)
      }
      return weight
    },
    type: (which: 0 | 1, type: number): number =>
      Math.log((all + 1) / (index.types[which][type]!.passages + (alsoIn[which].get(type) ?? 0) + 0.5)),
  }
}

/** The best window of each of the likeliest turns, greatest gain first. */
function bestMatches(
  index: ConversationIndex,
  asked: Asked,
  typeWeight: (which: 0 | 1, type: number) => number,
  { candidates, commonFrom, widest }: RelateOptions,
): WindowMatch[] {
  const offers = offersOf(index, asked, commonFrom)
  const sums = [...offers].map(([passage, pairs]) => {
    const best = new Float64Array(asked.terms.length)
    let sum = 0
    for (const { term, likeness } of pairs) {
      if (likeness <= best[term]!) continue
      sum += (likeness - best[term]!) * asked.weights[term]!
      best[term] = likeness
    }
    return [passage, sum] as const
  })
  const turns = new Map<number, { readonly passages: number[]; best: number }>()
  for (const [passage, sum] of sums.sort((a, b) => b[1] - a[1])) {
    const turn = index.passages[passage]!.turn
    const known = turns.get(turn)
    if (known) known.passages.push(passage)
    else if (turns.size < candidates) turns.set(turn, { passages: [passage], best: sum })
  }
  const matches: WindowMatch[] = []
  for (const { passages } of turns.values()) {
    let best: WindowMatch | undefined
    const tried = new Set<string>()
    for (const passage of passages.slice(0, 3))
      for (const window of windowsAround(index, passage, widest)) {
        const key = `${window.from} ${window.to}`
        if (tried.has(key)) continue
        tried.add(key)
        const match = matchWindow(index, asked, offers, window, typeWeight)
        if (!best || worth(match) > worth(best)) best = match
      }
    if (best && best.pairs.length > 0) matches.push(best)
  }
  return matches.sort((a, b) => b.stretch.gain - a.stretch.gain)
}

/** A wider window must bring so much more. */
const worth = ({ stretch, covered, window }: WindowMatch): number =>
  stretch.gain * (0.7 + covered) - 0.5 * (window.to - window.from)

/** A sentence may sum up a turn; of a long one, so many passages before and after. */
const WHOLE = 6

function* windowsAround(index: ConversationIndex, passage: number, widest: number): Generator<Window> {
  const { turn } = index.passages[passage]!
  for (let from = passage - widest + 1; from <= passage; from++)
    for (let to = passage + 1; to <= from + widest; to++)
      if (index.passages[from]?.turn === turn && index.passages[to - 1]?.turn === turn) yield { from, to }
  let [first, after] = [passage, passage + 1]
  while (passage - first < WHOLE && index.passages[first - 1]?.turn === turn) first--
  while (after - passage < WHOLE && index.passages[after]?.turn === turn) after++
  yield { from: first, to: after }
}

/** What a turn that has nothing to do with the sentence reaches: the middle of those behind the first. */
function chanceGain(matches: readonly WindowMatch[]): number {
  const behind = matches.slice(4)
  if (behind.length === 0) return 0
  return behind.reduce((sum, { stretch }) => sum + stretch.gain, 0) / behind.length
}

function markedTerms(text: string, terms: readonly Term[]): boolean[] {
  const marks = /[“”„«»「」『』"]/g
  const spans: { start: number; end: number }[] = []
  let open: number | undefined
  for (const { index: at, 0: mark } of text.matchAll(marks)) {
    if (open !== undefined && !'“„«「『'.includes(mark)) {
      spans.push({ start: open, end: at })
      open = undefined
    } else open = at
  }
  if (open !== undefined) spans.push({ start: open, end: text.length })
  // A quotation of one word is a title or a joke.
  return terms.map(({ start }) => spans.some(span => start >= span.start && start < span.end))
}

/** Where a sentence quotes, what stands around the quotation tells less. */
function focused(heavy: number[], inMarks: readonly boolean[]): number[] {
  const quoted = inMarks.filter(Boolean).length
  return quoted < 2 ? heavy : heavy.map((weight, i) => (inMarks[i] ? weight : weight * AROUND))
}

const AROUND = 0.6

/** Numbers or names, and not only one word, are what is the same. */
function isFactual({ terms, weights: heavy }: Asked, { met }: WindowMatch): boolean {
  let facts = 0
  terms.forEach(({ kind }, i) => {
    if (met[i]! >= 0.5 && (kind === 'number' || kind === 'name')) facts += heavy[i]!
  })
  return facts >= 3
}

function evidenceOf(
  index: ConversationIndex,
  offset: number,
  asked: Asked,
  match: WindowMatch,
): RelationEvidence[] {
  return match.pairs
    .filter(({ likeness, term }) => likeness >= 0.4 && asked.weights[term]! >= 1)
    .map(({ term, which, passage, at }) => {
      const { start, end } = asked.terms[term]!
      const said = index.passages[passage]!.terms[which][at]!
      return {
        article: { start: offset + start, end: offset + end },
        lang: index.languages[which],
        side: said.side,
        turn: { start: said.start, end: said.end },
      }
    })
    .sort((a, b) => a.article.start - b.article.start || (a.lang < b.lang ? -1 : 1))
}

function compareSpeakers(
  speakers: readonly Speaker[],
  { name, speaker }: Attribution,
  label: string,
  lang: Lang,
): SpeakerComparison {
  const own = speakers.find(each => each.label === label)
  const names = own?.name ?? {}
  const transcript = names[lang] ?? names['en'] ?? Object.values(names)[0] ?? label
  const known = own !== undefined && Object.keys(own.name).length > 0
  return { article: name, transcript, verdict: speaker === label ? 'same' : known ? 'other' : 'unclear' }
}
