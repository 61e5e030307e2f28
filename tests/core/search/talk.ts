import type { Episode, Side, Speaker } from '../../../src/core/transcript/episode.ts'

const HAN = /\p{scx=Han}/u

/**
 * An episode from a line for each turn, `speaker: one side | another side`. A side is `zh` if it has Han characters, else `en`, unless it
 * says so itself: `Ann: hello | ja=こんにちは`. Offsets are those of the lines joined by line ends.
 */
export function talk(lines: readonly string[], people: readonly Partial<Speaker>[] = []): Episode {
  let start = 0
  const turns = lines.map((line, i) => {
    const end = start + line.length
    const colon = line.indexOf(': ')
    const sides: Side[] = []
    let at = start + colon + 2
    for (const part of line.slice(colon + 2).split(' | ')) {
      const [, tag] = /^([a-z-]+)=/i.exec(part) ?? []
      const skip = tag === undefined ? 0 : tag.length + 1
      const text = part.slice(skip)
      if (text !== '')
        sides.push({
          lang: tag ?? (HAN.test(text) ? 'zh' : 'en'),
          text,
          start: at + skip,
          end: at + part.length,
        })
      at += part.length + 3
    }
    const turn = { number: i + 1, speaker: line.slice(0, colon), sides, start, end }
    start = end + 1
    return turn
  })
  const labels = [...new Set(turns.map(turn => turn.speaker))]
  return {
    kind: 'episode',
    title: {},
    titles: [],
    languages: [...new Set(turns.flatMap(turn => turn.sides.map(side => side.lang)))],
    notes: [],
    chapters: [],
    speakers: labels.map(label => ({
      label,
      name: {},
      aliases: [],
      confidence: 0,
      evidence: [],
      ...people.find(person => person.label === label),
    })),
    turns,
    rest: [],
  }
}
