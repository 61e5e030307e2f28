import { useId } from 'react'
import { Link } from 'react-router'
import { formatRoute } from '../../core/link/route.ts'
import { shades, type Coverage, type CoveragePart } from '../../state/coverage.ts'
import { useWords } from '../store-context.ts'
import styles from './CoverageTable.module.css'
import { useNewsWords } from './use-news-words.ts'

interface Props {
  coverage: Coverage
  /** The address of a turn with its news open. */
  toTurn: (turn: number) => string
  /** The address to come back to from an article. */
  from: string
  /** Goes to a turn in place of its address. */
  onTurn: (turn: number) => void
}

/** Chapters down, articles across; the more an article takes from a chapter, the darker their cell. */
export function CoverageTable({ coverage: { articles, rows, totals }, toTurn, from, onTurn }: Props) {
  const all = useWords()
  const caption = useId()
  const { coverage: words } = useNewsWords()
  const hasChapters = rows.some(({ part }) => part.chapter)
  const nameOf = ({ chapter, from, to }: CoveragePart) =>
    chapter?.title ?? (hasChapters ? words.before : words.turns(from, to))
  return (
    <>
      <p id={caption} className={styles.caption}>
        {hasChapters ? words.caption : words.captionOfParts}
      </p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-describedby={caption}>
          <thead>
            <tr>
              <th scope="col">{hasChapters ? words.chapters : words.parts}</th>
              {articles.map(({ id, file, title, lang, publisher }) => (
                <th key={id} scope="col">
                  <Link
                    to={formatRoute({ screen: 'article', id, from })}
                    lang={title ? lang : undefined}
                    dir="auto"
                    title={title}
                  >
                    {title || file}
                  </Link>
                  {publisher && (
                    <span className={styles.publisher} lang={lang} dir="auto">
                      {publisher}
                    </span>
                  )}
                </th>
              ))}
              <th scope="col" className={styles.total}>
                {words.all}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ part, cells, total }) => (
              <tr key={part.from}>
                <th scope="row" lang={part.chapter?.lang} dir="auto">
                  {nameOf(part)}
                </th>
                {cells.map(({ passages, quotes, turn, shade }, i) => {
                  const { id, title, file, lang } = articles[i]!
                  return (
                    <td key={id} data-shade={shade}>
                      {turn === undefined ? (
                        <span className={styles.nothing}>
                          <span aria-hidden="true">·</span>
                          <span className="visually-hidden">{words.nothing}</span>
                        </span>
                      ) : (
                        <a
                          href={toTurn(turn)}
                          onClick={event => {
                            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
                            event.preventDefault()
                            onTurn(turn)
                          }}
                        >
                          <span className="visually-hidden">
                            <span lang={part.chapter?.lang}>{nameOf(part)}</span>
                            {words.comma}
                            <span lang={title ? lang : undefined}>{title || file}</span>
                            {words.colon}
                          </span>
                          {all.number(passages)}
                          <span className="visually-hidden">
                            {words.passages(passages)}
                            {quotes > 0 && words.comma}
                          </span>
                          {quotes > 0 && <small>{words.quoted(quotes)}</small>}
                        </a>
                      )}
                    </td>
                  )
                })}
                <td className={styles.total}>{all.number(total)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              {totals.map((total, i) => (
                <td key={articles[i]!.id} className={styles.total}>
                  {all.number(total)}
                </td>
              ))}
              <td className={styles.total}>{all.number(totals.reduce((sum, total) => sum + total, 0))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.legend}>
        <span className={styles.scale} aria-hidden="true">
          {words.less}
          {Array.from({ length: shades }, (_, i) => (
            <span key={i} data-shade={i + 1} />
          ))}
          {words.more}
        </span>
        {hasChapters ? words.legend : words.legendOfParts}
      </p>
    </>
  )
}
