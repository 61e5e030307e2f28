import { useEffect, useMemo } from 'react'
import type { Finding } from '../../core/transcript/check-document.ts'
import { findingsByTurn, findingsThere } from '../../state/findings.ts'
import { idle } from '../../state/load.ts'
import { useStore, useStoreApi } from '../store-context.ts'
import { BackToArticle } from './BackToArticle.tsx'
import { BesideLoad } from './BesideLoad.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import type { BesideProps } from './beside-props.ts'
import styles from './CheckPanel.module.css'
import { FindingList } from './FindingList.tsx'
import { FindingNote } from './FindingNote.tsx'
import { useNewsWords } from './use-news-words.ts'

const none: readonly Finding[] = []

/** In what the two languages disagree in the turns pointed at, and in all of the conversation. */
export function CheckPanel({ reading, pairing, route, range, root, onOpen, onClose }: BesideProps) {
  const { check } = useNewsWords()
  const store = useStoreApi()
  const load = useStore(state => state.checks[route.id]) ?? idle
  const open = () => void store.getState().openCheck(route.id)
  useEffect(() => {
    // A failure stays until somebody asks again.
    if (store.getState().checks[route.id]?.status !== 'failed') void store.getState().openCheck(route.id)
  }, [store, route.id])

  const findings = load.status === 'ready' ? load.value.findings : none
  const turns = useMemo(() => findingsByTurn(findings), [findings])
  const isShown = (turn: number) => range !== undefined && range.from <= turn && turn <= range.to
  const shown = turns.filter(({ turn }) => isShown(turn))
  const at = turns.findIndex(({ turn }) => isShown(turn))
  const languages = [reading.original, reading.translation ?? reading.original] as const
  const ranks = shown.flatMap(each => each.findings.map(({ rank }) => rank))
  const to = (turn: number | undefined) => (turn === undefined ? undefined : () => onOpen(turn, 'check'))
  return (
    <BesidePanel
      open="check"
      title={check.title}
      count={ranks.length > 0 ? check.nth(ranks, findings.length) : undefined}
      range={range}
      previous={{ label: check.previous, go: to(at > 0 ? turns[at - 1]!.turn : undefined) }}
      next={{ label: check.next, go: to(turns[at + 1]?.turn) }}
      root={root}
      onClose={onClose}
    >
      {route.from?.startsWith('/a/') && <BackToArticle to={route.from} place="line" />}
      {load.status !== 'ready' ? (
        <BesideLoad status={load.status} onRetry={open} />
      ) : findings.length === 0 ? (
        <p className={styles.none}>{check.noneAtAll}</p>
      ) : (
        <>
          {shown.length > 0
            ? shown.flatMap(each =>
                findingsThere(each, reading.episode, pairing).map(there => (
                  <FindingNote key={there.findings[0]!.rank} {...there} languages={languages} />
                )),
              )
            : range && <p className={styles.none}>{check.none}</p>}
          <FindingList
            findings={findings}
            languages={languages}
            isShown={isShown}
            onGo={turn => onOpen(turn, 'check')}
          />
        </>
      )}
    </BesidePanel>
  )
}
