import { countReadings } from './count-readings.ts'
import { learnParts } from './learn-parts.ts'
import { makeEntries, type Line, type Meanings } from './make-entries.ts'
import { writeLexicon } from './write-lexicon.ts'

/** Words that a headword keeps at most, and the least that one of them weighs. */
const MOST = 12
const LEAST = 0.135

/** The Chinese–English lexicon from the lines of CC-CEDICT. About ten seconds. */
export function buildLexicon(lines: readonly Line[]): Uint8Array {
  const meanings = new Map([...makeEntries(lines)].map(([head, words]) => [head, strongest(words)]))
  return writeLexicon({
    from: 'zh',
    to: 'en',
    meanings,
    parts: learnParts(meanings),
    readings: countReadings(lines),
  })
}

function strongest(words: Meanings): Meanings {
  const kept = [...words].filter(([, weight]) => weight >= LEAST)
  return new Map(kept.sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1)).slice(0, MOST))
}
