import type { Parsed } from '../../../src/core/text/diagnostic.ts'
import type { Span } from '../../../src/core/text/span.ts'
import type { Episode, Turn } from '../../../src/core/transcript/episode.ts'

/** An episode as lines: `1 Ana 0:05 | pt Olá. | en Hello.`, then what is not speech. Line breaks in a side are ` / `. */
export function draw(episode: Episode): string[] {
  const shown = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' / ')
  return [
    ...episode.turns.map(turn =>
      [turnHead(turn), ...turn.sides.map(side => `${side.lang} ${shown(side.text)}`)].join(' | '),
    ),
    ...episode.rest.map(rest => `${rest.kind}: ${shown(rest.text)}`),
  ]
}

function turnHead({ number, speaker, startMs }: Turn): string {
  if (startMs === undefined) return `${number} ${speaker}`
  const seconds = Math.floor(startMs / 1000)
  return `${number} ${speaker} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The diagnostics as `code line:column`. */
export function drawRemarks({ diagnostics }: Parsed<unknown>): string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`)
}

/**
 * What is wrong with how an episode accounts for its source; nothing, if all is well. Every span says what the source
 * says there; spans are in order and do not overlap; and each line that is not blank has a span on it or is a label,
 * which is what stands in a turn before or between its sides.
 */
export function accountFor(source: string, episode: Episode): string[] {
  const wrong: string[] = []
  const { turns, titles, notes, rest } = episode
  for (const one of [...titles, ...notes, ...rest, ...turns.flatMap(turn => turn.sides)]) {
    if (one.text !== source.slice(one.start, one.end)) wrong.push(`not verbatim: ${one.text}`)
  }
  turns.forEach((turn, index) => {
    if (turn.number !== index + 1) wrong.push(`turn ${turn.number} is not ${index + 1}`)
    if (!episode.speakers.some(speaker => speaker.label === turn.speaker))
      wrong.push(`nobody is ${turn.speaker}`)
    for (const side of turn.sides) {
      if (side.start < turn.start || side.end > turn.end)
        wrong.push(`turn ${turn.number} does not hold its sides`)
    }
  })
  const spans: Span[] = [...titles, ...notes, ...rest]
  for (const turn of turns) {
    spans.push(...turn.sides)
    // a label: what is left of the turn; a label is short
    let at = turn.start
    for (const end of [...turn.sides.map(side => side.start), turn.end]) {
      // … and what is neither a side nor rest
      let from = at
      for (const one of [...rest.filter(one => one.start >= at && one.end <= end), { start: end, end }]) {
        const gap = { start: from, end: one.start }
        const words = source.slice(gap.start, gap.end).trim()
        if (words.length > 160) wrong.push(`a label of ${words.length} characters`)
        if (words !== '') spans.push(gap)
        from = one.end
      }
      at = turn.sides.find(side => side.start === end)?.end ?? end
    }
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end)
  for (let index = 1; index < spans.length; index++) {
    const [one, two] = [spans[index - 1]!, spans[index]!]
    if (one.end > two.start) wrong.push(`overlap: ${source.slice(two.start, one.end)}`)
  }
  let [next, at] = [0, 0]
  for (const line of source.split(/(\r\n|\r|\n)/)) {
    const end = at + line.length
    while (next < spans.length && spans[next]!.end <= at) next++
    const covered = next < spans.length && spans[next]!.start < end
    if (line.trim() !== '' && !covered) wrong.push(`lost: ${line}`)
    at = end
  }
  return wrong
}
