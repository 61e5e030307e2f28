import type { ChapterFacet, LanguageFacet, SpeakerFacet } from '../../state/search-facets.ts'
import { useWords } from '../store-context.ts'
import { Badge } from '../parts/Badge.tsx'
import styles from './Facets.module.css'

interface Props {
  speakers: readonly SpeakerFacet[]
  languages: readonly LanguageFacet[]
  chapters?: readonly ChapterFacet[]
  /** A speaker was pressed, by id. */
  onSpeaker: (id: string) => void
  onLanguage: (lang: string) => void
  onChapter?: (index: number) => void
}

/** What the hits can be narrowed by, with counts: press to keep, again to release. A group that cannot narrow is not drawn. */
export function Facets({ speakers, languages, chapters = [], onSpeaker, onLanguage, onChapter }: Props) {
  const words = useWords()
  const chosen = chapters.find(({ on }) => on)
  return (
    <div className={styles.facets} role="group" aria-label={words.search.filter}>
      {narrows(speakers) && (
        <div className={styles.group} role="group" aria-label={words.search.speakers}>
          {speakers.map(({ id, name, lang, person, count, on }) => (
            <button
              key={id}
              type="button"
              className={styles.facet}
              aria-pressed={on}
              data-speaker={person.colour}
              onClick={() => onSpeaker(id)}
            >
              <Badge person={person} size="small" />
              <span lang={lang}>{name}</span> <span className={styles.count}>{words.number(count)}</span>
            </button>
          ))}
        </div>
      )}
      {narrows(languages) && (
        <div className={styles.group} role="group" aria-label={words.search.languages}>
          {languages.map(({ lang, count, on }) => (
            <button
              key={lang}
              type="button"
              className={styles.facet}
              aria-pressed={on}
              title={words.search.showIn(words.language(lang))}
              onClick={() => onLanguage(lang)}
            >
              {words.language(lang)} <span className={styles.count}>{words.number(count)}</span>
            </button>
          ))}
        </div>
      )}
      {narrows(chapters) && (
        <details className={styles.chapters}>
          <summary>
            {words.search.chapters}
            {chosen ? (
              <>
                {': '}
                <span lang={chosen.lang}>{chosen.title ?? words.search.before}</span>
              </>
            ) : (
              <>
                {' '}
                <span className={styles.count}>{words.number(chapters.length)}</span>
              </>
            )}
          </summary>
          <div className={styles.group} role="group" aria-label={words.search.chapters}>
            {chapters.map(({ index, title, lang, count, on }) => (
              <button
                key={index}
                type="button"
                className={styles.facet}
                aria-pressed={on}
                onClick={() => onChapter?.(index)}
              >
                <span lang={lang}>{title ?? words.search.before}</span>{' '}
                <span className={styles.count}>{words.number(count)}</span>
              </button>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

function narrows(facets: readonly { readonly on: boolean }[]): boolean {
  return facets.length > 1 || facets.some(({ on }) => on)
}
