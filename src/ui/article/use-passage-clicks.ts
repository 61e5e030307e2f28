import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Go } from './use-opening.ts'

/**
 * A click on a sentence that goes back to a conversation, or on its mark, opens its turns; on the mark of an open one closes them. Selecting
 * words, other links, and clicks for a new tab stay what they are.
 */
export function usePassageClicks(root: RefObject<HTMLElement | null>, go: Go, close: () => void): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const { target } = event
    if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const mark = target.closest<HTMLElement>('[data-mark]')
    if (mark) {
      event.preventDefault()
      // A click does not focus a link everywhere; it is what the focus comes back to.
      mark.focus({ preventScroll: true })
      return mark.ariaExpanded === 'true' ? close() : go(Number(mark.dataset.mark))
    }
    if (target.closest('a, button') || getSelection()?.isCollapsed === false) return
    const sentence = target.closest<HTMLElement>('[data-sentence][data-kind]')
    if (sentence) go(Number(sentence.dataset.sentence))
  })
  useEffect(() => {
    const element = root.current
    const listener = (event: MouseEvent) => onClick(event)
    element?.addEventListener('click', listener)
    return () => element?.removeEventListener('click', listener)
  }, [root])
}
