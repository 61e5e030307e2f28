import type { EpisodeDocument } from '../core/transcript/library.ts'

/** What the margin of a turn says: how many passages of the news go back to it, how many of them are quotes, how often its languages disagree. */
export interface TurnSigns {
  readonly passages: number
  readonly quotes: number
  readonly findings: number
}

type Told = Pick<EpisodeDocument, 'news' | 'disagree'>

/** The signs by turn number, as far as the reader wants them; turns without any are absent. Linear. */
export function signsOf(
  { news, disagree }: Told,
  shown: { readonly news: boolean; readonly disagree: boolean },
): ReadonlyMap<number, TurnSigns> {
  const signs = new Map<number, TurnSigns>()
  if (shown.news)
    for (const [turn, passages, quotes] of news?.turns ?? [])
      signs.set(turn, { passages, quotes, findings: 0 })
  if (shown.disagree)
    for (const [turn, findings] of disagree ?? [])
      signs.set(turn, { passages: 0, quotes: 0, ...signs.get(turn), findings })
  return signs
}

/** The turns that the news quotes. */
export function quotedTurns({ news }: Told): ReadonlySet<number> {
  return new Set(news?.turns.filter(([, , quotes]) => quotes > 0).map(([turn]) => turn))
}
