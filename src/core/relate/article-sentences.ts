import type { Article } from '../transcript/article.ts'
import type { ArticleSentence } from './relation.ts'

/**
 * The sentences of an article's body with their words, in the order of `Article.sentences`: index `n - 1` is the sentence of the address
 * `/a/:article/n`. What the site says around the article is left out. Linear.
 */
export function articleSentences({ blocks, sentences }: Article): ArticleSentence[] {
  return sentences.map(({ start, end, block }) => {
    const { text, start: from } = blocks[block]!
    return { start, end, block, text: text.slice(start - from, end - from) }
  })
}
