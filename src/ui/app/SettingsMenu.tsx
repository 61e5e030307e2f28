import { useCallback, useEffect, useId, useState, type ReactNode } from 'react'
import { useWords } from '../store-context.ts'
import button from '../parts/Button.module.css'
import { whenIdle } from '../parts/when-idle.ts'
import styles from './SettingsMenu.module.css'

/** "Aa": a native popover; Escape and a click outside close it. What it holds comes after the text, or when it is opened before. */
export function SettingsMenu({ children }: { children?: ReactNode }) {
  const words = useWords()
  const id = useId()
  const [panel, setPanel] = useState<typeof import('./SettingsPanel.tsx')>()
  const load = useCallback(() => void import('./SettingsPanel.tsx').then(setPanel, () => {}), [])
  useEffect(() => whenIdle(load), [load])
  return (
    <>
      <button
        type="button"
        className={button.quiet}
        popoverTarget={id}
        aria-label={words.settings.label}
        title={words.settings.label}
        onClick={load}
      >
        Aa
      </button>
      <div id={id} popover="auto" className={styles.menu} role="group" aria-label={words.settings.label}>
        {children}
        {panel && <panel.SettingsPanel />}
      </div>
    </>
  )
}
