import type { Pairing, WordLink } from '../../core/transcript/pairing.ts'
import { beadAt, type BeadPlace } from '../../state/pairing.ts'
import { linkedWords } from '../../state/word-links.ts'
import type { Lights } from './lights.ts'
import { pointAt, type TextPoint } from './page-text.ts'

/** What the gestures ask about the text. */
export interface LightSource {
  readonly root: HTMLElement
  readonly lights: Lights
  pairing: () => Pairing | undefined
  /** The word links of a turn, where they are known. */
  links: (turn: number) => readonly WordLink[] | undefined
  /** Told when the reader chose a pair. */
  onHold: (place: BeadPlace) => void
}

type Found = TextPoint & { readonly turn: number }

/**
 * Lights what a pointer is over, a tap or click chooses, or a selection holds, at most once a frame; gives the way to stop. A tap
 * on the chosen pair, or beside the text, puts it out. Links, buttons and selecting text stay what they are.
 */
export function listenForLights({ root, lights, pairing, links, onHold }: LightSource): () => void {
  let frame = 0
  let pointer: { readonly x: number; readonly y: number } | undefined
  /** The words that are lit were tapped: they stay, since no pointer can stay over them. */
  let tapped = false
  const placeOf = (found: Found | undefined): BeadPlace | undefined => {
    const turn = found && pairing()?.turns[found.turn - 1]
    const bead = turn && beadAt(turn, found.side, found.offset)
    return bead === undefined ? undefined : { turn: found!.turn, bead }
  }
  const look = () => {
    frame = 0
    const selected = selectedSpan(root)
    const found = pointer && characterUnder(pointer.x, pointer.y)
    lights.point(selected ? undefined : placeOf(found))
    if (selected || found) tapped = false
    if (selected) {
      const { turn, side, start, end } = selected
      // Words of several sentences at once would light up half the turn and tell nothing.
      const first = placeOf({ turn, side, offset: start })?.bead
      const within = first !== undefined && first === placeOf({ turn, side, offset: end - 1 })?.bead
      lights.words(turn, within ? linkedWords(links(turn), side, { start, end }) : [])
    } else if (found) {
      const { turn, side, offset } = found
      lights.words(turn, linkedWords(links(turn), side, { start: offset, end: offset + 1 }))
    } else if (!tapped) lights.words(0, [])
  }
  const soon = () => {
    frame ||= requestAnimationFrame(look)
  }
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const over = event.buttons === 0 && event.target instanceof Element && event.target.closest('[data-side]')
    pointer = over ? { x: event.clientX, y: event.clientY } : undefined
    soon()
  }
  const onLeave = () => {
    pointer = undefined
    soon()
  }
  const onClick = (event: MouseEvent) => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('a, button, [role="button"], summary')) return
    // The end of a selection made by dragging, or of one by two or three clicks.
    if (getSelection()?.isCollapsed === false) return
    const found = target.closest('[data-side]') ? characterUnder(event.clientX, event.clientY) : undefined
    const place = placeOf(found)
    const held = lights.held()
    tapped = false
    if (!place || (held?.turn === place.turn && held.bead === place.bead)) {
      lights.words(0, [])
      return lights.hold(undefined)
    }
    lights.hold(place)
    if (found && (event as PointerEvent).pointerType === 'touch') {
      tapped = true
      lights.words(
        found.turn,
        linkedWords(links(found.turn), found.side, { start: found.offset, end: found.offset + 1 }),
      )
    }
    onHold(place)
  }
  const onFocus = ({ target }: FocusEvent) => {
    // A covered sentence that the keyboard came to: the light shows which one it is.
    if (!(target instanceof Element) || !target.matches('[data-covered]:focus-visible')) return
    const text = document.createTreeWalker(target, NodeFilter.SHOW_TEXT).nextNode()
    const found = text ? pointAt(text, 0) : undefined
    const place = placeOf(found)
    if (place) lights.hold(place)
  }
  root.addEventListener('pointermove', onMove, { passive: true })
  root.addEventListener('pointerleave', onLeave)
  root.addEventListener('click', onClick)
  root.addEventListener('focusin', onFocus)
  document.addEventListener('selectionchange', soon)
  return () => {
    cancelAnimationFrame(frame)
    root.removeEventListener('pointermove', onMove)
    root.removeEventListener('pointerleave', onLeave)
    root.removeEventListener('click', onClick)
    root.removeEventListener('focusin', onFocus)
    document.removeEventListener('selectionchange', soon)
  }
}

/**
 * The pair after (or before) the one that is held: in the turn that the reader is in, then in the next turn on the page. Undefined
 * at the end of the text.
 */
export function stepPair(
  root: HTMLElement,
  pairing: Pairing,
  from: { readonly turn: number; readonly bead?: number },
  by: 1 | -1,
): BeadPlace | undefined {
  const count = (turn: number) => pairing.turns[turn - 1]?.beads.length ?? 0
  const bead = from.bead === undefined ? (by > 0 ? 0 : count(from.turn) - 1) : from.bead + by
  if (bead >= 0 && bead < count(from.turn)) return { turn: from.turn, bead }
  const turns = [...root.querySelectorAll<HTMLElement>('[data-turn]')].map(each => Number(each.dataset.turn))
  const next =
    by > 0
      ? turns.find(turn => turn > from.turn && count(turn) > 0)
      : turns.findLast(turn => turn < from.turn && count(turn) > 0)
  return next === undefined ? undefined : { turn: next, bead: by > 0 ? 0 : count(next) - 1 }
}

/** The character at a point of the window; undefined beside the text, though in its line. */
export function characterUnder(x: number, y: number): Found | undefined {
  const caret = caretAt(x, y)
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return undefined
  const range = document.createRange()
  // The caret stands between two characters, on the nearer side of the one that is meant.
  for (const at of [caret.offset - 1, caret.offset]) {
    if (at < 0 || at >= (caret.node as Text).length) continue
    range.setStart(caret.node, at)
    range.setEnd(caret.node, at + 1)
    for (const box of range.getClientRects())
      if (box.left - 1 <= x && x <= box.right + 1 && box.top - 8 <= y && y <= box.bottom + 8)
        return pointAt(caret.node, at)
  }
  return undefined
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  // Safari has only the older name.
  const old = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  const range = old.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

/** What is selected in one side of one turn. */
function selectedSpan(root: HTMLElement) {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return undefined
  const from = pointAt(range.startContainer, range.startOffset)
  const to = pointAt(range.endContainer, range.endOffset)
  if (!from || !to || from.turn !== to.turn || from.side !== to.side || to.offset <= from.offset)
    return undefined
  return { turn: from.turn, side: from.side, start: from.offset, end: to.offset }
}
