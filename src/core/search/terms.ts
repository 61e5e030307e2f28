import type { Column, Corpus } from './corpus.ts'
import { Fit, NONE, alike, merge, narrow, scan } from './occurrences.ts'
import type { Occurrences } from './occurrences.ts'
import { createVocabulary, findSimilar } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * How a term is to be found: a bare word (its beginning is enough, other forms and errors are forgiven), exactly, to the end of its
 * last word, or exactly as far as it goes, its last word being typed still.
 */
export type TermKind = 'word' | 'exact' | 'open'

/** Where a term of a query occurs. */
export interface Term {
  /** Length of what was typed, folded. */
  readonly length: number
  /** A list for each column of the corpus. */
  readonly columns: readonly Occurrences[]
  /** For each turn (by index), bit `n` if the term occurs in a side of column `n`. */
  readonly masks: Uint32Array
  /** In how many turns it occurs. */
  readonly turns: number
  /** It does not occur as typed; these are what it may have been. */
  readonly fuzzy: boolean
}

/** Columns have a bit each; a file with more languages than bits has its last ones share one. */
export const bitOf = (column: number): number => 1 << Math.min(column, 30)

/**
 * Finds terms (folded texts, not empty) in a corpus, and remembers the last ones: of a query that is being typed only the last
 * word is new, and that continues the one before.
 *
 * A word of a script with spaces is found where a word begins. Where a word of Latin letters ends in a plural's ending, its
 * singular is found too, and the other way round for `y`/`ies`. If nothing in the whole corpus is found so, it is tried as two
 * words (`datacenter`: `data center`), and then as misspelled (see `findSimilar`). So the errors of one word never add hits
 * to the right ones, and what was typed right finds nothing else.
 */
export function createTermFinder(corpus: Corpus): (text: string, kind: TermKind) => Term {
  const remembered = new Map<string, Term>()
  const vocabularies = new Map<Column, Vocabulary>()

  function vocabularyOf(column: Column): Vocabulary {
    let vocabulary = vocabularies.get(column)
    if (!vocabulary) vocabularies.set(column, (vocabulary = createVocabulary(column.text)))
    return vocabulary
  }

  function find(text: string, kind: TermKind): Term {
    if (kind === 'exact') return term(text, scanAll(text, true), false)
    const plain = scanWord(text, kind)
    if (kind === 'open') return term(text, plain, false)
    const forms = otherForms(text).map(form => scanAll(form, true).map(asForm))
    const found = plain.map((list, c) => merge([list, ...forms.map(form => form[c] ?? NONE)]))
    if (found.some(list => list.at.length > 0) || text.includes(' ')) return term(text, found, false)
    return term(text, forgive(text), true)
  }

  const scanAll = (text: string, whole: boolean): Occurrences[] =>
    corpus.columns.map(column => scan(column, text, whole))

  function scanWord(text: string, kind: TermKind): readonly Occurrences[] {
    const shorter = remembered.get(keyOf(text.slice(0, -1), kind))
    if (!shorter || text.includes(' ')) return scanAll(text, false)
    // What a word that does not occur begins, does not occur either.
    return corpus.columns.map((column, c) =>
      shorter.fuzzy ? NONE : narrow(column, (shorter.columns[c] ?? NONE).at, text, false),
    )
  }

  function forgive(text: string): Occurrences[] {
    const joined = corpus.columns.map(column => scanSplit(column, vocabularyOf(column), text))
    if (joined.some(list => list.at.length > 0)) return joined
    const similar = corpus.columns.map(column => findSimilar(vocabularyOf(column), text))
    // Worse than what another language offers is nothing.
    const best = Math.min(
      ...similar.map(found => (found ? found.errors * 2 + Number(found.start) : Infinity)),
    )
    return corpus.columns.map((column, c) => {
      const found = similar[c]
      if (!found || found.errors * 2 + Number(found.start) > best) return NONE
      const vocabulary = vocabularyOf(column)
      const fit = found.errors > 1 || found.start ? Fit.Typos : Fit.Typo
      const near = found.words.map(word => alike(vocabulary.places(word), word.length, fit))
      // Its plural, or the possessive, is one error farther, but not because of how it was typed.
      const others = found.start
        ? []
        : found.words.flatMap(word => [`${word}s`, `${word}es`, ...otherForms(word)])
      const farther = [...new Set(others)].filter(word => !found.words.includes(word))
      return merge([...near, ...farther.map(word => alike(vocabulary.places(word), word.length, Fit.Typos))])
    })
  }

  function term(text: string, columns: readonly Occurrences[], fuzzy: boolean): Term {
    const masks = new Uint32Array(corpus.turns.length)
    corpus.columns.forEach((column, c) => markTurns(masks, column, columns[c] ?? NONE, bitOf(c)))
    let turns = 0
    for (const mask of masks) if (mask !== 0) turns++
    return { length: text.length, columns, masks, turns, fuzzy }
  }

  return (text, kind) => {
    const key = keyOf(text, kind)
    const known = remembered.get(key)
    const result = known ?? find(text, kind)
    // A map keeps the order of insertion: what was asked for last is forgotten last.
    remembered.delete(key)
    remembered.set(key, result)
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value ?? '')
    return result
  }
}

function markTurns(masks: Uint32Array, column: Column, { at }: Occurrences, bit: number): void {
  let side = 0
  for (const place of at) {
    while ((column.starts[side + 1] ?? Infinity) <= place) side++
    const turn = column.turns[side] ?? 0
    masks[turn] = (masks[turn] ?? 0) | bit
  }
}

/** Where two neighbouring words, or the second one's plural, are together what was typed. */
function scanSplit(column: Column, vocabulary: Vocabulary, text: string): Occurrences {
  const lists: Occurrences[] = []
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const at = vocabulary.places(text.slice(0, cut)).filter(place => {
      const second = place + cut + 1
      return (
        column.text.charCodeAt(second - 1) === 32 &&
        column.text.startsWith(text.slice(cut), second) &&
        PLURAL_END.test(column.text.slice(place + text.length + 1, place + text.length + 3))
      )
    })
    if (at.length > 0) lists.push(alike(at, text.length + 1, Fit.Joined))
  }
  return merge(lists)
}

const PLURAL_END = /^s? /

const asForm = (list: Occurrences): Occurrences => ({ ...list, fits: list.fits.map(() => Fit.Form) })

/** The English singular of a plural, and a plural that does not begin with its singular. Nothing for short words. */
function otherForms(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return []
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  if (/[^aeiou]ies$/.test(word)) return [`${word.slice(0, -3)}y`]
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  if (/[^aiosu]s$/.test(word)) return [word.slice(0, -1)]
  return []
}

const keyOf = (text: string, kind: TermKind): string => `${kind} ${text}`

/** Terms kept between searches. Greater: more memory; less: typing errors and long queries are looked up again. */
const REMEMBERED = 32
