import { lazy, Suspense } from 'react'
import { BackToArticle } from './BackToArticle.tsx'
import type { BesideProps } from './beside-props.ts'
import { CheckPanel } from './CheckPanel.tsx'
import { NewsPanel } from './NewsPanel.tsx'

const CoverageDialog = lazy(async () => ({ default: (await import('./CoverageDialog.tsx')).CoverageDialog }))

/** What the address has open beside the text of an episode, and the way back to the article that led there. */
export function Beside(props: BesideProps) {
  const { from } = props.route
  // A panel has the way back in itself: it would lie over the one at the foot.
  const isPanel = props.open === 'news' || props.open === 'check'
  return (
    <>
      {from?.startsWith('/a/') && !isPanel && <BackToArticle to={from} place="foot" />}
      {props.open === 'news' && <NewsPanel {...props} />}
      {props.open === 'check' && <CheckPanel {...props} />}
      <Suspense fallback={null}>{props.open === 'coverage' && <CoverageDialog {...props} />}</Suspense>
    </>
  )
}
