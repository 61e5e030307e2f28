import { makeEntries, type Line } from './make-entries.ts'
import { writeLexicon } from './write-lexicon.ts'

/** The Chinese–English lexicon from the lines of CC-CEDICT. About five seconds. */
export function buildLexicon(lines: readonly Line[]): Uint8Array {
  return writeLexicon('zh', 'en', makeEntries(lines))
}
