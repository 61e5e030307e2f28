import type { Lang } from '../../transcript/episode.ts'
import type { Token, TokenKind } from './token.ts'

const segmenters = new Map<Lang, Intl.Segmenter>()

function segmenterOf(lang: Lang): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
    } catch {
      // No language tag at all: the rules that all languages share.
      segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    }
    segmenters.set(lang, segmenter)
  }
  return segmenter
}

/** Articles and pronouns that French, Italian and Catalan write together with the next word: l'arbre, qu'il, dell'arte. */
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|[dns]ell|all|dall|sull|coll|quest|quell|bell|gl|c)['’](?=\p{L})/iu
const ELIDES = new Set(['fr', 'it', 'ca', 'oc'])
/** U.S, e.g, Ph.D: what is cut before its last point. */
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u
const DIGIT = /^\p{Nd}/u
const MARK = /^[—–…・.-]$/
/** Before a hyphen: letters that a number follows (GPT-5), or one letter (e-mail, X-ray). */
const SINGLE_LETTER = /^\p{L}$/u

/** What stands between runs of Chinese, mostly: no need to ask the segmenter, which takes 10 µs to begin. */
const ONLY_MARKS = /^[\s，。！？、；：“”‘’（）《》「」—…·,.!?;:'"()]{1,8}$/

function unitsOf(marks: string): { segment: string; index: number; isWordLike: boolean }[] {
  return marks.split('').map((segment, index) => ({ segment, index, isWordLike: false }))
}

/** The segmenter's time grows with the square of what it is given at once; so much takes it about a millisecond. */
const PIECE = 2000

/** What the segmenter finds in `[start, end)`, asked piece by piece: they end at a space, or where none comes at any character. */
function* segmentsOf(
  text: string,
  start: number,
  end: number,
  lang: Lang,
): Generator<{ readonly segment: string; readonly at: number; readonly isWordLike?: boolean | undefined }> {
  for (let at = start; at < end;) {
    let to = Math.min(end, at + PIECE)
    while (to < end && to < at + 2 * PIECE && text.charCodeAt(to) !== 32) to++
    // No half of a surrogate pair.
    if (to < end && (text.charCodeAt(to) & 0xfc00) === 0xdc00) to++
    const stretch = text.slice(at, to)
    for (const { segment, index, isWordLike } of ONLY_MARKS.test(stretch)
      ? unitsOf(stretch)
      : segmenterOf(lang).segment(stretch))
      yield { segment, at: at + index, isWordLike }
    at = to
  }
}

/**
 * The tokens of `[start, end)` as `Intl.Segmenter` finds them, mended: `l'arbre` is two words where the language elides;
 * `GPT-5`, `e-mail`, `U.S.`, `10%` and `1 。 6` within digits are one; other words with hyphens are parted, since dictionaries
 * have the parts. Linear.
 */
export function spacedWords(text: string, start: number, end: number, lang: Lang): Token[] {
  const tokens: Token[] = []
  const push = (from: number, to: number, kind: TokenKind): void => {
    tokens.push({ start: from, end: to, text: text.slice(from, to), kind })
  }
  /** The last token grows to `to`. */
  const extend = (to: number): void => {
    const { start: from, kind } = tokens.pop()!
    push(from, to, kind)
  }
  for (const { segment, at: from, isWordLike } of segmentsOf(text, start, end, lang)) {
    if (segment.trim() === '') continue
    const to = from + segment.length
    const last = tokens.at(-1)
    const before = last?.end === from ? last : undefined
    if (!isWordLike) {
      if (segment === '.' && before && INITIALS.test(before.text)) extend(to)
      else if ((segment === '%' || segment === '％') && before?.kind === 'number') extend(to)
      // —— and …… are one mark.
      else if (before?.kind === 'punctuation' && before.text.startsWith(segment) && MARK.test(segment))
        extend(to)
      else push(from, to, 'punctuation')
      continue
    }
    const kind = DIGIT.test(segment) ? 'number' : 'word'
    const twoBefore = before?.text === '-' && tokens.at(-2)?.end === before.start ? tokens.at(-2) : undefined
    if (
      twoBefore &&
      ((kind === 'number' && twoBefore.kind === 'word') ||
        (kind === 'word' && lang === 'en' && SINGLE_LETTER.test(twoBefore.text)))
    ) {
      tokens.pop()
      extend(to)
      continue
    }
    const elided = ELIDES.has(lang) ? (ELISION.exec(segment)?.[0].length ?? 0) : 0
    if (elided > 0) push(from, from + elided, 'word')
    push(from + elided, to, kind)
  }
  return tokens
}
