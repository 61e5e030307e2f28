import type { Episode, Lang, Turn } from '../transcript/episode.ts'
import type { Crossing } from '../transcript/pairing.ts'

/** A language whose turns mostly end in a mark: only there a missing one tells something. Likewise for capitals. */
const usual = 0.7

/** What is quoted of a turn, at most. */
const quoted = 40

/**
 * The boundaries where a sentence is broken off by the next turn and goes on in it: a turn ends without a final mark and the next
 * begins in a small letter, in one of the languages, or it ends without any mark in both of them. In a language that is written
 * down without marks or without capitals that says nothing, and is not asked. Linear.
 */
export function findBrokenOff(episode: Episode, languages: readonly Lang[]): readonly Crossing[] {
  const styles = languages.map(lang => styleOf(episode, lang))
  const found: Crossing[] = []
  for (let i = 0; i + 1 < episode.turns.length; i++) {
    const [before, after] = [episode.turns[i]!, episode.turns[i + 1]!]
    let open = 0
    let present = 0
    let telling: string | undefined
    languages.forEach((lang, l) => {
      const last = lastIn(before, lang)
      const first = firstIn(after, lang)
      if (last === undefined || first === undefined) return
      present++
      if (!styles[l]!.marked || !isOpen(last)) return
      const quote = `"${tail(last)}" (${lang}) breaks off in turn ${before.number} and goes on in the next: "${head(first)}"`
      if (endsInWord(last)) {
        open++
        telling ??= quote
      }
      if (styles[l]!.cased && /^\p{Ll}/u.test(first)) {
        open = languages.length
        telling = quote
      }
    })
    if (telling !== undefined && present > 1 && open >= languages.length)
      found.push({ turn: before.number, why: telling })
  }
  return found
}

/** Whether the turns of a language mostly end in a final mark, and mostly begin with a capital. */
function styleOf(episode: Episode, lang: Lang): { readonly marked: boolean; readonly cased: boolean } {
  let [turns, closed, capital] = [0, 0, 0]
  for (const turn of episode.turns) {
    const last = lastIn(turn, lang)
    const first = firstIn(turn, lang)
    if (last === undefined || first === undefined) continue
    turns++
    if (!isOpen(last)) closed++
    if (!/^\p{Ll}/u.test(first)) capital++
  }
  return { marked: closed >= turns * usual, cased: capital >= turns * usual }
}

function firstIn(turn: Turn, lang: Lang): string | undefined {
  return turn.sides.find(side => side.lang === lang)?.text
}

function lastIn(turn: Turn, lang: Lang): string | undefined {
  return turn.sides.findLast(side => side.lang === lang)?.text
}

/** Whether a text ends without a mark that ends sentences (an ellipsis ends none), closing quotes aside. */
function isOpen(text: string): boolean {
  let end = text.length
  while (end > 0 && /[\p{Pe}\p{Pf}"'\s]/u.test(text.charAt(end - 1))) end--
  const last = text.charAt(end - 1)
  const before = text.charAt(end - 2)
  if (last === '…' || (/[.。]/u.test(last) && last === before)) return true
  return !/[\p{Sentence_Terminal}.!?。．｡！？]/u.test(last)
}

/** Whether there is no mark at all, or a comma: the next word was to follow. An ellipsis is a mark: somebody trails off. */
function endsInWord(text: string): boolean {
  return /[\p{L}\p{M}\p{N},，、]$/u.test(text.slice(-2))
}

/** The last words of a text, with `…` before them where it has more. */
function tail(text: string): string {
  const points = Array.from(text.slice(-4 * quoted))
  if (points.length <= quoted) return text
  const from = points.indexOf(' ', points.length - quoted)
  return `…${points.slice(from > 0 && from < points.length - quoted / 2 ? from + 1 : -quoted).join('')}`
}

function head(text: string): string {
  const points = Array.from(text.slice(0, 4 * quoted))
  if (points.length <= quoted) return text
  const to = points.lastIndexOf(' ', quoted)
  return `${points.slice(0, to > quoted / 2 ? to : quoted).join('')}…`
}
