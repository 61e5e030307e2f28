import { useEffect, useRef, useState } from 'react'

/** How long typing must rest before the address follows, in ms. */
const rest = 150

/**
 * What is being typed: follows the address when that changes by itself (back, a link), and tells the address, after a
 * rest, when it was changed here. Never lets an address that is late take back a letter.
 */
export function useDraft(
  address: string,
  tell: (value: string) => void,
): readonly [string, (value: string) => void] {
  const [draft, setDraft] = useState(address)
  const [seen, setSeen] = useState(address)
  const [told, setTold] = useState(address)
  if (address !== seen) {
    setSeen(address)
    if (address !== told) {
      setTold(address)
      setDraft(address)
    }
  }
  const latest = useRef(tell)
  useEffect(() => {
    latest.current = tell
  })
  useEffect(() => {
    if (draft === told) return
    const timer = setTimeout(() => {
      setTold(draft)
      latest.current(draft)
    }, rest)
    return () => clearTimeout(timer)
  }, [draft, told])
  return [draft, setDraft]
}
