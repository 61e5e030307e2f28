import { splitSentences } from '../text/sentences.ts'
import type { Article } from '../transcript/article.ts'
import type { ArticleSentence } from './relation.ts'

/** The sentences of an article's body, in order, with offsets into its source; what the site says around it is left out. Linear. */
export function articleSentences({ blocks, lang }: Article): ArticleSentence[] {
  return blocks.flatMap(({ role, text, start: offset }, block) =>
    role === 'body'
      ? splitSentences(text, lang).map(({ start, end }) => ({
          start: offset + start,
          end: offset + end,
          text: text.slice(start, end),
          block,
        }))
      : [],
  )
}
