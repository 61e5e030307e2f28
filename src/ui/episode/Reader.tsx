import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatRoute, type Beside, type EpisodeRoute, type View } from '../../core/link/route.ts'
import type { EpisodeDocument } from '../../core/transcript/library.ts'
import { inLang, speakerName } from '../../core/transcript/naming.ts'
import { readingOf, type Renames } from '../../state/reading.ts'
import { startIn, counterpartPlace } from '../../state/pairing.ts'
import { SettingsMenu } from '../app/SettingsMenu.tsx'
import { TopBar } from '../app/TopBar.tsx'
import { signsOf } from '../../state/turn-signs.ts'
import { whenIdle } from '../parts/when-idle.ts'
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
import { changed, useAddress, useAsked } from './use-address.ts'
import { useArrival } from './use-arrival.ts'
import { focusTurn } from './page-place.ts'
import { revealNext, useCover } from './use-cover.ts'
import { useFindings } from './use-findings.ts'
import { useHits } from './use-hits.ts'
import { useLayout } from './use-layout.ts'
import { pairOf, useLights } from './use-lights.ts'
import { usePairing } from './use-pairing.ts'
import { usePlace } from './use-place.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useRows } from './use-rows.ts'
import { useSections } from './use-sections.ts'
import styles from './Reader.module.css'

const WhoDialog = lazy(async () => ({ default: (await import('./WhoDialog.tsx')).WhoDialog }))
const CoverBar = lazy(async () => ({ default: (await import('./CoverBar.tsx')).CoverBar }))
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))
const loadBeside = () => import('../news/Beside.tsx')
const Beside = lazy(async () => ({ default: (await loadBeside()).Beside }))

interface Props {
  document: EpisodeDocument
  route: EpisodeRoute
  /** The entry of the browser's history. */
  visit: string
}

const noRenames: Renames = {}

/** The reader of one episode: bar, map, header and text. */
export function Reader({ document: file, route, visit }: Props) {
  const words = useWords()
  const store = useStoreApi()
  const settings = useStore(state => state.settings)
  const id = file.entry.id
  const renames = useStore(state => state.renames[id]) ?? noRenames
  const reading = useMemo(() => readingOf(file.episode, renames), [file.episode, renames])
  const { episode, original, translation } = reading

  const asked = useAsked(reading, route, file)
  const { range, keep } = asked
  const { pairing, links } = usePairing(file)
  const pair = useMemo(() => pairOf(range, pairing), [range, pairing])
  const cover = useCover()
  const { view, views, columns, paired, covered } = useLayout(reading, pairing, route.view, settings, cover)

  // Where reading starts: the part of a long episode, and the turn in it.
  const [startTurn] = useState(() => range?.from ?? store.getState().keptPlace(id)?.turn ?? 1)
  const { sections, parts, part, setPart, partOf, open } = useRows(reading, asked, startTurn)
  const hits = useHits(reading, route.q, keep, range?.from, links)

  const signs = useMemo(
    () => signsOf(file, { news: settings.news, disagree: settings.disagree }),
    [file, settings.news, settings.disagree],
  )
  const text = useRef<HTMLDivElement>(null)
  const drawn = useSections(sections, startTurn)
  const place = usePlace({
    root: text,
    draw: drawn.draw,
    layout: [sections, columns, view, settings.size, settings.face],
    sentences: {
      startIn: (turn, side, span) => startIn(pairing?.turns[turn - 1], side, span),
      otherSide: (turn, { side, offset }) => counterpartPlace(pairing?.turns[turn - 1], side, offset),
    },
    onRest: rested => {
      const label = episode.turns[rested.turn - 1]?.speaker
      const person = label === undefined ? undefined : reading.person.get(label)
      store.getState().keepPlace(id, rested, person && speakerName(person.speaker, original))
      store.getState().keepVisit(visit, rested)
    },
  })
  const said = useRef<HTMLParagraphElement>(null)
  const { lights, step } = useLights({ root: text, reading, pairing, links, said })
  const { goToTurn, press } = useArrival({
    id,
    route,
    range,
    pair,
    pairing,
    lights,
    visit,
    place,
    root: text,
    part,
    setPart,
    partOf,
  })

  const { go, copy, toggle, toggleQuoted, showAll, dropView } = useAddress({
    reading,
    route,
    document: file,
    asked,
    here: place.here,
  })
  const stands = useRef(route)
  useLayoutEffect(() => {
    stands.current = route
  }, [route])
  const openBeside = useCallback(
    (turn: number, open: Beside) => {
      const { range: at, open: before } = stands.current
      // A sign pressed again closes what it opened; another changes it in place.
      if (before === open && at?.from === turn && at.to === turn) go({ open: undefined }, 'replace')
      else {
        press(turn)
        go({ range: { from: turn, to: turn }, open }, before ? 'replace' : 'push')
      }
    },
    [go, press],
  )
  // The margin has something to press: what opens is there when it is pressed. A failure is tried again then.
  const pressable = signs.size > 0
  useEffect(() => {
    if (pressable) return whenIdle(() => void loadBeside().catch(() => {}))
  }, [pressable])
  useFindings({ document: file, root: text, shown: settings.disagree, onOpen: openBeside })
  // A fold's button goes when it is opened, and a filter draws turns anew: the focus goes on where it was.
  const focused = useRef<number>(undefined)
  useLayoutEffect(() => {
    if (focused.current !== undefined && document.activeElement === document.body)
      focusTurn(text.current, focused.current)
  }, [sections])
  const setView = (next: View) => {
    store.getState().set({ view: next })
    dropView()
    store.getState().say(words.views.now(nameOfView(next)))
  }
  const nameOfView = (each: View) =>
    each === 'original'
      ? words.views.original(words.language(original))
      : each === 'translation'
        ? words.views.translation(words.language(translation ?? original))
        : words.views[each]

  const [who, setWho] = useState<string>()
  const [keysShown, setKeysShown] = useState(false)
  const toHit = useCallback(
    (step: 1 | -1) => {
      const turn = hits.from(range?.from ?? place.here()?.turn ?? 1, step)
      if (turn !== undefined) go({ range: { from: turn, to: turn } }, 'replace')
    },
    [hits, range, place, go],
  )
  const reveal = () => {
    if (covered === undefined) return
    const shown = revealNext(text, place)
    if (!shown) return store.getState().say(words.pairing.revealed)
    if (!said.current) return
    said.current.lang = covered
    said.current.textContent = shown.textContent
  }
  useReaderKeys({
    enabled: settings.keys && who === undefined && !keysShown,
    root: text,
    here: place.here,
    goTo: place.goTo,
    toHit,
    toggle: index => reading.people[index] && toggle(reading.people[index].label),
    toggleQuoted,
    nextView: () => setView(views[(views.indexOf(view) + 1) % views.length] ?? 'facing'),
    copy: turn => {
      const held = lights.held()
      if (held && (turn ?? held.turn) === held.turn) copy(held.turn, held.bead + 1)
      else copy(turn ?? place.here()?.turn ?? 1)
    },
    toPair: (turn, by) => void step(turn, by, place),
    reveal,
    help: () => setKeysShown(true),
    escape: () => {
      if (lights.held()) lights.hold(undefined)
      else if (route.open) go({ open: undefined }, 'replace')
      else if (route.q) go({ q: '' }, 'replace')
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
    only: asked.only,
    signs,
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
              quotedOnly={asked.only !== undefined}
              lang={original}
              onToggle={toggle}
              onQuoted={toggleQuoted}
              onAll={showAll}
            />
            <div className={styles.layoutInBar}>{layoutSwitch}</div>
            <SettingsMenu>
              <div className={styles.layoutInMenu}>{layoutSwitch}</div>
            </SettingsMenu>
            <ShareButton
              path={() => {
                const held = lights.held()
                const turn = held?.turn ?? range?.from ?? place.here()?.turn ?? 1
                const own = { from: turn, to: turn, ...(held && { sentence: held.bead + 1 }) }
                return formatRoute(changed(route, { range: held ? own : (range ?? own) }))
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
              quotedOnly={asked.only !== undefined}
              onQuoted={toggleQuoted}
              onCoverage={settings.news ? () => go({ open: 'coverage' }, 'push') : undefined}
              onCheck={settings.disagree ? () => go({ range: undefined, open: 'check' }, 'push') : undefined}
              onAll={showAll}
              onGo={turn => goToTurn(turn, 0)}
            />
            <Problems
              route={route}
              episode={episode}
              pairing={pairing}
              onlyQuoted={asked.only !== undefined}
            />
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
                paired={paired}
                revealed={covered === undefined ? undefined : cover.revealed}
                marks={drawn.isDrawn(i) ? hits.marksIn(section) : undefined}
                lit={range && range.from <= section.to && range.to >= section.from ? range : undefined}
                now={
                  hits.now !== undefined && section.from <= hits.now && hits.now <= section.to
                    ? hits.now
                    : undefined
                }
                drawn={drawn.isDrawn(i)}
                skippable={drawn.skippable}
                signs={signs}
                onCopy={copy}
                onBeside={openBeside}
                onWho={setWho}
                onOpen={open}
              />
            ))}
          </div>
          <div className={styles.head}>
            <PartLinks parts={parts} part={part} id={id} />
          </div>
          <p ref={said} className="visually-hidden" aria-live="polite" />
        </main>
      </div>
      <aside className={styles.band} aria-label={words.episode.map}>
        <ConversationMap {...map} orientation="horizontal" />
      </aside>
      <Suspense fallback={null}>
        {covered !== undefined && translation && (
          <CoverBar
            original={original}
            translation={translation}
            open={cover.open}
            onNext={reveal}
            onOpen={next => (next ? cover.setOpen(true) : cover.again())}
          />
        )}
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
        {(route.open ?? route.from) && (
          <Beside
            open={route.open}
            document={file}
            reading={reading}
            pairing={pairing}
            route={route}
            range={range}
            root={text}
            onOpen={(turn, open) => go({ range: { from: turn, to: turn }, open }, 'replace')}
            onClose={() => go({ open: undefined }, 'replace')}
          />
        )}
        {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
      </Suspense>
    </>
  )
}
