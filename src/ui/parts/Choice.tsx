import { useId } from 'react'
import styles from './Choice.module.css'

interface Props<Value extends string> {
  label: string
  value: Value
  /** `short` is drawn where given, and `label` then said. */
  options: readonly {
    readonly value: Value
    readonly label: string
    readonly short?: string
    readonly lang?: string
  }[]
  onChange: (value: Value) => void
  /** The label is said but not drawn. */
  bare?: boolean
}

/** One of a few, side by side: a group of native radio buttons. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
  bare = false,
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice} data-bare={bare || undefined}>
      <legend className={bare ? 'visually-hidden' : styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map(option => (
          <label
            key={option.value}
            className={styles.option}
            title={option.short && option.label}
            lang={option.lang}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.short && option.label}
              onChange={() => onChange(option.value)}
            />
            <span>{option.short ?? option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
