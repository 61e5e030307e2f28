import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { isOwn, type ArticleRoute } from '../../core/link/route.ts'
import type { ArticleDocument } from '../../core/transcript/library.ts'
import type { SourcesDocument } from '../../core/transcript/news-document.ts'
import { linkToShow, passagesOfArticle, type SentencePassage } from '../../state/article-passages.ts'
import { piecesOfBlocks, titlePieces } from '../../state/article-sentences.ts'
import type { Load } from '../../state/load.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import { useWordLights } from '../news/use-word-lights.ts'
import { useStoreApi } from '../store-context.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHead } from './ArticleHead.tsx'
import styles from './ArticlePage.module.css'
import { BackLink } from './BackLink.tsx'
import { LeftOut } from './LeftOut.tsx'
import { PassagePanel } from './PassagePanel.tsx'
import { SourcesBand } from './SourcesBand.tsx'
import { NoSources } from './NoSources.tsx'
import { useArticleKeys } from './use-article-keys.ts'
import { useArticlePlace } from './use-article-place.ts'
import { usePassageClicks } from './use-passage-clicks.ts'
import { useOpening } from './use-opening.ts'

interface Props {
  document: ArticleDocument
  sources: Load<SourcesDocument>
  route: ArticleRoute
}

const none: SourcesDocument = { version: 1, conversations: [] }

/** An article and, beside the sentence that is open, what was said. */
export function ArticlePage({ document, sources, route }: Props) {
  const { article } = document
  const words = useNewsWords()
  const root = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  const known = sources.status === 'ready' ? sources.value : none
  const passages = useMemo(() => passagesOfArticle(known), [known])
  const bySentence = useMemo(() => new Map(passages.map(each => [each.sentence, each])), [passages])
  const pieces = useMemo(() => piecesOfBlocks(article), [article])
  const title = useMemo(() => titlePieces(article, pieces), [article, pieces])

  const part = Number(/^#p([1-9]\d{0,6})$/.exec(useLocation().hash)?.[1]) || undefined
  const last = article.sentences.length
  const lit = route.sentence !== undefined && route.sentence <= last ? route.sentence : undefined
  const open = lit === undefined ? undefined : bySentence.get(lit)
  const [chosen, choose] = useChosen(open, route.from)

  useArticlePlace({ root, panel, sentence: lit, part })
  const { go, close } = useOpening({ root, panel, route, open: open?.sentence })
  useWordLights(root)
  usePassageClicks(root, go, close)
  useArticleKeys({ root, passages, lit, go, close })

  const { sentence, badPlace } = route
  const problem =
    badPlace !== undefined
      ? words.article.notASentence(badPlace)
      : sentence !== undefined && lit === undefined
        ? words.article.noSentence(String(sentence), last)
        : undefined
  useSay(problem)

  const shown = open?.links[chosen] ?? open?.links[0]
  return (
    <article ref={root} className={styles.page} data-beside={passages.length > 0 || undefined}>
      <div className={styles.head}>
        {route.from && (
          <p className={styles.back}>
            <BackLink from={route.from} />
          </p>
        )}
        {problem && <p className={styles.problem}>{problem}</p>}
        <ArticleHead
          document={document}
          title={title}
          lit={lit}
          passages={bySentence}
          link={shown?.link}
          route={route}
        />
      </div>
      {passages.length > 0 ? (
        <SourcesBand
          sources={known}
          passages={passages}
          sentences={last}
          lang={article.lang}
          route={route}
          open={shown}
          onOpen={go}
        />
      ) : (
        !isOwn(route.id) && <NoSources id={route.id} load={sources} />
      )}
      <div className={styles.text} data-text="">
        <ArticleBody
          article={article}
          pieces={pieces}
          passages={bySentence}
          part={part}
          lit={lit}
          link={shown?.link}
          route={route}
        />
        <LeftOut article={article} />
      </div>
      {open && shown && (
        <PassagePanel
          ref={panel}
          passages={passages}
          passage={open}
          shown={shown}
          route={route}
          onChoose={choose}
          onStep={go}
          onClose={close}
        />
      )}
    </article>
  )
}

/** Which turn of the open sentence is shown: the reader's choice for this sentence, else the one that they came from or the likeliest. */
function useChosen(open: SentencePassage | undefined, from: string | undefined) {
  const [choice, setChoice] = useState<{ sentence: number; index: number }>()
  const index = open ? (choice?.sentence === open.sentence ? choice.index : linkToShow(open, from)) : 0
  return [index, (to: number) => open && setChoice({ sentence: open.sentence, index: to })] as const
}

/** Says what is wrong with the address where the reader is, too. */
function useSay(problem: string | undefined) {
  const store = useStoreApi()
  useEffect(() => {
    if (problem) store.getState().say(problem, 'failed')
  }, [problem, store])
}
