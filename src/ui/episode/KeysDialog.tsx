import { Dialog } from '../parts/Dialog.tsx'
import { useWords } from '../store-context.ts'
import field from '../parts/Field.module.css'
import styles from './KeysDialog.module.css'

/** All keys of the reader. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys } = useWords()
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/', '⌘K'], keys.search],
    [['j', 'k'], keys.turn],
    [['→', '←'], keys.pair],
    [['n', 'p'], keys.hit],
    [['v'], keys.layout],
    [['1', '…', '9'], keys.speaker],
    [['m'], keys.quoted],
    [['r'], keys.reveal],
    [['c'], keys.copy],
    [['?'], keys.help],
    [['Esc'], keys.escape],
  ]
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([each, what]) => (
          <div key={what}>
            <dt>
              {each.map(key => (
                <kbd key={key} className={field.keycap}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
