/**
 * Moves the focus to the next (or previous) hit in a list of hits, or to the first one if it stands elsewhere. False, and
 * nothing is moved, where there is none.
 */
export function stepHits(list: HTMLElement, step: 1 | -1): boolean {
  const links = [...list.querySelectorAll<HTMLElement>('a[data-hit]')]
  const at = links.findIndex(link => link === document.activeElement)
  const next = at < 0 ? (step === 1 ? links[0] : undefined) : links[at + step]
  next?.focus()
  next?.closest('article, div')?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/** The step that Up and Down mean; undefined for every other key and with modifiers. */
export function stepOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): 1 | -1 | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined
  if (event.key === 'ArrowDown') return 1
  if (event.key === 'ArrowUp') return -1
  return undefined
}
