import type { Person } from '../../state/reading.ts'
import styles from './Badge.module.css'

interface Props {
  /** Who: gives colour, shape and initials. */
  person: Pick<Person, 'colour' | 'shape' | 'initials'>
  size?: 'small' | 'medium'
}

/** A speaker's sign: initials on their colour in their shape, so that nothing is told by colour alone. Decoration only. */
export function Badge({ person, size = 'medium' }: Props) {
  return (
    <span
      className={styles.badge}
      data-speaker={person.colour}
      data-shape={person.shape}
      data-size={size}
      // Drawn by the style sheet: no part of the text, so neither found, nor copied, nor said.
      data-initials={person.initials}
      aria-hidden="true"
    />
  )
}
