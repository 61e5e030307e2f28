import type { Turn } from '../../core/transcript/episode.ts'
import type { PassageAtTurns } from '../../state/news-passages.ts'
import { turnMarks } from '../../state/article-evidence.ts'
import { rangesOf } from '../episode/page-text.ts'

/** The name under which `::highlight()` knows the words that the news says too. */
const name = 'news'

/**
 * Lights the words of the turns that some passages say too, by the CSS Custom Highlight API; none puts the lights out. Where
 * the browser has no such thing, or the text is not on the page, nothing is lit.
 */
export function lightNews(
  root: Element | null,
  turns: readonly Turn[],
  passages: readonly PassageAtTurns[],
): void {
  if (typeof Highlight === 'undefined') return
  const ranges = passages.flatMap(({ link }) => {
    const element = root?.querySelector(`[data-turn="${link.turn}"]`)
    if (!element) return []
    return (turns[link.turn - 1]?.sides ?? []).flatMap(({ text }, side) =>
      turnMarks(text, side, link).flatMap(mark => rangesOf(element, side, mark)),
    )
  })
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}
