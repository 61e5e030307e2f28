import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { formatRoute, type EpisodeRoute, type TurnRange } from '../../core/link/route.ts'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import { findSpeaker, speakerName } from '../../core/transcript/naming.ts'
import type { ReadingPlace } from '../../state/place.ts'
import type { Reading } from '../../state/reading.ts'
import { quotedTurns } from '../../state/turn-signs.ts'
import { useStoreApi, useWords } from '../store-context.ts'

/** What of the address changes; undefined takes it away. */
export type RouteChange = { readonly [Key in keyof EpisodeRoute]?: EpisodeRoute[Key] | undefined }
/** Changes the address: as a new entry of the history, which keeps the place of the one that is left, or in place. */
export type Go = (change: RouteChange, how: 'push' | 'replace') => void

/** An address with some of it changed. */
export function changed(route: EpisodeRoute, change: RouteChange): EpisodeRoute {
  return { ...route, ...change, ...(change.range && { badPlace: undefined }) } as EpisodeRoute
}

/** What an address asks for, as far as it exists in the conversation. */
export interface Asked {
  readonly range: TurnRange | undefined
  /** Labels of the speakers that the filter keeps; empty keeps all. */
  readonly keep: ReadonlySet<string>
  /** The turns that the filter keeps, whoever speaks; undefined keeps all. */
  readonly only: ReadonlySet<number> | undefined
  /** The same for as long as the filter is: a key for what was opened under it. */
  readonly filter: string
}

/** Reads the address of an episode. */
export function useAsked(
  { episode }: Reading,
  route: EpisodeRoute,
  document: Pick<EpisodeDocument, 'news'>,
): Asked {
  const count = episode.turns.length
  const asked = route.range
  const range = useMemo(
    () =>
      asked && count > 0
        ? { ...asked, from: Math.min(asked.from, count), to: Math.min(asked.to, count) }
        : undefined,
    [asked, count],
  )
  const keep = useMemo(
    () => new Set(route.by.map(name => findSpeaker(episode, name)).filter(label => label !== undefined)),
    [episode, route.by],
  )
  const only = useMemo(() => {
    const quoted = route.only === 'quoted' ? quotedTurns(document) : undefined
    return quoted && quoted.size > 0 ? quoted : undefined
  }, [route.only, document])
  return { range, keep, only, filter: [route.only, ...keep].join('\n') }
}

/** The ways to change the address of an episode. */
export interface AddressActions {
  readonly go: Go
  /** Copies the link of a turn, or of one pair of its sentences (from 1), and goes there. */
  readonly copy: (turn: number, sentence?: number) => void
  /** Takes a speaker into the filter, or out of it. */
  readonly toggle: (label: string) => void
  /** Keeps only what the news quotes, or no longer. */
  readonly toggleQuoted: () => void
  /** Shows everything again. */
  readonly showAll: () => void
  /** Forgets the layout that the address suggests. */
  readonly dropView: () => void
}

interface Options {
  readonly reading: Reading
  readonly route: EpisodeRoute
  readonly document: Pick<EpisodeDocument, 'news'>
  readonly asked: Pick<Asked, 'keep' | 'only'>
  /** Where the reader is. */
  readonly here: () => ReadingPlace | undefined
}

/** Changes the address of an episode as the reader acts, and says what was done. */
export function useAddress({ reading, route, document, asked, here }: Options): AddressActions {
  const words = useWords()
  const store = useStoreApi()
  const navigate = useNavigate()
  const { id } = route
  const { original } = reading
  const { keep, only } = asked

  // Where the reader is going: the next change counts from there, even while React is still drawing what led there.
  const intended = useRef(route)
  useLayoutEffect(() => {
    intended.current = route
  }, [route])
  const go = useCallback<Go>(
    (change, how) => {
      const place = here()
      // The browser's own entry, for the same reason.
      const entry = (history.state as { key?: string } | null)?.key ?? 'default'
      if (how === 'push' && place) store.getState().keepVisit(entry, place)
      intended.current = changed(intended.current, change)
      void navigate(formatRoute(intended.current), { replace: how === 'replace' })
    },
    [here, store, navigate],
  )
  const copy = useCallback(
    (turn: number, sentence?: number) => {
      const range = { from: turn, to: turn, ...(sentence !== undefined && { sentence }) }
      const path = formatRoute({ screen: 'episode', id, range, by: [], q: '' })
      const done = sentence === undefined ? words.episode.copied(turn) : words.pairing.copied(turn, sentence)
      void store.getState().copyLink(path, done, words.episode.notCopied)
      go({ range }, 'replace')
    },
    [store, id, words, go],
  )
  /** How many turns these filters keep together. */
  const count = useCallback(
    (labels: ReadonlySet<string>, turns: ReadonlySet<number> | undefined) =>
      reading.episode.turns.filter(
        ({ number, speaker }) =>
          (labels.size === 0 || labels.has(speaker)) && (turns === undefined || turns.has(number)),
      ).length,
    [reading],
  )
  const setBy = useCallback(
    (labels: readonly string[]) => {
      go({ by: labels.map(label => reading.person.get(label)?.id ?? label) }, 'push')
      const names = labels.map(label => speakerName(reading.person.get(label)!.speaker, original))
      const turns = count(new Set(labels), only)
      store.getState().say(names.length > 0 ? words.episode.filtered(names, turns) : words.episode.unfiltered)
    },
    [go, reading, original, store, words, count, only],
  )
  const toggle = useCallback(
    (label: string) => setBy(keep.has(label) ? [...keep].filter(each => each !== label) : [...keep, label]),
    [setBy, keep],
  )
  const toggleQuoted = useCallback(() => {
    const quoted = quotedTurns(document)
    if (quoted.size === 0) return
    go({ only: only ? undefined : 'quoted' }, 'push')
    store.getState().say(only ? words.signs.all : words.signs.onlyTitle(count(keep, quoted)))
  }, [go, store, words, document, only, keep, count])
  const showAll = useCallback(() => {
    go({ by: [], only: undefined }, 'push')
    store.getState().say(only ? words.signs.all : words.episode.unfiltered)
  }, [go, store, words, only])
  const dropView = useCallback(() => {
    if (intended.current.view) go({ view: undefined }, 'replace')
  }, [go])
  return useMemo(
    () => ({ go, copy, toggle, toggleQuoted, showAll, dropView }),
    [go, copy, toggle, toggleQuoted, showAll, dropView],
  )
}
