import { Fragment } from 'react'
import type { Finding } from '../../core/transcript/check-document.ts'
import type { Lang } from '../../core/transcript/episode.ts'
import { readingsOf, type ReadingShown } from '../../state/finding-readings.ts'
import type { SaidThere } from '../../state/findings.ts'
import { Facts } from '../parts/Facts.tsx'
import { useWords } from '../store-context.ts'
import type { Piece } from '../words/check-en.ts'
import { isSaid } from '../words/news-en.ts'
import styles from './FindingNote.module.css'
import { MarkedPassage } from './MarkedPassage.tsx'
import { useNewsWords } from './use-news-words.ts'

interface Props {
  finding: Finding
  /** What both languages say there. */
  said: { readonly a: readonly SaidThere[]; readonly b: readonly SaidThere[] }
  /** The original and its translation. */
  languages: readonly [Lang, Lang]
}

/** A disagreement: what kind, how serious, both readings side by side, and the sentences that they stand in. */
export function FindingNote({ finding, said, languages }: Props) {
  const words = useWords()
  const { check } = useNewsWords()
  const { kind, severity, told } = finding
  const readings = readingsOf(finding)
  const says = check.says(told)
  return (
    <article className={styles.note} data-severity={severity}>
      <h3 className={styles.kind}>
        {check.kinds[kind]} <span>{check.severities[severity]}</span>
      </h3>
      {readings.length > 0 && (
        <dl className={styles.readings}>
          {readings.map(each => (
            <Shown key={`${each.of} ${each.at}`} reading={each} languages={languages} />
          ))}
        </dl>
      )}
      {says.length > 0 && (
        <p className={styles.says}>
          <Pieces pieces={says} languages={languages} />
        </p>
      )}
      {(['a', 'b'] as const).map((side, i) => (
        <div key={side} className={styles.said} data-column={i}>
          {said[side].map(({ lang, text, words: own }, n) => (
            <blockquote key={n} lang={lang} dir="auto">
              <MarkedPassage text={text} marks={own ? [{ ...own, differs: true }] : []} />
            </blockquote>
          ))}
          {said[side].length === 0 && (
            <p className={styles.gap}>{words.episode.untranslated(words.language(languages[i]!))}</p>
          )}
        </div>
      ))}
    </article>
  )
}

/** One of the two readings, under the name of its language or of where it stands. */
function Shown({
  reading: { of, at, text, number },
  languages,
}: { reading: ReadingShown } & Pick<Props, 'languages'>) {
  const words = useWords()
  const { check } = useNewsWords()
  const lang = languages[of === 'a' ? 0 : 1]
  const value = number && check.value(number)
  return (
    <div className={styles.reading}>
      <dt>
        {at === 'side' ? (
          <Facts facts={[of === 'a' ? check.original : check.translation, words.language(lang)]} />
        ) : at === 'here' ? (
          check.here
        ) : (
          check.sources[at]
        )}
      </dt>
      <dd>
        {text === undefined ? (
          <span className={styles.nothing}>{check.nothing}</span>
        ) : (
          <span className={styles.words} lang={lang} dir="auto">
            {text}
          </span>
        )}
        {number && value !== undefined && !isSaid(number, value) && (
          <span className={styles.value}>{value}</span>
        )}
      </dd>
    </div>
  )
}

/** Words of the interface around words of the conversation, each in its language. */
export function Pieces({ pieces, languages }: { pieces: readonly Piece[] } & Pick<Props, 'languages'>) {
  return pieces.map((piece, i) =>
    typeof piece === 'string' ? (
      <Fragment key={i}>{piece}</Fragment>
    ) : (
      <bdi key={i} lang={languages[piece.of === 'a' ? 0 : 1]}>
        {piece.said}
      </bdi>
    ),
  )
}
