import type { SentencePassage, SourceLink } from '../../state/article-passages.ts'
import { useNewsWords } from '../news/use-news-words.ts'
import styles from './PassageTurns.module.css'

interface Props {
  links: SentencePassage['links']
  shown: SourceLink
  onChoose: (index: number) => void
}

/** The turns that one sentence may go back to, the likeliest first; one of them is shown. */
export function PassageTurns({ links, shown, onChoose }: Props) {
  const { article: words } = useNewsWords()
  return (
    <div className={styles.turns} role="group" aria-label={words.candidates}>
      {links.map((each, index) => (
        <button
          key={`${each.source.id} ${each.link.turn}`}
          type="button"
          aria-pressed={each === shown}
          onClick={() => onChoose(index)}
        >
          {words.turnNumber(each.link.turn)}
        </button>
      ))}
    </div>
  )
}
