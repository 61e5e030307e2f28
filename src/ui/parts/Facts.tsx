import styles from './Facts.module.css'

interface Props {
  /** Short facts; what is empty or absent is left out. */
  facts: readonly (string | false | undefined)[]
}

/** Short facts in a line, with dots between; where the line breaks there is no dot. */
export function Facts({ facts }: Props) {
  return (
    <p className={styles.facts}>
      {facts.filter(Boolean).map(fact => (
        <span key={String(fact)}>{fact}</span>
      ))}
    </p>
  )
}
