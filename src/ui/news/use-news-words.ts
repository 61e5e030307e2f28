import { useStore } from '../store-context.ts'
import { newsEn, type NewsWords } from '../words/news-en.ts'
import { newsZh } from '../words/news-zh.ts'

const words = { en: newsEn, zh: newsZh }

/** The words about news and disagreements, in the reader's language. */
export function useNewsWords(): NewsWords {
  return words[useStore(state => state.settings.words)]
}
