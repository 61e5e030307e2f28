import type { Span } from '../core/text/span.ts'
import type { Lang, Side } from '../core/transcript/episode.ts'
import type {
  ArticlePassages,
  NewsDocument,
  NewsSummary,
  Passage,
  PassageLink,
} from '../core/transcript/news-document.ts'

/** A passage and the way in which it goes back to the turns asked about. */
export interface PassageAtTurns {
  readonly passage: Passage
  /** The likeliest of its links to those turns. */
  readonly link: PassageLink
}

/** What an article takes from some turns. */
export interface ArticleAtTurns {
  readonly article: ArticlePassages['article']
  /** In the order of the article; at least one. */
  readonly passages: readonly PassageAtTurns[]
}

interface Turns {
  readonly from: number
  readonly to: number
}

/** The passages that go back to some turns (both ends included), by article: those that take most from the conversation first. Linear. */
export function newsOf({ articles }: NewsDocument, { from, to }: Turns): readonly ArticleAtTurns[] {
  return articles.flatMap(({ article, passages }) => {
    const here = passages.flatMap(passage => {
      const links = passage.links.filter(({ turn }) => from <= turn && turn <= to)
      const link = links.reduce<PassageLink | undefined>(
        (best, each) => (best && best.score >= each.score ? best : each),
        undefined,
      )
      return link ? [{ passage, link }] : []
    })
    return here.length > 0 ? [{ article, passages: here }] : []
  })
}

/** The neighbours of some turns among those with news: the last before, the first after, and the place of the one pointed at, from 1. */
export function stepsOf(
  { turns }: NewsSummary,
  at: Turns | undefined,
): { readonly previous: number | undefined; readonly next: number | undefined; readonly nth: number } {
  const numbers = turns.map(([turn]) => turn)
  if (!at) return { previous: undefined, next: numbers[0], nth: 0 }
  return {
    previous: numbers.findLast(turn => turn < at.from),
    next: numbers.find(turn => turn > at.to),
    nth: numbers.findIndex(turn => at.from <= turn && turn <= at.to) + 1,
  }
}

/** Words of a passage, and the words of the turn that say the same; these only where they are others. */
export interface SharedWords {
  readonly article: string
  readonly turn?: string
}

/** So many words tell why: more would be the sentence again. */
const most = 4
/** How much of their letters words of one language have in common that tell something: else they are only related. */
const alike = 0.6

const digits = /\p{N}/u
const oneCharacter = /^\p{Ideographic}$/u
const ideographic = /\p{Ideographic}/u

interface Run {
  readonly side: number
  article: Span
  turn: Span
}

/**
 * The words that tell best why a passage in a language goes with its turn, in the order of the passage: numbers first, then words in Latin
 * letters (names, in Chinese), then the longest. `sides`: the turn's. Words that go on in both texts are one; what was said in the other
 * language tells more than the same word again; a single Chinese character tells nothing.
 */
export function sharedWords(
  { text }: Pick<Passage, 'text'>,
  { evidence }: Pick<PassageLink, 'evidence'>,
  lang: Lang,
  sides: readonly Pick<Side, 'lang' | 'text'>[],
): readonly SharedWords[] {
  const own = (run: Run) => sides[run.side]!.lang === lang
  const runs = runsOf(text, evidence, sides)
  const found: { words: SharedWords; span: Span; weight: number }[] = []
  for (const run of [...runs.filter(each => !own(each)), ...runs.filter(own)]) {
    const here = text.slice(run.article.start, run.article.end)
    const there = sides[run.side]!.text.slice(run.turn.start, run.turn.end)
    const [a, b] = [fold(here), fold(there)]
    if (oneCharacter.test(here) || (own(run) && !digits.test(here) && inCommon(a, b) < alike)) continue
    const { start, end } = run.article
    if (found.some(({ words, span }) => fold(words.article) === a || (span.start < end && start < span.end)))
      continue
    const weight = digits.test(here) ? 3 : !ideographic.test(here) && ideographic.test(text) ? 2 : 1
    found.push({
      words: a === b ? { article: here } : { article: here, turn: there },
      span: run.article,
      weight,
    })
  }
  return found
    .sort((a, b) => b.weight - a.weight || b.words.article.length - a.words.article.length)
    .slice(0, most)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ words }) => words)
}

/** Evidence in runs: what goes on in the article and in the turn is one. */
function runsOf(
  text: string,
  evidence: PassageLink['evidence'],
  sides: readonly Pick<Side, 'text'>[],
): readonly Run[] {
  const runs: Run[] = []
  for (const { side, article, turn } of evidence) {
    const said = sides[side]?.text
    if (said === undefined) continue
    const last = runs.findLast(run => run.side === side)
    if (last && isNext(text, last.article, article) && isNext(said, last.turn, turn)) {
      last.article = { start: last.article.start, end: article.end }
      last.turn = { start: last.turn.start, end: turn.end }
    } else runs.push({ side, article, turn })
  }
  return runs
}

/** Whether nothing but spaces stands between a span and one after it. */
function isNext(text: string, { end }: Span, { start }: Span): boolean {
  return end <= start && text.slice(end, start).trim() === ''
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}

/** Which part of the longer of two words the other has too, letter by letter, 0 to 1. */
function inCommon(a: string, b: string): number {
  const letters = [...b]
  const common = [...a].filter(each => {
    const at = letters.indexOf(each)
    if (at >= 0) letters.splice(at, 1)
    return at >= 0
  })
  return common.length / Math.max(1, [...a].length, [...b].length)
}
