import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { useWords } from '../store-context.ts'
import button from '../parts/Button.module.css'
import styles from './PartLinks.module.css'

interface Props {
  parts: readonly { readonly from: number; readonly to: number }[]
  /** The part on the page, from 0. */
  part: number
  id: string
}

/** The ways between the parts of a very long conversation. Nothing for one part. */
export function PartLinks({ parts, part, id }: Props) {
  const words = useWords()
  if (parts.length < 2) return null
  const to = (index: number) => {
    const turn = parts[index]!.from
    return formatRoute({ screen: 'episode', id, range: { from: turn, to: turn }, by: [], q: '' })
  }
  return (
    <nav className={styles.parts} aria-label={words.episode.part(part + 1, parts.length)}>
      {part > 0 && (
        <Link className={button.firm} to={to(part - 1)} rel="prev">
          ← {words.episode.previousPart}
        </Link>
      )}
      <span>{words.episode.part(part + 1, parts.length)}</span>
      {part < parts.length - 1 && (
        <Link className={button.firm} to={to(part + 1)} rel="next">
          {words.episode.nextPart} →
        </Link>
      )}
    </nav>
  )
}
