import { useEffect } from 'react'
import { useWords } from '../store-context.ts'

/** Names the page: `title · Duologue`, or the app's name alone while there is no title. */
export function useTitle(title: string | undefined) {
  const { app } = useWords()
  useEffect(() => {
    document.title = title ? `${title} · ${app}` : app
  }, [title, app])
}
