import type { Lang } from '../transcript/episode.ts'
import { misspelledWords, swappedWords } from './altered-words.ts'

/** An article's sentences as they are compared. */
export interface RestoredTexts {
  /** As many as were given, each as long as it was: offsets stay valid. */
  readonly texts: readonly string[]
  /** The usual words that a word may stand for; only where the article was altered by machine. */
  readonly originals: (word: string) => readonly string[]
}

/** So many misspelled forms show that an article was altered. */
const ALTERED_FROM = 3

const none: readonly string[] = []

/**
 * Undoes what programs do to Chinese news so that copies are not recognised (工做 for 工作, 设想 for 设计): forms that nobody writes are
 * put right, and where an article has several, its words may also stand for those that are usually swapped for them. Linear.
 */
export function restoreAltered(texts: readonly string[], lang: Lang): RestoredTexts {
  if (lang !== 'zh') return { texts, originals: () => none }
  let hits = 0
  const restored = texts.map(text =>
    text.replace(MISSPELLED, form => {
      hits++
      return (misspelledWords.get(form) ?? form).padEnd(form.length)
    }),
  )
  if (hits < ALTERED_FROM) return { texts: restored, originals: () => none }
  return { texts: restored, originals: word => ORIGINALS.get(word) ?? none }
}

const MISSPELLED = new RegExp([...misspelledWords.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

const ORIGINALS: ReadonlyMap<string, readonly string[]> = originalsOf(swappedWords)

function originalsOf(lines: typeof swappedWords): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const [original = '', ...others] of lines)
    for (const other of others) table.set(other, [...(table.get(other) ?? []), original])
  return table
}
