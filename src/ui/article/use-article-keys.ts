import { useEffect, useEffectEvent, type RefObject } from 'react'
import { stepPassage, type SentencePassage } from '../../state/article-passages.ts'
import { isTyping } from '../parts/is-typing.ts'
import { useStore } from '../store-context.ts'
import { sentenceAbove } from './article-place.ts'
import type { Go } from './use-opening.ts'

interface Options {
  readonly root: RefObject<HTMLElement | null>
  readonly passages: readonly SentencePassage[]
  /** The sentence that the address points at. */
  readonly lit: number | undefined
  readonly go: Go
  readonly close: () => void
}

/** `j` and `k` open the next and the previous passage, where single keys act; Escape closes the open one. Not in fields, not with modifiers. */
export function useArticleKeys({ root, passages, lit, go, close }: Options): void {
  const keys = useStore(state => state.settings.keys)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    // A layer that is open takes Escape, and the other keys, for itself.
    if (document.querySelector('dialog[open], :popover-open')) return
    if (event.key === 'Escape') return close()
    const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : undefined
    if (by === undefined || !keys || !root.current) return
    const above = () => sentenceAbove(root.current!) + (by < 0 ? 1 : 0)
    const next = stepPassage(passages, lit ?? above(), by)
    if (next === undefined) return
    event.preventDefault()
    go(next)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])
}
