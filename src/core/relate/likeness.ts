import type { Lang } from '../transcript/episode.ts'
import type { ConversationIndex, MeaningTable, WordType } from './conversation-index.ts'
import type { Term } from './terms.ts'
import type { Dictionary, WordTools } from './word-tools.ts'

/** A word of the conversation that may be meant by a word of an article, and how surely: (0, 1]. */
export interface Counterpart {
  /** Which of the conversation's languages. */
  readonly which: 0 | 1
  readonly type: number
  readonly likeness: number
}

/** What the ways to be alike are worth, 1 for the same word. Set by hand on the development articles. */
const WORTH = {
  /** A dictionary's translation, times its own weight to this power: a second meaning is still a meaning. */
  translation: 0.95,
  translationPower: 0.5,
  /** A meaning weaker than this is an accident. */
  leastMeaning: 0.2,
  /** Two words of one language that the dictionary gives the same meaning, at most. */
  synonym: 0.75,
  /** Words that are written alike, at most. */
  spelling: 0.85,
  /** A word that is a part of the other. */
  sound: 0.8,
  /** What a word that was put in the place of another by machine is worth, times that other's. */
  swapped: 0.9,
  /** Less than this is no likeness. */
  least: 0.35,
}

/**
 * Which words of the conversation a word of an article may stand for, best first: the same word, a translation or a synonym by a
 * dictionary, a number of the same value, a name that sounds so, a word of the same root by its letters; and what those words may stand for
 * that it was put in the place of (`originals`).
 */
export function createLikeness(
  index: ConversationIndex,
  lang: Lang,
  tools: WordTools,
  originals: (word: string) => readonly string[] = () => [],
): (term: Term) => readonly Counterpart[] {
  const sides = ([0, 1] as const).map(which => new SideWords(index, which, lang, tools))
  const known = new Map<string, readonly Counterpart[]>()
  return term => {
    let found = known.get(term.form)
    if (!found) {
      found = sides
        .flatMap(side => {
          const own = side.counterparts(term)
          for (const plain of originals(term.plain))
            for (const other of side.counterparts({ ...term, plain, form: tools.normalForm(plain, lang) })) {
              const likeness = WORTH.swapped * other.likeness
              const at = own.findIndex(({ type }) => type === other.type)
              if (at < 0) own.push({ ...other, likeness })
              else if (own[at]!.likeness < likeness) own[at] = { ...other, likeness }
            }
          return own
        })
        .sort((a, b) => b.likeness - a.likeness)
      known.set(term.form, found)
    }
    return found
  }
}

/** Guards the tables of one language of the conversation that are asked for one language of articles. */
class SideWords {
  private readonly which: 0 | 1
  private readonly types: readonly WordType[]
  private readonly forms: ReadonlyMap<string, number>
  private readonly same: boolean
  private readonly lang: Lang
  private readonly forward: readonly Dictionary[]
  private readonly meanings: readonly MeaningTable[]
  private readonly pivots: readonly Dictionary[]
  private readonly grams = new Map<string, number[]>()
  private readonly gramCount: number[] = []
  private readonly latinNames: number[] = []

  constructor(index: ConversationIndex, which: 0 | 1, lang: Lang, tools: WordTools) {
    const own = index.languages[which]
    this.which = which
    this.types = index.types[which]
    this.forms = new Map(this.types.map(({ form }, id) => [form, id]))
    this.same = own === lang
    this.lang = lang
    this.forward = tools.dictionaries.filter(({ from, to }) => from === lang && to === own)
    this.pivots = tools.dictionaries.filter(({ from, to }) => from === lang && from === own && to !== own)
    this.meanings = index.meanings[which]
    this.types.forEach((type, id) => {
      if (type.kind === 'name') this.latinNames.push(id)
      const grams = gramsOf(type.plain)
      this.gramCount.push(grams.length)
      if (type.kind === 'word' || type.kind === 'name') for (const gram of grams) push(this.grams, gram, id)
    })
  }

  counterparts(term: Term): Counterpart[] {
    const found = new Map<number, number>()
    const raise = (type: number, likeness: number): void => {
      if (likeness >= WORTH.least && likeness > (found.get(type) ?? 0)) found.set(type, Math.min(1, likeness))
    }
    const equal = this.forms.get(term.form)
    if (equal !== undefined) raise(equal, 1)
    if (term.kind === 'word' || term.kind === 'name') {
      this.bySpelling(term, raise)
      this.byMeaning(term, raise)
      this.bySound(term, found.size > 0, raise)
    }
    return [...found].map(([type, likeness]) => ({ which: this.which, type, likeness }))
  }

  private byMeaning({ plain, form }: Term, raise: (type: number, likeness: number) => void): void {
    // A single character has too many meanings.
    const sure = plain.length === 1 && HAN.test(plain) ? 0.6 : 1
    const worth = (weight: number): number =>
      weight < WORTH.leastMeaning ? 0 : sure * WORTH.translation * weight ** WORTH.translationPower
    for (const dictionary of this.forward)
      for (const { word, weight } of dictionary.translate(plain)) {
        const id = this.forms.get(word)
        if (id !== undefined) raise(id, worth(weight))
      }
    for (const { to, types } of this.meanings)
      if (to === this.lang) for (const { type, weight } of types.get(form) ?? []) raise(type, worth(weight))
    for (const dictionary of this.pivots) {
      const table = this.meanings.find(({ to }) => to === dictionary.to)
      const shared = new Map<number, number>()
      for (const { word, weight } of dictionary.translate(plain)) {
        const list = table?.types.get(word) ?? []
        // A meaning that very many words have (make, thing) makes no synonyms.
        const specific = 1 / (1 + Math.log2(1 + list.length / 4))
        for (const other of list)
          shared.set(other.type, (shared.get(other.type) ?? 0) + Math.sqrt(weight * other.weight) * specific)
      }
      for (const [type, sum] of shared) raise(type, WORTH.synonym * Math.min(1, sum))
    }
  }

  private bySpelling({ plain, kind }: Term, raise: (type: number, likeness: number) => void): void {
    const grams = gramsOf(plain)
    if (grams.length === 0) return
    const shared = new Map<number, number>()
    for (const gram of grams)
      for (const id of this.grams.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const han = HAN.test(plain)
    for (const [id, count] of shared) {
      const other = this.types[id]!
      const dice = (2 * count) / (grams.length + this.gramCount[id]!)
      if (han) {
        if (Math.min(plain.length, other.plain.length) > 1) raise(id, dice < 0.5 ? 0 : WORTH.spelling * dice)
        continue
      }
      const prefix = commonPrefix(plain, other.plain)
      const shorter = Math.min(plain.length, other.plain.length)
      const root = prefix >= 5 && prefix >= 0.7 * shorter ? prefix / shorter : 0
      const alike = Math.max(dice >= 0.55 ? dice : 0, root * (this.same ? 0.9 : 0.85))
      if (kind === 'name' && other.kind === 'name' && alike < 0.75) continue
      raise(id, WORTH.spelling * alike)
    }
  }

  private bySound({ plain }: Term, met: boolean, raise: (type: number, likeness: number) => void): void {
    const sounds = this.forward.find(({ soundsLike }) => soundsLike)?.soundsLike
    if (!sounds || met || !HAN.test(plain) || plain.length < 2) return
    for (const id of this.latinNames) {
      const alike = sounds(plain, this.types[id]!.plain)
      if (alike >= 0.65) raise(id, WORTH.sound * alike)
    }
  }
}

const HAN = /\p{Script=Han}/u

/** Letters three by three, with the edges; of Han words the characters. */
function gramsOf(plain: string): string[] {
  if (HAN.test(plain)) return [...new Set(plain)]
  if (plain.length < 4) return []
  const edged = `^${plain}$`
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= edged.length; i++) grams.add(edged.slice(i, i + 3))
  return [...grams]
}

function commonPrefix(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
