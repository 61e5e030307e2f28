import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { chapterAt } from '../../core/transcript/chapter-places.ts'
import { inLang } from '../../core/transcript/naming.ts'
import { positionOf, scoreOf, turnAt, type ScorePlace } from '../../core/transcript/score.ts'
import type { ReadingPlace } from '../../state/place.ts'
import type { Reading } from '../../state/reading.ts'
import type { TurnSigns } from '../../state/turn-signs.ts'
import { useWords } from '../store-context.ts'
import styles from './ConversationMap.module.css'
import { frameOf, stretch, type Orientation } from './map-frame.ts'
import { MapScore } from './MapScore.tsx'
import { stepTo } from './map-steps.ts'
import { useBox } from './use-box.ts'

/** What is on screen: the first place and the last. */
export interface MapView {
  readonly first: ReadingPlace
  readonly last: ReadingPlace
}

interface Props {
  reading: Reading
  /** The turns that are in the page, both included; the map shows the whole conversation. */
  from: number
  to: number
  /** Labels of the speakers to show in full; empty for all. */
  keep: ReadonlySet<string>
  /** The turns to show in full, whoever speaks; all without it. */
  only?: ReadonlySet<number> | undefined
  /** What the margins of the turns say, by turn: the news has dots. */
  signs?: ReadonlyMap<number, TurnSigns>
  /** Numbers of the turns with search hits, in order. */
  hits: readonly number[]
  /** The turn of the hit that the reader is at. */
  currentHit?: number | undefined
  /** The turns that the address points at. */
  target?: { readonly from: number; readonly to: number } | undefined
  /** Tells a listener what is on screen, at most once a frame; gives the way to stop. Stable. */
  subscribe: (listener: (view: MapView) => void) => () => void
  /** The reader wants to go to a turn, `into` (0 to 1) of its height. */
  onGo: (turn: number, into: number, how: 'click' | 'drag' | 'key') => void
  /** Down the side of a page, or (`horizontal`) in a band across a phone. */
  orientation?: Orientation
}

const noSigns: ReadonlyMap<number, TurnSigns> = new Map()

/** How far (px) a pointer moves before a press is a drag. */
const dragAfter = 3

/**
 * The whole conversation at a glance, to scale: who talks when and how much, chapters, hits, and a bracket around what is on
 * screen. Press, drag or use keys to go somewhere. It fills the box that CSS gives its place and draws nothing before
 * that is measured; scrolling and pointing change it without React.
 */
export function ConversationMap(props: Props) {
  const { reading, from, to, keep, only, signs = noSigns, hits, currentHit, target, subscribe, onGo } = props
  const orientation = props.orientation ?? 'vertical'
  const vertical = orientation === 'vertical'
  const words = useWords()
  const hint = useId()
  const root = useRef<HTMLDivElement>(null)
  const bracket = useRef<SVGRectElement>(null)
  const label = useRef<HTMLDivElement>(null)
  const turnLine = useRef<HTMLSpanElement>(null)
  const chapterLine = useRef<HTMLSpanElement>(null)
  const seen = useRef<MapView>(undefined)
  /** A turn that a key went to and that is on screen without being the first there: the next key counts from it. */
  const asked = useRef<number>(undefined)
  const press = useRef<{ readonly at: number; moved: boolean }>(undefined)

  const box = useBox(root)
  const score = useMemo(() => scoreOf(reading.talk), [reading.talk])
  const frame = useMemo(
    () => box && frameOf(box, orientation, reading.people.length, score.turns),
    [box, orientation, reading.people.length, score.turns],
  )

  const nameAt = (turn: number) => {
    const who = reading.episode.turns[turn - 1]?.speaker ?? ''
    const name = reading.person.get(who)?.speaker.name ?? {}
    return inLang(name, words.lang, reading.original) || who
  }
  const placeName = (turn: number, chapter?: string) => {
    const name = words.episode.mapAt(turn, nameAt(turn), chapter)
    return signs.get(turn)?.passages ? words.signs.mapped(name) : name
  }
  const here = () => asked.current ?? seen.current?.first.turn ?? from

  /** Puts the bracket and the slider's value where the reader is. */
  const draw = () => {
    const turn = here()
    const title = reading.chapters[chapterAt(reading.chapters, turn)]?.chapter.title
    root.current?.setAttribute('aria-valuenow', String(turn))
    root.current?.setAttribute('aria-valuetext', placeName(turn, title))
    const view = seen.current
    if (!frame || !view || !bracket.current) return
    const start = positionOf(score, view.first.turn, view.first.into)
    const end = positionOf(score, view.last.turn, view.last.into)
    const place = stretch(frame, start, Math.max(start, end), { inset: 0.5, grow: 2, least: 8 })
    for (const [name, value] of Object.entries(place)) bracket.current.setAttribute(name, String(value))
  }

  const onView = useEffectEvent((view: MapView) => {
    seen.current = view
    const turn = asked.current
    if (turn !== undefined && !(view.first.turn < turn && turn <= view.last.turn)) asked.current = undefined
    draw()
  })
  useEffect(() => subscribe(view => onView(view)), [subscribe])
  // What is drawn outside React is drawn again after whatever React drew.
  useLayoutEffect(draw)

  const along = (event: React.PointerEvent) => {
    const edges = root.current!.getBoundingClientRect()
    return vertical ? event.clientY - edges.top : event.clientX - edges.left
  }
  const placeAt = (pixels: number): ScorePlace | undefined =>
    frame && frame.length > 0 ? turnAt(score, (pixels - frame.lead) / frame.length) : undefined

  const showLabel = (pixels: number, place: ScorePlace) => {
    const chapter = reading.chapters[chapterAt(reading.chapters, place.turn)]?.chapter
    turnLine.current!.textContent = placeName(place.turn)
    chapterLine.current!.textContent = chapter?.title ?? ''
    chapterLine.current!.lang = chapter?.lang ?? ''
    const size = frame!.length + 2 * frame!.lead
    label.current!.style.setProperty('--at', `${Math.min(size, Math.max(0, pixels))}px`)
    label.current!.style.setProperty('--back', `${Math.min(1, Math.max(0, pixels / size)) * -100}%`)
    label.current!.hidden = false
  }
  const hideLabel = () => {
    label.current!.hidden = true
  }

  const onPointerDown = (event: React.PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return
    const at = along(event)
    const place = placeAt(at)
    if (!place) return
    event.currentTarget.setPointerCapture(event.pointerId)
    press.current = { at, moved: false }
    asked.current = undefined
    showLabel(at, place)
    onGo(place.turn, place.into, 'click')
  }
  const onPointerMove = (event: React.PointerEvent) => {
    const at = along(event)
    const place = placeAt(at)
    if (!place) return
    if (press.current || event.pointerType === 'mouse') showLabel(at, place)
    if (!press.current) return
    press.current.moved ||= Math.abs(at - press.current.at) >= dragAfter
    if (press.current.moved) onGo(place.turn, place.into, 'drag')
  }
  const onPointerEnd = (event: React.PointerEvent) => {
    press.current = undefined
    if (event.pointerType !== 'mouse') hideLabel()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const turn = stepTo(event.key, here(), reading, keep, only)
    if (turn === undefined) return
    event.preventDefault()
    asked.current = turn
    draw()
    onGo(turn, 0, 'key')
  }

  if (score.turns === 0) return <div ref={root} className={styles.map} data-orientation={orientation} />
  return (
    <div
      ref={root}
      className={styles.map}
      data-orientation={orientation}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input cannot hold a picture, a bracket and a label
      role="slider"
      tabIndex={0}
      aria-label={words.episode.map}
      aria-describedby={hint}
      aria-orientation={orientation}
      aria-valuemin={1}
      aria-valuemax={score.turns}
      aria-valuenow={from}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onPointerLeave={() => press.current || hideLabel()}
      onKeyDown={onKeyDown}
    >
      <svg className={styles.score} aria-hidden="true" focusable="false">
        {frame && (
          <>
            <MapScore
              {...{ reading, score, frame, from, to, keep, only, signs, hits, currentHit }}
              targetFrom={target?.from}
              targetTo={target?.to}
            />
            <rect ref={bracket} className={styles.bracket} rx="4" />
          </>
        )}
      </svg>
      <div ref={label} className={styles.label} aria-hidden="true" hidden>
        <span ref={turnLine} />
        <span ref={chapterLine} className={styles.chapter} />
      </div>
      <span id={hint} hidden>
        {words.episode.mapHint}
      </span>
    </div>
  )
}
