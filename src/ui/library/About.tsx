import { useOwnWords } from '../own/use-own-words.ts'
import styles from './About.module.css'

const ofl = 'SIL OFL 1.1'

/** At the foot of the library: where the data and the typefaces come from, and under which licences. */
export function About() {
  const { about, aboutItems: items, licence } = useOwnWords()
  return (
    <footer className={styles.about}>
      <details>
        <summary>{about}</summary>
        <dl>
          <dt>{items.dictionary}</dt>
          <dd>
            <a href="https://cc-cedict.org/">CC-CEDICT</a>,{' '}
            <a href="https://www.mdbg.net/chinese/dictionary?page=cc-cedict">MDBG</a>,{' '}
            <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>; {items.compiled}
          </dd>
          <dt>{items.variants}</dt>
          <dd>
            <a href="https://github.com/BYVoid/OpenCC">OpenCC</a>,{' '}
            <a href="https://www.apache.org/licenses/LICENSE-2.0">Apache-2.0</a>
          </dd>
          <dt>{items.fonts}</dt>
          <dd>
            Source Serif 4 (Adobe), <a href="/fonts/source-serif-4-OFL.txt">{ofl}</a>; Inter (Rasmus
            Andersson),{' '}
            <a href="/fonts/inter-OFL.txt" aria-label={`Inter: ${licence}, ${ofl}`}>
              {ofl}
            </a>
          </dd>
          <dt>{items.icons}</dt>
          <dd>
            <a href="https://lucide.dev/license">Lucide</a>, ISC
          </dd>
        </dl>
      </details>
    </footer>
  )
}
