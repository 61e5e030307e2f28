import { sizes, themes } from '../../state/settings.ts'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { loadWords, tongues } from '../words/words.ts'
import { Choice } from '../parts/Choice.tsx'
import styles from './SettingsMenu.module.css'

/** What can be set: theme, size and face of the text, the interface's language, marks, keys. */
export function SettingsPanel() {
  const words = useWords()
  const settings = useStore(state => state.settings)
  const store = useStoreApi()
  const set = store.getState().set
  const at = sizes.indexOf(settings.size)
  return (
    <>
      <Choice
        label={words.settings.theme}
        value={settings.theme}
        options={themes.map(theme => ({ value: theme, label: words.settings.themes[theme] }))}
        onChange={theme => set({ theme })}
      />
      <div className={styles.row}>
        <span className={styles.label}>{words.settings.size}</span>
        <div className={styles.stepper}>
          <button
            type="button"
            disabled={at <= 0}
            aria-label={words.settings.smaller}
            onClick={() => set({ size: sizes[at - 1]! })}
          >
            A
          </button>
          <output aria-live="polite">{settings.size}</output>
          <button
            type="button"
            disabled={at >= sizes.length - 1}
            aria-label={words.settings.larger}
            onClick={() => set({ size: sizes[at + 1]! })}
          >
            A
          </button>
        </div>
      </div>
      <Choice
        label={words.settings.face}
        value={settings.face}
        options={(['serif', 'sans'] as const).map(face => ({
          value: face,
          label: words.settings.faces[face],
        }))}
        onChange={face => set({ face })}
      />
      <Choice
        label={words.settings.words}
        value={settings.words}
        options={tongues}
        onChange={each => {
          loadWords(each).then(
            () => set({ words: each }),
            () => store.getState().say(words.trouble.unreachable, 'failed'),
          )
        }}
      />
      {(['news', 'disagree'] as const).map(each => (
        <label key={each} className={styles.row}>
          <span className={styles.label}>{words.settings[each]}</span>
          <input
            type="checkbox"
            checked={settings[each]}
            onChange={event => set({ [each]: event.target.checked })}
          />
        </label>
      ))}
      <label className={styles.row}>
        <span className={styles.label}>{words.settings.keys}</span>
        <input
          type="checkbox"
          checked={settings.keys}
          onChange={event => set({ keys: event.target.checked })}
        />
      </label>
    </>
  )
}
