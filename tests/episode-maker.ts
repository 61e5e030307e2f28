import type { Episode, Speaker, Turn } from '../src/core/transcript/episode.ts'

/**
 * A small conversation from a sketch: a line a turn, `Speaker | original | translation`; an empty side is a side that
 * nobody gave. English, then Chinese. Offsets are those of a source that has the sides one after the other.
 */
export function makeEpisode(sketch: string, more: Partial<Episode> = {}): Episode {
  let at = 0
  const turns = sketch
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map((line, i): Turn => {
      const [speaker = '', ...texts] = line.split('|').map(text => text.trim())
      const start = at
      const sides = texts.flatMap((text, column) => {
        if (!text) return []
        const side = { lang: ['en', 'zh', 'pt'][column] ?? 'und', text, start: at, end: at + text.length }
        at += text.length + 1
        return [side]
      })
      return { number: i + 1, speaker, sides, start, end: at }
    })
  const labels = [...new Set(turns.map(turn => turn.speaker))]
  return {
    kind: 'episode',
    title: { en: 'A talk', zh: '对谈' },
    titles: [],
    languages: ['en', 'zh'],
    notes: [],
    chapters: [],
    speakers: labels.map(label => makeSpeaker(label)),
    turns,
    rest: [],
    ...more,
  }
}

/** A speaker whose name is not known, or is as given. */
export function makeSpeaker(label: string, known: Partial<Speaker> = {}): Speaker {
  return { label, name: {}, aliases: [], confidence: 0, evidence: [], ...known }
}
