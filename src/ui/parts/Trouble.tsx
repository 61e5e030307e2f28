import type { ReactNode } from 'react'
import styles from './Trouble.module.css'

interface Props {
  /** What happened, one sentence. */
  title: string
  /** What was kept and what to do. */
  children?: ReactNode
}

/** A screen that has nothing to show, and says why. */
export function Trouble({ title, children }: Props) {
  return (
    <div className={styles.trouble} role="alert">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
