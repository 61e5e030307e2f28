/** Whether a key event goes into something that takes text or keys of its own. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target
  if (event.isComposing || !(target instanceof HTMLElement)) return event.isComposing
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
