import type { Lexicon } from '../../../src/core/align/lexicon.ts'
import { readLexicon } from '../../../src/core/align/read-lexicon.ts'
import { writeLexicon } from '../../../src/publish/lexicon/write-lexicon.ts'

/** A lexicon of a few lines: `苹果 apple 1 fruit 0.5`, headword, then words with weights. */
export function smallLexicon(
  text: string,
  parts = '',
  readings: Readonly<Record<string, readonly string[]>> = {},
): Lexicon {
  return readLexicon(
    writeLexicon({
      from: 'zh',
      to: 'en',
      meanings: entriesOf(text),
      parts: entriesOf(parts),
      readings: new Map(Object.entries(readings)),
    }),
  )
}

function entriesOf(text: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const lines = text.split('\n').map(line => line.trim())
  return new Map(
    lines
      .filter(line => line !== '')
      .map(line => {
        const [head = '', ...rest] = line.split(' ')
        const words = new Map<string, number>()
        for (let i = 0; i + 1 < rest.length; i += 2) words.set(rest[i]!, Number(rest[i + 1]))
        return [head, words]
      }),
  )
}
