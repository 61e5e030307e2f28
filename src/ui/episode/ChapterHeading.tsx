import type { ChapterPlace } from '../../core/transcript/chapter-places.ts'
import { useWords } from '../store-context.ts'
import { formatTime } from '../parts/format-time.ts'
import styles from './ChapterHeading.module.css'

/** A chapter in the text. A place that follows from an estimate says so. */
export function ChapterHeading({ place }: { place: ChapterPlace }) {
  const words = useWords()
  const { chapter, estimated } = place
  return (
    <header className={styles.chapter} id={`chapter-${place.turn}`}>
      <h2 lang={chapter.lang}>{chapter.title}</h2>
      <span className={styles.time} title={estimated ? words.episode.estimatedPlace : undefined}>
        {estimated && (
          <>
            <span aria-hidden="true">≈ </span>
            <span className="visually-hidden">{words.episode.estimatedPlace}: </span>
          </>
        )}
        {formatTime(chapter.startMs)}
      </span>
    </header>
  )
}
