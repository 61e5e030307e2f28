import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { idle } from '../../state/load.ts'
import { newsOf, stepsOf, type PassageAtTurns } from '../../state/news-passages.ts'
import { useStore, useStoreApi } from '../store-context.ts'
import { BackToArticle } from './BackToArticle.tsx'
import { BesideLoad } from './BesideLoad.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import type { BesideProps } from './beside-props.ts'
import { NewsArticle } from './NewsArticle.tsx'
import { lightNews } from './news-lights.ts'
import styles from './NewsPanel.module.css'
import { useNewsWords } from './use-news-words.ts'

const none = { articles: 0, turns: [] }

/** The passages of the news that go back to the turns pointed at; while it is open, the words that they share are lit in the text. */
export function NewsPanel({ document: file, reading, route, range, root, onOpen, onClose }: BesideProps) {
  const { reader, beside } = useNewsWords()
  const store = useStoreApi()
  const load = useStore(state => state.news[route.id]) ?? idle
  const open = () => void store.getState().openNews(route.id)
  useEffect(() => {
    // A failure stays until somebody asks again.
    if (store.getState().news[route.id]?.status !== 'failed') void store.getState().openNews(route.id)
  }, [store, route.id])

  const { turns } = reading.episode
  const articles = useMemo(
    () => (load.status === 'ready' && range ? newsOf(load.value, range) : []),
    [load, range],
  )
  const all = useMemo(() => articles.flatMap(({ passages }) => passages), [articles])
  const [pointed, setPointed] = useState<PassageAtTurns>()
  const lit = pointed && all.includes(pointed) ? [pointed] : all
  useLayoutEffect(() => {
    // After every drawing: the text may have been drawn anew.
    lightNews(root.current, turns, lit)
  })
  useLayoutEffect(() => () => lightNews(null, [], []), [])

  const summary = file.news ?? none
  const { previous, next, nth } = stepsOf(summary, range)
  const to = (turn: number | undefined) => (turn === undefined ? undefined : () => onOpen(turn, 'news'))
  return (
    <BesidePanel
      open="news"
      title={reader.title}
      count={nth > 0 ? beside.nth(nth, summary.turns.length) : undefined}
      range={range}
      previous={{ label: reader.previous, go: to(previous) }}
      next={{ label: reader.next, go: to(next) }}
      root={root}
      onClose={onClose}
    >
      {route.from?.startsWith('/a/') && <BackToArticle to={route.from} place="line" />}
      {!range || nth === 0 ? (
        <p className={styles.none}>{range ? reader.none : reader.choose}</p>
      ) : load.status !== 'ready' ? (
        <BesideLoad status={load.status} onRetry={open} />
      ) : articles.length === 0 ? (
        <p className={styles.none}>{reader.none}</p>
      ) : (
        articles.map(each => (
          <NewsArticle key={each.article.id} {...each} reading={reading} route={route} onPoint={setPointed} />
        ))
      )}
    </BesidePanel>
  )
}
