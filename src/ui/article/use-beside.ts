import { useLayoutEffect, type RefObject } from 'react'

/**
 * Puts the panel beside its sentence: `--at` is how far down its column it begins, in pixels, so that it ends where the text ends at the latest.
 * Measured again when the text or the panel changes its size.
 */
export function useBeside(panel: RefObject<HTMLElement | null>, sentence: number): void {
  useLayoutEffect(() => {
    const element = panel.current
    const page = element?.closest('article')
    const text = page?.querySelector<HTMLElement>('[data-text]')
    if (!element || !page || !text) return
    const align = () => {
      const target = page.querySelector(`[data-sentence="${sentence}"]`)
      if (!target) return
      const { top, height } = text.getBoundingClientRect()
      const room = Math.max(0, height - element.offsetHeight)
      const at = Math.min(room, Math.max(0, target.getBoundingClientRect().top - top))
      element.parentElement!.style.setProperty('--at', `${Math.round(at)}px`)
    }
    align()
    const observer = new ResizeObserver(align)
    observer.observe(text)
    observer.observe(element)
    return () => observer.disconnect()
  }, [panel, sentence])
}
