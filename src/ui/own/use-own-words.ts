import { useStore } from '../store-context.ts'
import { ownEn, type OwnWords } from '../words/own-en.ts'
import { ownZh } from '../words/own-zh.ts'

const words = { en: ownEn, zh: ownZh }

/** The words about own texts, in the reader's language. */
export function useOwnWords(): OwnWords {
  return words[useStore(state => state.settings.words)]
}
