import { useEffect } from 'react'
import type { EpisodeRoute } from '../../core/link/route.ts'
import { findSpeaker } from '../../core/transcript/naming.ts'
import type { Episode } from '../../core/transcript/episode.ts'
import type { Pairing } from '../../core/transcript/pairing.ts'
import { useStoreApi, useWords } from '../store-context.ts'
import styles from './Problems.module.css'

interface Props {
  route: EpisodeRoute
  episode: Episode
  pairing: Pairing | undefined
  /** Whether only what the news quotes is shown. */
  onlyQuoted: boolean
}

/** What the address asks for and this conversation does not have. Nothing when all of it exists. */
export function Problems({ route, episode, pairing, onlyQuoted }: Props) {
  const words = useWords()
  const last = episode.turns.length
  const problems = route.by
    .filter(name => findSpeaker(episode, name) === undefined)
    .map(words.trouble.noSpeaker)
  if (route.only === 'quoted' && !onlyQuoted) problems.push(words.signs.noneQuoted)
  if (route.badPlace !== undefined) problems.unshift(words.trouble.notATurn(route.badPlace))
  if (route.range && route.range.to > last)
    problems.unshift(words.trouble.noTurn(String(route.range.to), last))
  const { from = 0, to = 0, sentence } = route.range ?? {}
  const pairs = from === to ? (pairing?.turns[from - 1]?.beads.length ?? 0) : 0
  if (sentence !== undefined && pairs > 0 && (sentence < 1 || sentence > pairs))
    problems.unshift(words.trouble.noPair(sentence, from, pairs))
  const all = problems.join(' ')
  const store = useStoreApi()
  useEffect(() => {
    // Said where the reader is, too: the nearest turn may be far below this.
    if (all) store.getState().say(all, 'failed')
  }, [all, store])
  if (problems.length === 0) return null
  return (
    <div className={styles.problems}>
      {problems.map(problem => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  )
}
