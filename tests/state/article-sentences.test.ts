import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/core/transcript/article.ts'
import { piecesOfBlocks, titlePieces } from '../../src/state/article-sentences.ts'
import { makeArticle } from './make-article.ts'

/** The article with its sentences: what ends with a full stop, in every block of the body. */
function withSentences(article: Article): Article {
  const sentences = article.blocks.flatMap(({ role, text, start }, block) =>
    role === 'body'
      ? [...text.matchAll(/[^\s.][^.]*\.?/g)].map(({ index, 0: words }) => ({
          block,
          start: start + index,
          end: start + index + words.length,
        }))
      : [],
  )
  return { ...article, sentences }
}
const shown = (article: Article, block: number) =>
  (piecesOfBlocks(article).get(article.blocks[block]!) ?? []).map(({ text, number }) =>
    number === undefined ? text : `${number}:${text}`,
  )

describe('the sentences of a block', () => {
  const article = withSentences(makeArticle(['~ Menu.', 'One tide.  Two tides. ', '- spring', 'Three.']))
  test('have the numbers of the article, and all text is in a piece', () => {
    expect(shown(article, 1)).toEqual(['1:One tide.', '  ', '2:Two tides.', ' '])
    expect(shown(article, 2)).toEqual(['3:spring'])
    expect(shown(article, 3)).toEqual(['4:Three.'])
  })
  test('of the page around it have none', () => expect(shown(article, 0)).toEqual([]))
})

describe('the title', () => {
  const title = (lines: readonly string[], own: string) => {
    const made = makeArticle(lines, { title: own })
    const article = withSentences({
      ...made,
      blocks: made.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' } : block)),
    })
    return titlePieces(article, piecesOfBlocks(article))
  }
  test('is made of its sentences', () =>
    expect(title(['On tides. Again.', 'Text.'], 'On tides. Again.')).toEqual([
      { text: 'On tides.', number: 1 },
      { text: ' ' },
      { text: 'Again.', number: 2 },
    ]))
  test('that the page writes otherwise is its first sentence as a whole', () =>
    expect(title(['On tides | The Quay', 'Text.'], 'On tides')).toEqual([{ text: 'On tides', number: 1 }]))
  test('that is no part of the text has no number', () => {
    const article = withSentences(makeArticle(['Text.'], { title: 'On tides' }))
    expect(titlePieces(article, piecesOfBlocks(article))).toEqual([{ text: 'On tides' }])
  })
})
