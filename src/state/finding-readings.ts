import type { Finding, Reading, ToldName } from '../core/transcript/check-document.ts'
import { writtenIn } from './findings.ts'

/** One of two readings: what it is called, the words of a language, and what they come to where they are a number. */
export interface ReadingShown {
  readonly of: 'a' | 'b'
  /** The language, or where a name is written so. */
  readonly at: 'side' | 'here' | ToldName['source']
  /** Undefined where a language has no such words. */
  readonly text: string | undefined
  readonly number?: Reading
}

/** The two readings of a finding, the original's first; none where what is missing has no words to set beside it. */
export function readingsOf(finding: Finding): readonly ReadingShown[] {
  const { told } = finding
  switch (told.about) {
    case 'numbers':
      return [
        { of: 'a', at: 'side', text: told.a.text, number: told.a },
        { of: 'b', at: 'side', text: told.b.text, number: told.b },
      ]
    case 'one side':
      return (['a', 'b'] as const).map(of =>
        of === told.which
          ? { of, at: 'side', text: told.reading.text, number: told.reading }
          : { of, at: 'side', text: undefined },
      )
    case 'name': {
      const of = writtenIn(finding)
      return [
        { of, at: 'here', text: told.written },
        { of: told.source === 'other side' ? 'b' : of, at: told.source, text: told.usual },
      ]
    }
    default:
      return []
  }
}
