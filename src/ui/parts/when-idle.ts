/** So long the text has the line to itself: fonts are on their way, and nobody points at a word yet. In ms. */
const quiet = 500

/** Does something a while after the text stands, when the browser has nothing better to do; gives the way to call it off. */
export function whenIdle(act: () => void): () => void {
  let handle: number | undefined
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'undefined') act()
    else handle = requestIdleCallback(act, { timeout: 3000 })
  }, quiet)
  return () => {
    clearTimeout(timer)
    if (handle !== undefined) cancelIdleCallback(handle)
  }
}
