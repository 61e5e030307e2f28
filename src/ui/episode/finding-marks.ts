import type { Finding } from '../../core/transcript/check-document.ts'
import { findingAt, findingsByTurn, wordsOf, type TurnFindings } from '../../state/findings.ts'
import { characterUnder } from './light-gestures.ts'
import { rangesOf } from './page-text.ts'

/** The name under which `::highlight()` in the style sheet knows these words. */
const name = 'disagree'

interface Options {
  /** Where the text stands. */
  readonly root: HTMLElement
  readonly findings: readonly Finding[]
  /** Told when the reader clicks words that disagree. */
  readonly onOpen: (turn: number) => void
}

/**
 * Underlines the words of findings below `root`, by the CSS Custom Highlight API, for as long as they stand: what is drawn anew, later or
 * otherwise is underlined before it is painted. A click on them opens. Gives the way to stop. Cost: what changed, and a look-up a turn.
 */
export function markFindings({ root, findings, onOpen }: Options): () => void {
  const turns = findingsByTurn(findings)
  const drawn = new Map<number, { readonly element: Element; readonly ranges: readonly Range[] }>()
  const paint = (changed?: ReadonlySet<Element>) => {
    let same = changed !== undefined
    for (const each of turns) {
      const element = root.querySelector(`#t${each.turn}`)
      const before = drawn.get(each.turn)
      if (before?.element === element && element && !changed?.has(element)) continue
      if (!before && !element) continue
      same = false
      if (element) drawn.set(each.turn, { element, ranges: rangesIn(element, each) })
      else drawn.delete(each.turn)
    }
    if (same) return
    const ranges = [...drawn.values()].flatMap(each => each.ranges)
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
    else CSS.highlights.delete(name)
  }
  const observer = new MutationObserver(records => {
    const changed = new Set<Element>()
    for (const { target } of records) {
      const turn = (target instanceof Element ? target : target.parentElement)?.closest('[data-turn]')
      if (turn) changed.add(turn)
    }
    paint(changed)
  })

  const under = (event: MouseEvent) => {
    const { target } = event
    if (!(target instanceof Element) || !target.closest('[data-side]')) return undefined
    if (target.closest('a, button, [role="button"]')) return undefined
    const at = characterUnder(event.clientX, event.clientY)
    return at && findingAt(findings, at)
  }
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || getSelection()?.isCollapsed === false) return
    const found = under(event)
    if (!found) return
    // These words open their note, and light nothing.
    event.stopPropagation()
    // As if its sign had been pressed: so the text stays where it is, and the focus comes back there.
    root.querySelector<HTMLElement>(`#t${found.turn} [data-sign="check"]`)?.focus({ preventScroll: true })
    onOpen(found.turn)
  }
  let frame = 0
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      root.style.cursor = event.buttons === 0 && under(event) ? 'pointer' : ''
    })
  }

  paint()
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  root.addEventListener('click', onClick, true)
  root.addEventListener('pointermove', onMove, { passive: true })
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    root.style.cursor = ''
    root.removeEventListener('click', onClick, true)
    root.removeEventListener('pointermove', onMove)
    CSS.highlights.delete(name)
  }
}

/** The words of a turn's findings as they stand on the page; those behind a cover are not given away. */
function rangesIn(element: Element, { findings }: TurnFindings): readonly Range[] {
  return findings
    .flatMap(({ finding }) => wordsOf(finding))
    .flatMap(span => rangesOf(element, span.side, span))
    .filter(({ startContainer }) => !startContainer.parentElement?.closest('[data-covered]'))
}
