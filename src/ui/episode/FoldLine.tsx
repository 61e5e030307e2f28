import { ChevronRight } from 'lucide-react'
import type { Row } from '../../state/rows.ts'
import { useWords } from '../store-context.ts'
import styles from './FoldLine.module.css'

interface Props {
  row: Extract<Row, { kind: 'fold' }>
  /** Names of who speaks in it. */
  names: readonly string[]
  onOpen: (from: number, to: number) => void
}

/** Turns outside the filter, folded to one line that opens in place. */
export function FoldLine({ row, names, onOpen }: Props) {
  const words = useWords()
  return (
    <div className={styles.fold} data-fold={row.from} data-to={row.to}>
      <button type="button" aria-expanded="false" onClick={() => onOpen(row.from, row.to)}>
        <ChevronRight size={14} aria-hidden="true" />
        {words.episode.foldedBy(row.to - row.from + 1, names)}
      </button>
    </div>
  )
}
