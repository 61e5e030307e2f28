import { useEffect, useEffectEvent } from 'react'
import { useStore } from '../store-context.ts'
import { isTyping } from './is-typing.ts'

/** Calls for the search at `/` (where single keys act, and not while typing) and at ⌘K or Ctrl K; not behind a dialog. */
export function useSearchKey(call: () => void): void {
  const keys = useStore(state => state.settings.keys)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const held = event.metaKey || event.ctrlKey
    const combined = held && !event.altKey && event.key.toLowerCase() === 'k'
    const single = keys && event.key === '/' && !held && !event.altKey && !isTyping(event)
    if ((!combined && !single) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    call()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])
}
