import type { Episode, Lang, Side } from '../../../src/core/transcript/episode.ts'

/**
 * A conversation for a test. A turn is its texts in the order of `languages`, with ` | ` between them; an empty one is a side that is
 * missing. A further text is another side of the first language, and so on.
 */
export function episodeOf(languages: readonly Lang[], turns: readonly string[]): Episode {
  let at = 0
  return {
    kind: 'episode',
    title: {},
    titles: [],
    languages,
    notes: [],
    chapters: [],
    speakers: [],
    turns: turns.map((turn, i) => {
      const start = at
      const sides: Side[] = []
      turn.split('|').forEach((part, s) => {
        const text = part.trim()
        if (text === '') return
        sides.push({ lang: languages[s % languages.length]!, text, start: at, end: at + text.length })
        at += text.length + 2
      })
      return { number: i + 1, speaker: `Speaker ${i % 2}`, start, end: at, sides }
    }),
    rest: [],
  }
}
