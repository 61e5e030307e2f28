import { Fragment, type KeyboardEvent } from 'react'
import type { Side } from '../../core/transcript/episode.ts'
import { MarkedText } from '../parts/MarkedText.tsx'
import { useWords } from '../store-context.ts'
import { SidesBody } from './SidesBody.tsx'
import type { TurnBodyProps } from './turn-body.ts'
import styles from './CoverBody.module.css'

/** Enter and Space uncover and go on to the next covered sentence of the turn; the arrows go between them. */
function onKey(event: KeyboardEvent<HTMLElement>, reveal: () => void) {
  const pressed = event.key === 'Enter' || event.key === ' '
  const by = pressed || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return
  const turn = event.currentTarget.closest<HTMLElement>('[data-turn]')
  const covered = [...(turn?.querySelectorAll<HTMLElement>('[data-covered]') ?? [])]
  const next = covered[covered.indexOf(event.currentTarget) + by]
  // Past the last one the arrows are the reader's, from pair to pair.
  if (!pressed && !next) return
  event.preventDefault()
  if (pressed) reveal()
  ;(next ?? turn)?.focus({ preventScroll: pressed })
}

/**
 * A turn with the sentences of one language covered, each by a bar of its own size, so that nothing moves when it is revealed. A
 * sentence in which the search found something is not covered.
 */
export function CoverBody(props: TurnBodyProps) {
  const { turn, marks, pairs, cover, revealed } = props
  const words = useWords()
  const textOf = (side: Side, index: number) => {
    if (!pairs || !cover || cover.open || side.lang !== cover.lang) return undefined
    const own = pairs.a.some(each => each.side === index) ? pairs.a : pairs.b
    let at = 0
    let stop = 0
    const pieces = own.flatMap((sentence, i) => {
      if (sentence.side !== index) return []
      const { start, end } = sentence
      const before = at
      at = end
      const found = marks?.get(index)?.some(mark => !mark.soft && mark.start < end && start < mark.end)
      const text = <MarkedText text={side.text} marks={marks?.get(index)} from={start} to={end} />
      const reveal = () => cover.onReveal(turn.number, i)
      return [
        <Fragment key={start}>
          {side.text.slice(before, start)}
          {found || revealed?.has(i) ? (
            text
          ) : (
            // An inline element: a button would not break across lines as the sentence does.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
            <span
              role="button"
              // One stop a turn; the arrows go on from there.
              tabIndex={stop++ === 0 ? 0 : -1}
              className={styles.covered}
              data-covered={i}
              aria-label={words.pairing.reveal}
              onClick={reveal}
              onKeyDown={event => onKey(event, reveal)}
            >
              <span aria-hidden="true">{text}</span>
            </span>
          )}
        </Fragment>,
      ]
    })
    return (
      <>
        {pieces}
        {side.text.slice(at)}
      </>
    )
  }
  return <SidesBody {...props} textOf={textOf} />
}
