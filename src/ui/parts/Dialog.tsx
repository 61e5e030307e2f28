import { X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../store-context.ts'
import button from './Button.module.css'
import styles from './Dialog.module.css'

interface Props {
  title: string
  /** For what needs more width than text does. */
  wide?: boolean
  onClose: () => void
  children: ReactNode
}

/** A native modal dialog, open as long as it is drawn. Escape, the cross and a click outside close it. */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])
  useLayoutEffect(() => {
    const element = dialog.current
    // However it is closed: only then the browser gives the focus back to what opened it.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      data-wide={wide || undefined}
      onClose={() => !dialog.current?.open && onClose()}
      onClick={event => event.target === dialog.current && onClose()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2>{title}</h2>
          <button type="button" className={button.quiet} aria-label={words.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
