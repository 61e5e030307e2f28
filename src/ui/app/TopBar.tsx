import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWords } from '../store-context.ts'
import styles from './TopBar.module.css'

interface Props {
  /** The search. */
  middle: ReactNode
  /** Layout, appearance, sharing. */
  end: ReactNode
}

/** The bar that stays at the top of every screen: the way home, the search, the tools. */
export function TopBar({ middle, end }: Props) {
  const words = useWords()
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <Link className={styles.name} to="/" title={words.home}>
        {words.app}
      </Link>
      <div className={styles.middle}>{middle}</div>
      <div className={styles.end}>{end}</div>
    </header>
  )
}
