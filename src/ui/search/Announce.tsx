import { useEffect, useState } from 'react'

interface Props {
  text: string
  /** How long the text must stay the same before it is said, in ms: nobody wants to hear every letter's count. */
  after?: number
}

/** Says a text to those who listen, once it has settled. */
export function Announce({ text, after = 600 }: Props) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), after)
    return () => clearTimeout(timer)
  }, [text, after])
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
