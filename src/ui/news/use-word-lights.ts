import { useEffect, type RefObject } from 'react'

/** Lights the marked words that go with those under the pointer, in every text within an element. Without React: nothing is drawn again. */
export function useWordLights(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let lit = ''
    const light = (words: string) => {
      if (words === lit) return
      lit = words
      const wanted = new Set(words.split(' '))
      for (const each of element.querySelectorAll<HTMLElement>('[data-words]')) {
        const own = each.dataset.words?.split(' ') ?? []
        each.toggleAttribute('data-now', words !== '' && own.some(word => wanted.has(word)))
      }
    }
    const onOver = ({ target }: PointerEvent) => {
      const under = target instanceof Element ? target.closest<HTMLElement>('[data-words]') : null
      light(under?.dataset.words ?? '')
    }
    const onLeave = () => light('')
    element.addEventListener('pointerover', onOver)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      element.removeEventListener('pointerover', onOver)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [root])
}
