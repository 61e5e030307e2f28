import { useLayoutEffect, useState } from 'react'

/** The size of an element's content in CSS pixels. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** The size of an element, kept up to date; undefined until it was measured. */
export function useBox(element: React.RefObject<HTMLElement | null>): Box | undefined {
  const [box, setBox] = useState<Box>()
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new ResizeObserver(entries => {
      const size = entries.at(-1)?.contentRect
      if (!size) return
      setBox(last =>
        last?.width === size.width && last.height === size.height
          ? last
          : { width: size.width, height: size.height },
      )
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return box
}
