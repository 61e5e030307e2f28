import { checkEpisode, type Checked } from '../core/check/check-episode.ts'
import { namesSound } from '../core/align/names-sound.ts'
import { pairEpisode } from '../core/align/pair-episode.ts'
import type { Episode } from '../core/transcript/episode.ts'
import type { Sentence } from '../core/transcript/pairing.ts'
import { dictionaryFor } from './align.ts'
import type { Terminal } from './terminal.ts'

/** `check FILE`: the quantities of a bilingual transcript and where its languages disagree, as JSON. Gives the exit code. */
export async function checkTranscript(file: string, episode: Episode, terminal: Terminal): Promise<number> {
  if (episode.turns.length === 0)
    terminal.tell(`${file}: no turns were found in it, so there is nothing to check`)
  else if (episode.languages.length < 2)
    terminal.tell(`${file}: only one language was found in it, so nothing can disagree`)
  const dictionary = await dictionaryFor(episode.languages, terminal)
  const { pairing, words } = pairEpisode(episode, dictionary)
  const readings = dictionary.lexicon?.readings?.bind(dictionary.lexicon)
  const checked = checkEpisode(episode, pairing, {
    words,
    ...(readings && { sounds: (han: string, latin: string) => namesSound(han, latin, readings) }),
  })
  await terminal.print(`${JSON.stringify(checkPicture(episode, checked), null, 2)}\n`)
  return 0
}

/**
 * What was checked, as `check` prints it: plain JSON. Offsets are UTF-16 code units into the text of the turn's side of that language;
 * where the turn has several sides of the language, a place is `[start, end, side]` and a quantity has a `side`, as `parse` counts them.
 */
export function checkPicture(episode: Episode, { quantities, findings }: Checked): object {
  const isSeveral = (turn: number, side: number): boolean => {
    const { sides } = episode.turns[turn - 1]!
    return sides.filter(({ lang }) => lang === sides[side]?.lang).length > 1
  }
  const place = (turn: number, span: Sentence | null) =>
    span && (isSeveral(turn, span.side) ? [span.start, span.end, span.side] : [span.start, span.end])
  return {
    quantities: quantities.map(({ turn, side, lang, quantity: { start, end, text, value, unit } }) => ({
      turn,
      lang,
      ...(isSeveral(turn, side) && { side }),
      start,
      end,
      text,
      value,
      unit,
    })),
    findings: findings.map(({ turn, kind, severity, a, b, why }) => ({
      turn,
      kind,
      severity,
      a: place(turn, a),
      b: place(turn, b),
      why,
    })),
  }
}
