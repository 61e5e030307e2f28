import { findQuantities } from '../text/quantities.ts'
import type { Span } from '../text/span.ts'
import type { PassageFinding } from '../transcript/check-document.ts'
import type { Lang } from '../transcript/episode.ts'
import type { Sentence } from '../transcript/pairing.ts'
import { isOfUnits, severityOf, toldNumbers } from './check-numbers.ts'
import { agrees, isPowerOfTen, type Comparison } from './compare-quantities.ts'
import { compareMeant, meantIn, type Meant } from './meant.ts'
import { whyOf } from './why.ts'

/** Words of an article. `quote`: it gives them as said there; else it only reports the same fact, and may say others beside it. */
export interface Passage {
  readonly text: string
  readonly lang: Lang
  readonly quote?: boolean
}

/** A sentence that was said, in one of the conversation's languages: its text, and where it stands in the text of its side. */
export interface SaidSentence extends Sentence {
  readonly lang: Lang
  readonly text: string
}

/** A number that was said, with its place in the side. */
interface SaidNumber extends Meant {
  readonly span: Sentence
}

/**
 * Where the numbers of an article's passage contradict the sentences that it goes back to. `said`: those sentences, in both languages;
 * what agrees with either is right. `near`: other sentences that may speak for a number (neighbours, other turns that the passage goes back to).
 *
 * Only contradictions are told: the passage has a number that nobody said, what was said has one of the same kind that the passage does not
 * have, and it is clear which is which. Numbers that only the article has are no finding. Linear, but for the numbers of both, which are compared.
 */
export function checkPassage(
  passage: Passage,
  said: readonly SaidSentence[],
  near: readonly SaidSentence[] = [],
): PassageFinding[] {
  const written = meantIn(findQuantities(passage.text, passage.lang))
  if (written.length === 0) return []
  const spoken = numbersOf(said)
  const support = numbersOf(near)
  const isSaid = (x: Meant): boolean => [...spoken, ...support].some(each => agrees(compareMeant(each, x)))
  const isWritten = (x: Meant): boolean => written.some(each => agrees(compareMeant(x, each)))
  const strangers = written.filter(each => !isSaid(each))
  const unused = spoken.filter(each => !isWritten(each))
  const findings: PassageFinding[] = []
  for (const own of strangers) {
    const rivals = strangers.filter(each => each !== own && each.meant.unit === own.meant.unit)
    const against = unused
      .map(other => ({ other, how: compareMeant(other, own) }))
      .filter(({ other, how }) => contradicts(other, own, how, passage.quote === true))
      .sort((one, two) => distance(one.how) - distance(two.how))
    const first = against[0]
    if (!first) continue
    // With several numbers of one kind on a side it is not clear which is meant, unless it is the very number with a zero too many.
    const clear = against.every(({ other }) => agrees(compareMeant(other, first.other)))
    const zeros = isZeros(first.how)
    if (!zeros && (rivals.length > 0 || !(clear || inBothLanguages(against.map(({ other }) => other)))))
      continue
    const told = toldNumbers(first.other, own, first.how)
    findings.push({
      kind: isOfUnits(first.other, own, first.how) ? 'unit' : 'number',
      severity: severityOf(first.other, own, first.how),
      passage: { start: own.quantity.start, end: own.quantity.end } satisfies Span,
      said: first.other.span,
      told,
      why: whyOf(told, { a: 'conversation', b: 'article' }),
    })
  }
  return findings
}

function numbersOf(sentences: readonly SaidSentence[]): SaidNumber[] {
  const last = new Map<Lang, Meant>()
  return sentences.flatMap(({ side, lang, text, start }) =>
    meantIn(findQuantities(text, lang), last.get(lang)?.meant).map(each => {
      last.set(lang, each)
      const { quantity } = each
      return { ...each, span: { side, start: start + quantity.start, end: start + quantity.end } }
    }),
  )
}

/** A power of ten between two exact numbers that are more than a few. */
const isZeros = ({ verdict, ratio }: Comparison): boolean => verdict === 'differ' && isPowerOfTen(ratio)

/** Whether what is written is a wrong reading of what was said, and no other fact. */
function contradicts(said: Meant, written: Meant, how: Comparison, quote: boolean): boolean {
  const [x, y] = [said.meant, written.meant]
  if (how.verdict === 'unit') return x.kind === y.kind && x.kind !== 'duration'
  if (how.verdict !== 'differ' || x.kind !== y.kind) return false
  if (isZeros(how)) return x.kind !== 'count' || Math.max(x.value, y.value) >= 1000
  if (x.approximate || y.approximate) return quote && how.ratio > 3
  // What is merely counted, dated or multiplied may be another fact of the same sentence, unless it is quoted.
  if (x.kind === 'count') return quote && Math.min(x.value, y.value) >= 10 && how.ratio < 3
  if (x.kind === 'date' || x.kind === 'multiple' || x.kind === 'fraction') return quote
  return quote || (x.kind !== 'duration' && x.kind !== 'percent')
}

const distance = ({ verdict, ratio }: Comparison): number =>
  verdict === 'unit' ? 0 : Math.abs(Math.log10(ratio))

/** One number of each language: the two readings of one fact disagree with each other too. */
const inBothLanguages = (numbers: readonly SaidNumber[]): boolean =>
  numbers.length === 2 && numbers[0]!.span.side !== numbers[1]!.span.side
