import { Fragment } from 'react'
import type { Lang } from '../../core/transcript/episode.ts'
import { readingsOf, type ReadingShown } from '../../state/finding-readings.ts'
import type { FindingsThere, SaidThere } from '../../state/findings.ts'
import { Facts } from '../parts/Facts.tsx'
import { useWords } from '../store-context.ts'
import type { Piece } from '../words/check-en.ts'
import { isSaid } from '../words/news-en.ts'
import styles from './FindingNote.module.css'
import { useNewsWords } from './use-news-words.ts'

interface Props extends FindingsThere {
  /** The original and its translation. */
  languages: readonly [Lang, Lang]
}

/** Disagreements in the same sentences: of each the kind, how serious it is and both readings side by side; then the sentences. */
export function FindingNote({ findings, languages, ...said }: Props) {
  const words = useWords()
  const { check } = useNewsWords()
  return (
    <article className={styles.note}>
      {findings.map(({ finding, rank }) => {
        const { kind, severity, told } = finding
        const readings = readingsOf(finding)
        const says = check.says(told)
        return (
          <Fragment key={rank}>
            <h3 className={styles.kind} data-severity={severity}>
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
          </Fragment>
        )
      })}
      {(['a', 'b'] as const).map((side, i) => (
        <div key={side} className={styles.said} data-column={i}>
          {said[side].map((each, n) => (
            <blockquote key={n} lang={each.lang} dir="auto">
              <Underlined {...each} />
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

/** Text with the words underlined that disagree, as they are in the conversation. */
function Underlined({ text, words }: Pick<SaidThere, 'text' | 'words'>) {
  const pieces = []
  let at = 0
  for (const span of words) {
    const start = Math.max(at, span.start)
    if (span.end <= start) continue
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <span className={styles.underlined}>{text.slice(start, span.end)}</span>
      </Fragment>,
    )
    at = span.end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
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
