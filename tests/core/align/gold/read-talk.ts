import type { Episode, Lang } from '../../../../src/core/transcript/episode.ts'

/** A conversation with its true alignment: for each turn its beads, each as the sentences of the two languages. */
export interface Talk {
  readonly languages: readonly [Lang, Lang]
  readonly turns: readonly (readonly (readonly [readonly string[], readonly string[]])[])[]
  readonly episode: Episode
}

/**
 * Reads a file of `talks/`: `@ label` begins a turn, `sentence / sentence || sentence` is a bead, whose empty side nobody said. The
 * languages stand in the file's name.
 */
export function readTalk(name: string, text: string): Talk {
  const [, first = '', second = ''] = /\.(\w+)-(\w+)\.txt$/.exec(name) ?? []
  const languages = [first, second] as const
  const speakers: string[] = []
  const turns: (readonly [readonly string[], readonly string[]])[][] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) {
      speakers.push(line.slice(1).trim())
      turns.push([])
    } else if (line.includes('||')) {
      const [a = [], b = []] = line.split('||').map(side =>
        side
          .split(' / ')
          .map(each => each.trim())
          .filter(each => each !== ''),
      )
      turns.at(-1)!.push([a, b])
    }
  }
  const episode: Episode = {
    kind: 'episode',
    title: {},
    titles: [],
    languages,
    notes: [],
    chapters: [],
    speakers: [],
    turns: turns.map((beads, i) => ({
      number: i + 1,
      speaker: speakers[i]!,
      start: 0,
      end: 0,
      sides: languages.flatMap((lang, which) => {
        const side = beads.flatMap(bead => bead[which]!).join(lang === 'zh' ? '' : ' ')
        return side === '' ? [] : [{ lang, text: side, start: 0, end: side.length }]
      }),
    })),
    rest: [],
  }
  return { languages, turns, episode }
}
