import { useEffect, useRef, useState } from 'react'
import { inLang } from '../../core/transcript/naming.ts'
import { isToPair } from '../../state/own-pairing.ts'
import type { OwnItem, OwnState } from '../../state/own-state.ts'
import { ArticleLine } from '../library/ArticleLine.tsx'
import { EpisodeLine } from '../library/EpisodeLine.tsx'
import button from '../parts/Button.module.css'
import { useStore, useStoreApi } from '../store-context.ts'
import styles from './OwnList.module.css'
import { useOwnTexts } from './use-own-texts.ts'
import { useOwnWords } from './use-own-words.ts'

/** The texts that the reader brought, the latest first; a deleted one leaves its place to the way back. */
export function OwnList({ items, removed }: { items: readonly OwnItem[]; removed: OwnState['removed'] }) {
  const all = [...items, ...removed].sort((a, b) => b.addedAt - a.addedAt)
  const [undone, setUndone] = useState<string>()
  return (
    <ul className={styles.list}>
      {all.map(item =>
        removed.includes(item) ? (
          <Removed key={item.id} item={item} onUndo={() => setUndone(item.id)} />
        ) : (
          <Kept key={item.id} item={item} focused={undone === item.id} />
        ),
      )}
    </ul>
  )
}

function titleOf({ entry }: OwnItem): string {
  const title = entry.kind === 'article' ? entry.title : inLang(entry.title, entry.languages[0] ?? '')
  return title || entry.file
}

/** A text with its tools. `focused`: it has just come back. */
function Kept({ item, focused }: { item: OwnItem; focused: boolean }) {
  const own = useOwnWords()
  const act = useOwnTexts()
  const store = useStoreApi()
  const renames = useStore(state => state.renames[item.id])
  const job = useStore(state => state.own.jobs[item.id])
  const remove = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) remove.current?.focus()
  }, [focused])
  const { id, entry, pairing, kept } = item
  const title = titleOf(item)
  const tools = (
    <>
      <button
        ref={remove}
        type="button"
        className={button.quiet}
        aria-label={own.removeNamed(title)}
        onClick={() => void act(each => each.remove(id))}
      >
        {own.remove}
      </button>
      {isToPair(item) && pairing !== 'waiting' && !job && (
        <button type="button" className={button.quiet} onClick={() => void act(each => each.pair(id))}>
          {own.pairAgain}
        </button>
      )}
      {job?.status === 'working' && <span className={styles.state}>{own.stages[job.stage]}</span>}
      {item.withoutDictionary && !job && <span className={styles.state}>{own.without}</span>}
      {!kept && <span className={styles.state}>{own.onlyNow}</span>}
    </>
  )
  return entry.kind === 'article' ? (
    <ArticleLine entry={entry} tools={tools} />
  ) : (
    <EpisodeLine entry={entry} names={renames} kept={store.getState().keptPlace(id)} tools={tools} />
  )
}

/** Where a text was until it was deleted. The focus goes on here. */
function Removed({ item, onUndo }: { item: OwnItem; onUndo: () => void }) {
  const own = useOwnWords()
  const act = useOwnTexts()
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <li className={styles.removed}>
      <span role="status">{own.removed(titleOf(item))}</span>
      <button
        ref={undo}
        type="button"
        className={button.firm}
        onClick={() => {
          onUndo()
          void act(each => each.restore(item.id))
        }}
      >
        {own.undo}
      </button>
    </li>
  )
}
