import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { isOwn } from '../../core/link/route.ts'
import { useWords } from '../store-context.ts'
import button from './Button.module.css'
import { Trouble } from './Trouble.tsx'

const Nearest = lazy(async () => ({ default: (await import('./Nearest.tsx')).Nearest }))
const Elsewhere = lazy(async () => ({ default: (await import('../own/own-screens.ts')).Elsewhere }))

interface Props {
  kind: 'episode' | 'article'
  /** As the address has it. */
  id: string
  reason: 'missing' | 'unreachable'
  onRetry: () => void
}

/** A document that could not be had: why, and the way on: once more, or to the nearest that exists. */
export function Failed({ kind, id, reason, onRetry }: Props) {
  const words = useWords()
  if (reason === 'unreachable')
    return (
      <Trouble title={words.trouble.unreachable}>
        <p>{words.trouble.unreachableHelp}</p>
        <button type="button" className={button.firm} onClick={onRetry}>
          {words.retry}
        </button>
      </Trouble>
    )
  if (isOwn(id))
    return (
      <Suspense fallback={null}>
        <Elsewhere />
      </Suspense>
    )
  return (
    <Trouble title={kind === 'episode' ? words.trouble.noEpisode(id) : words.trouble.noArticle(id)}>
      <Suspense fallback={null}>
        <Nearest kind={kind} id={id} />
      </Suspense>
      <Link to="/">{words.trouble.toLibrary}</Link>
    </Trouble>
  )
}
