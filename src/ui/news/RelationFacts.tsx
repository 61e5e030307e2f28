import { TriangleAlert } from 'lucide-react'
import type { PassageLink } from '../../core/transcript/news-document.ts'
import { Facts } from '../parts/Facts.tsx'
import styles from './RelationFacts.module.css'
import { useNewsWords } from './use-news-words.ts'

interface Props {
  link: PassageLink
}

/** What is known of a passage and its turn: how it stands to it, how sure that is, who is said to speak, and what contradicts. */
export function RelationFacts({ link: { kind, score, speaker, differs = [] } }: Props) {
  const words = useNewsWords()
  const other = speaker?.verdict === 'other'
  return (
    <div className={styles.facts}>
      <Facts facts={[words.kinds[kind], words.sure(score)]} />
      {speaker && !other && <p className={styles.quiet}>{words.speaker(speaker)}</p>}
      {speaker && other && <Warning text={words.speaker(speaker)} />}
      {differs.map(({ passage, told }) => (
        <Warning key={`${passage.start} ${told.a.text}`} text={words.told.numbers(told, 'article')} />
      ))}
    </div>
  )
}

function Warning({ text }: { text: string }) {
  const words = useNewsWords()
  return (
    <p className={styles.warning}>
      <TriangleAlert size={15} role="img" aria-label={words.told.warning} />
      <span>{text}</span>
    </p>
  )
}
