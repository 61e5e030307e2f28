import type { Episode, Lang } from '../transcript/episode.ts'
import type { Pairing, Range, TurnPairing } from '../transcript/pairing.ts'
import { findEchoes } from './echoes.ts'
import { readTerms, type Term } from './terms.ts'
import { readWording, type Wording } from './wording.ts'
import type { WordTools } from './word-tools.ts'

/** A term of a turn: which word type of its language it is, and where it stands. Offsets into the text of the side. */
export interface Said {
  readonly type: number
  readonly side: number
  readonly start: number
  readonly end: number
}

/** The sentences that say the same, of one turn, with their terms in each of the two languages. */
export interface Passage {
  /** Index of the turn, from 0. */
  readonly turn: number
  /** Index among the turn's beads. */
  readonly bead: number
  readonly terms: readonly [readonly Said[], readonly Said[]]
  /** All words of each language, as they are worded. */
  readonly wording: readonly [Wording, Wording]
}

/** A different word of one language of the conversation. */
export interface WordType extends Pick<Term, 'form' | 'plain' | 'kind'> {
  /** Where it stands: passages and the term within them, in order. */
  readonly places: { readonly passage: number; readonly at: number }[]
  /** In how many passages it stands. */
  readonly passages: number
}

/** A conversation, ready to be asked for words. */
export interface ConversationIndex {
  readonly episode: Episode
  readonly languages: readonly [Lang, Lang]
  readonly passages: readonly Passage[]
  /** For each passage, those of other turns that say the same again (`echoes.ts`). */
  readonly echoes: readonly (readonly number[])[]
  readonly types: readonly [readonly WordType[], readonly WordType[]]
  /** What the words of each language mean in another. */
  readonly meanings: readonly [readonly MeaningTable[], readonly MeaningTable[]]
}

/** The words of a language of the conversation by what they mean in another: normal form there → types, with how surely. */
export interface MeaningTable {
  readonly to: Lang
  readonly types: ReadonlyMap<string, readonly { readonly type: number; readonly weight: number }[]>
}

/** The words of a conversation, bead by bead, and where each stands. Worth keeping for the next article. Linear. */
export function indexConversation(episode: Episode, pairing: Pairing, tools: WordTools): ConversationIndex {
  const passages: Passage[] = []
  const kept = [new Types(), new Types()] as const
  pairing.turns.forEach((paired, turn) => {
    const terms = ([0, 1] as const).map(which =>
      sideTerms(episode, paired, turn, which, pairing.languages[which], tools),
    )
    paired.beads.forEach((bead, index) => {
      const read = (which: 0 | 1): Said[] =>
        within(terms[which]!, paired[which === 0 ? 'a' : 'b'], which === 0 ? bead.a : bead.b).map(
          ({ term, side }, at) => ({
            type: kept[which].add(term, passages.length, at),
            side,
            start: term.start,
            end: term.end,
          }),
        )
      const wording = (which: 0 | 1): Wording => {
        const { from, to } = which === 0 ? bead.a : bead.b
        return paired[which === 0 ? 'a' : 'b']
          .slice(from, to)
          .flatMap(({ side, start, end }) =>
            readWording(
              episode.turns[turn]?.sides[side]?.text.slice(start, end) ?? '',
              pairing.languages[which],
              tools,
            ),
          )
      }
      passages.push({ turn, bead: index, terms: [read(0), read(1)], wording: [wording(0), wording(1)] })
    })
  })
  return {
    episode,
    languages: pairing.languages,
    passages,
    echoes: findEchoes(passages),
    types: [kept[0].list, kept[1].list],
    meanings: [
      meaningsOf(kept[0].list, pairing.languages[0], tools),
      meaningsOf(kept[1].list, pairing.languages[1], tools),
    ],
  }
}

function meaningsOf(types: readonly WordType[], lang: Lang, tools: WordTools): MeaningTable[] {
  return tools.dictionaries
    .filter(({ from, to }) => from === lang && to !== lang)
    .map(({ to, translate }) => {
      const table = new Map<string, { type: number; weight: number }[]>()
      types.forEach(({ kind, plain }, type) => {
        if (kind !== 'word') return
        for (const { word, weight } of translate(plain)) {
          const list = table.get(word)
          if (list) list.push({ type, weight })
          else table.set(word, [{ type, weight }])
        }
      })
      return { to, types: table }
    })
}

interface SideTerm {
  readonly term: Term
  readonly side: number
}

function sideTerms(
  episode: Episode,
  paired: TurnPairing,
  turn: number,
  which: 0 | 1,
  lang: Lang,
  tools: WordTools,
): SideTerm[] {
  const sides = new Set((which === 0 ? paired.a : paired.b).map(({ side }) => side))
  return [...sides].flatMap(side =>
    readTerms(episode.turns[turn]?.sides[side]?.text ?? '', lang, tools).map(term => ({ term, side })),
  )
}

/** The terms in a range of sentences. Both are in order, but a turn is short. */
function within(terms: readonly SideTerm[], sentences: TurnPairing['a'], { from, to }: Range): SideTerm[] {
  const range = sentences.slice(from, to)
  const [first, last] = [range[0], range.at(-1)]
  if (!first || !last) return []
  const after = (side: number, at: number, other: { side: number }, edge: number): boolean =>
    side > other.side || (side === other.side && at >= edge)
  return terms.filter(
    ({ term, side }) =>
      after(side, term.start, first, first.start) && !after(side, term.start, last, last.end),
  )
}

/** Guards that a type's places and count of passages agree. */
class Types {
  readonly list: (WordType & { passages: number })[] = []
  private readonly ids = new Map<string, number>()

  add({ form, plain, kind }: Term, passage: number, at: number): number {
    let id = this.ids.get(form)
    if (id === undefined) {
      id = this.list.length
      this.ids.set(form, id)
      this.list.push({ form, plain, kind, places: [], passages: 0 })
    }
    const type = this.list[id]!
    if (type.places.at(-1)?.passage !== passage) type.passages++
    type.places.push({ passage, at })
    return id
  }
}
