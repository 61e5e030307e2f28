import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatRoute, type EpisodeRoute, type View } from '../../core/link/route.ts'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import { findSpeaker, inLang, speakerName } from '../../core/transcript/naming.ts'
import { readingOf, type Renames } from '../../state/reading.ts'
import { partsOf, rowsOf, sectionsOf } from '../../state/rows.ts'
import { drawnViews } from '../../state/settings.ts'
import { viewToDraw } from '../../state/store.ts'
import { SettingsMenu } from '../app/SettingsMenu.tsx'
import { TopBar } from '../app/TopBar.tsx'
import { useStore, useStoreApi, useWords } from '../store-context.ts'
import { ConversationMap } from './ConversationMap.tsx'
import { EpisodeHeader } from './EpisodeHeader.tsx'
import { EpisodeSearch } from './EpisodeSearch.tsx'
import { LayoutSwitch } from './LayoutSwitch.tsx'
import { PartLinks } from './PartLinks.tsx'
import { PeopleSwitch } from './PeopleSwitch.tsx'
import { Problems } from './Problems.tsx'
import { SectionView } from './SectionView.tsx'
import { ShareButton } from './ShareButton.tsx'
import { useArrival } from './use-arrival.ts'
import { focusTurn } from './page-place.ts'
import { useHits } from './use-hits.ts'
import { usePlace } from './use-place.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useSections } from './use-sections.ts'
import styles from './Reader.module.css'

const WhoDialog = lazy(async () => ({ default: (await import('./WhoDialog.tsx')).WhoDialog }))
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))

interface Props {
  document: EpisodeDocument
  route: EpisodeRoute
  /** The entry of the browser's history. */
  visit: string
}

/** What of the address changes; undefined takes it away. */
export type RouteChange = { readonly [Key in keyof EpisodeRoute]?: EpisodeRoute[Key] | undefined }
/** Changes the address: as a new entry of the history, which keeps the place of the one that is left, or in place. */
export type Go = (change: RouteChange, how: 'push' | 'replace') => void

function changed(route: EpisodeRoute, change: RouteChange): EpisodeRoute {
  return { ...route, ...change, ...(change.range && { badPlace: undefined }) } as EpisodeRoute
}

const noRenames: Renames = {}
const noTurns: ReadonlySet<number> = new Set()

/** The reader of one episode: bar, map, header and text. */
export function Reader({ document: file, route, visit }: Props) {
  const words = useWords()
  const store = useStoreApi()
  const navigate = useNavigate()
  const settings = useStore(state => state.settings)
  const id = file.entry.id
  const renames = useStore(state => state.renames[id]) ?? noRenames
  const reading = useMemo(() => readingOf(file.episode, renames), [file, renames])
  const { episode, original, translation } = reading
  const count = episode.turns.length

  // What the address asks for, as far as it exists.
  const asked = route.range
  const range = useMemo(
    () =>
      asked && count > 0 ? { from: Math.min(asked.from, count), to: Math.min(asked.to, count) } : undefined,
    [asked, count],
  )
  const keep = useMemo(
    () => new Set(route.by.map(name => findSpeaker(episode, name)).filter(label => label !== undefined)),
    [episode, route.by],
  )
  const view = viewToDraw(route.view, settings, drawnViews)
  const columns = useMemo(
    () =>
      view === 'translation' && translation
        ? [translation]
        : view === 'original' || !translation
          ? [original]
          : [original, translation],
    [view, original, translation],
  )

  // Where reading starts: the part of a long episode, and the turn in it.
  const [startTurn] = useState(() => range?.from ?? store.getState().keptPlace(id)?.turn ?? 1)
  const parts = useMemo(() => partsOf(count), [count])
  const partOf = (turn: number) =>
    Math.max(
      0,
      parts.findIndex(part => turn <= part.to),
    )
  const [part, setPart] = useState(() => partOf(startTurn))
  const [seen, setSeen] = useState(range)
  if (range !== seen) {
    setSeen(range)
    if (range && partOf(range.from) !== part) setPart(partOf(range.from))
  }

  // Folds that were opened by hand, for this filter only; where a link points is open anyway.
  const filter = [...keep].join('\n')
  const [opened, setOpened] = useState({ filter, turns: noTurns })
  const openTurns = opened.filter === filter ? opened.turns : noTurns
  const sections = useMemo(() => {
    const open = new Set(openTurns)
    if (range) for (let n = range.from; n <= Math.min(range.to, range.from + 500); n++) open.add(n)
    const { from, to } = parts[part]!
    return sectionsOf(rowsOf(episode.turns.slice(from - 1, to), reading.chapters, { keep, open }))
  }, [episode, reading.chapters, keep, openTurns, range, parts, part])

  const hits = useHits(reading, route.q, keep, range?.from)

  const text = useRef<HTMLDivElement>(null)
  const drawn = useSections(sections, startTurn)
  const place = usePlace({
    root: text,
    draw: drawn.draw,
    layout: [sections, columns, settings.size, settings.face],
    onRest: rested => {
      const label = episode.turns[rested.turn - 1]?.speaker
      const person = label === undefined ? undefined : reading.person.get(label)
      store.getState().keepPlace(id, rested, person && speakerName(person.speaker, original))
      store.getState().keepVisit(visit, rested)
    },
  })
  const goToTurn = useArrival({ id, route, range, visit, place, root: text, part, setPart, partOf })

  // Where the reader is going: the next change counts from there, even while React is still drawing what led there.
  const intended = useRef(route)
  useLayoutEffect(() => {
    intended.current = route
  }, [route])
  const go = useCallback<Go>(
    (change, how) => {
      const here = place.here()
      // The browser's own entry, for the same reason.
      const entry = (history.state as { key?: string } | null)?.key ?? 'default'
      if (how === 'push' && here) store.getState().keepVisit(entry, here)
      intended.current = changed(intended.current, change)
      void navigate(formatRoute(intended.current), { replace: how === 'replace' })
    },
    [place, store, navigate],
  )
  const copyTurn = useCallback(
    (turn: number) => {
      const path = formatRoute({ screen: 'episode', id, range: { from: turn, to: turn }, by: [], q: '' })
      void store.getState().copyLink(path, words.episode.copied(turn), words.episode.notCopied)
      go({ range: { from: turn, to: turn } }, 'replace')
    },
    [store, id, words, go],
  )
  const setBy = useCallback(
    (labels: readonly string[]) => {
      go({ by: labels.map(label => reading.person.get(label)?.id ?? label) }, 'push')
      const names = labels.map(label => speakerName(reading.person.get(label)!.speaker, original))
      const turns = labels.reduce((sum, label) => sum + reading.person.get(label)!.turns, 0)
      store.getState().say(names.length > 0 ? words.episode.filtered(names, turns) : words.episode.unfiltered)
    },
    [go, reading, original, store, words],
  )
  const toggle = useCallback(
    (label: string) => setBy(keep.has(label) ? [...keep].filter(each => each !== label) : [...keep, label]),
    [setBy, keep],
  )
  // A fold's button goes when it is opened, and a filter draws turns anew: the focus goes on where it was.
  const focused = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (focused.current !== undefined && document.activeElement === document.body)
      focusTurn(text.current, focused.current)
  }, [sections])
  const open = useCallback(
    (from: number, to: number) => {
      setOpened(before => {
        const turns = new Set(before.filter === filter ? before.turns : noTurns)
        for (let n = from; n <= to; n++) turns.add(n)
        return { filter, turns }
      })
    },
    [filter],
  )
  const setView = (next: View) => {
    store.getState().set({ view: next })
    if (route.view) go({ view: undefined }, 'replace')
    store.getState().say(words.views.now(nameOfView(next)))
  }
  const nameOfView = (each: View) =>
    each === 'original'
      ? words.views.original(words.language(original))
      : each === 'translation'
        ? words.views.translation(words.language(translation ?? original))
        : words.views[each]
  const views = translation ? drawnViews : drawnViews.slice(0, 1)

  const [who, setWho] = useState<string>()
  const [keysShown, setKeysShown] = useState(false)
  const toHit = useCallback(
    (step: 1 | -1) => {
      const turn = hits.from(range?.from ?? place.here()?.turn ?? 1, step)
      if (turn !== undefined) go({ range: { from: turn, to: turn } }, 'replace')
    },
    [hits, range, place, go],
  )
  useReaderKeys({
    enabled: settings.keys && who === undefined && !keysShown,
    root: text,
    here: place.here,
    goTo: place.goTo,
    toHit,
    toggle: index => reading.people[index] && toggle(reading.people[index].label),
    nextView: () => setView(views[(views.indexOf(view) + 1) % views.length] ?? 'facing'),
    copy: copyTurn,
    help: () => setKeysShown(true),
    escape: () => {
      if (route.q) go({ q: '' }, 'replace')
    },
  })

  const title = inLang(episode.title, original) || file.entry.file
  useEffect(() => {
    const person = range && reading.person.get(episode.turns[range.from - 1]?.speaker ?? '')
    document.title = `${person ? `${speakerName(person.speaker, original)} · ` : ''}${title} · Duologue`
  }, [title, range, reading, episode, original])

  const shownWho = who === undefined ? undefined : reading.person.get(who)
  const layoutSwitch = (
    <LayoutSwitch
      views={views}
      view={view}
      original={original}
      translation={translation}
      onChange={setView}
    />
  )
  const map = {
    reading,
    from: parts[part]!.from,
    to: parts[part]!.to,
    keep,
    hits: hits.turns,
    currentHit: hits.now,
    target: range,
    subscribe: place.subscribe,
    onGo: goToTurn,
  }
  return (
    <>
      <TopBar
        middle={
          <EpisodeSearch reading={reading} route={route} keep={keep} hits={hits} onStep={toHit} go={go} />
        }
        end={
          <>
            <PeopleSwitch
              people={reading.people}
              keep={keep}
              lang={original}
              onToggle={toggle}
              onAll={() => setBy([])}
            />
            <div className={styles.layoutInBar}>{layoutSwitch}</div>
            <SettingsMenu>
              <div className={styles.layoutInMenu}>{layoutSwitch}</div>
            </SettingsMenu>
            <ShareButton
              path={() => {
                const turn = range?.from ?? place.here()?.turn ?? 1
                return formatRoute(changed(route, { range: range ?? { from: turn, to: turn } }))
              }}
              title={title}
            />
          </>
        }
      />
      <div className={styles.page}>
        <aside className={styles.map} aria-label={words.episode.map}>
          <ConversationMap {...map} />
        </aside>
        <main id="main" className={styles.main} data-view={view}>
          <div className={styles.head}>
            <EpisodeHeader
              document={file}
              reading={reading}
              keep={keep}
              onToggle={toggle}
              onAll={() => setBy([])}
              onGo={turn => goToTurn(turn, 0)}
            />
            <Problems route={route} episode={episode} />
            <PartLinks parts={parts} part={part} id={id} />
          </div>
          <div
            ref={text}
            className={styles.text}
            onFocus={({ target }) => {
              const { turn, fold } = target.closest<HTMLElement>('[data-turn],[data-fold]')?.dataset ?? {}
              focused.current = Number(turn ?? fold)
            }}
            onBlur={({ target }) => {
              if (target.isConnected) focused.current = undefined
            }}
          >
            {sections.map((section, i) => (
              <SectionView
                key={`${part}:${section.from}`}
                section={section}
                reading={reading}
                episodeId={id}
                columns={columns}
                marks={drawn.isDrawn(i) ? hits.marksIn(section) : undefined}
                lit={range && range.from <= section.to && range.to >= section.from ? range : undefined}
                now={
                  hits.now !== undefined && section.from <= hits.now && hits.now <= section.to
                    ? hits.now
                    : undefined
                }
                drawn={drawn.isDrawn(i)}
                skippable={drawn.skippable}
                onCopy={copyTurn}
                onWho={setWho}
                onOpen={open}
              />
            ))}
          </div>
          <div className={styles.head}>
            <PartLinks parts={parts} part={part} id={id} />
          </div>
        </main>
      </div>
      <aside className={styles.band} aria-label={words.episode.map}>
        <ConversationMap {...map} orientation="horizontal" />
      </aside>
      <Suspense fallback={null}>
        {shownWho && (
          <WhoDialog
            person={shownWho}
            lang={original}
            onRename={(label, name) => store.getState().rename(id, label, name)}
            onGo={turn => {
              setWho(undefined)
              goToTurn(turn, 0)
            }}
            onClose={() => setWho(undefined)}
          />
        )}
        {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
      </Suspense>
    </>
  )
}
