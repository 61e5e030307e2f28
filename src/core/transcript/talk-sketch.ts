import type { ByLang, Episode, Lang } from './episode.ts'
import { placeChapters } from './chapter-places.ts'
import { positionOf, scoreOf } from './score.ts'
import { talkOf } from './talk.ts'

/** Some turns of a conversation on a line that is the whole of it, to scale. Places are thousandths of the line, 0 to 1000. */
export interface TalkSketch {
  /** How many turns the conversation has. */
  readonly turns: number
  /** In order of the turns. `by`: the index of the speaker in `people`; -1 where nobody of them speaks. */
  readonly parts: readonly {
    readonly turn: number
    readonly by: number
    readonly from: number
    readonly to: number
  }[]
  /** Who speaks in those turns. */
  readonly people: readonly { readonly label: string; readonly name: ByLang }[]
  readonly chapters: readonly { readonly title: string; readonly lang: Lang; readonly at: number }[]
}

/** A conversation as a line on which only some turns are drawn, so that the text need not be there. Numbers of no turn are left out. Linear. */
export function sketchTalk(episode: Episode, turns: Iterable<number>): TalkSketch {
  const score = scoreOf(talkOf(episode))
  const at = (turn: number, into: number) => Math.round(positionOf(score, turn, into) * 1000)
  const asked = new Set(turns)
  const drawn = episode.turns.filter(({ number }) => asked.has(number))
  const people = episode.speakers.filter(({ label }) => drawn.some(({ speaker }) => speaker === label))
  return {
    turns: episode.turns.length,
    parts: drawn.map(({ number, speaker }) => ({
      turn: number,
      by: people.findIndex(({ label }) => label === speaker),
      from: at(number, 0),
      to: at(number, 1),
    })),
    people: people.map(({ label, name }) => ({ label, name })),
    chapters: placeChapters(episode).map(({ chapter: { title, lang }, turn }) => ({
      title,
      lang,
      at: at(turn, 0),
    })),
  }
}
