/** Puts plain text on the clipboard; rejects when the browser will not. */
export interface Clipboard {
  write(text: string): Promise<void>
}

/** The browser's clipboard, with the older way for pages that are not served over https. */
export const browserClipboard: Clipboard = {
  async write(text) {
    if (navigator.clipboard) {
      try {
        return await navigator.clipboard.writeText(text)
      } catch {
        // A browser may refuse the new way and still allow the old one.
      }
    }
    const field = document.createElement('textarea')
    field.value = text
    field.setAttribute('readonly', '')
    field.className = 'visually-hidden'
    const before = document.activeElement
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    if (!done) throw new Error('the browser does not allow copying')
  },
}
