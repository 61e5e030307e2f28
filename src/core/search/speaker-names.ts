import { foldText } from '../text/fold.ts'
import type { HanVariants } from '../text/fold.ts'
import { isUnspaced } from '../text/fold-character.ts'
import type { Episode } from '../transcript/episode.ts'

/**
 * Finds the labels of the speakers that someone means by a name: the label itself, as it stands, before all; else the speakers
 * whose label, name (in any language) or alias folds to the same; else those in whose names it stands as whole words; else as the
 * beginning of one (`by:bro` is Ann Brown; in scripts without spaces, any piece of a name). So `speaker 1` is not Speaker 10 too,
 * and `ann` not Annabel if there is an Ann. Empty if nobody is called so.
 */
export function createSpeakerFinder(
  episode: Episode,
  variants?: HanVariants,
): (name: string) => readonly string[] {
  const people = new Map<string, string[]>()
  // A label that no speaker is listed for still speaks.
  for (const turn of episode.turns) people.set(turn.speaker, [turn.speaker])
  for (const speaker of episode.speakers)
    people.set(speaker.label, [speaker.label, ...Object.values(speaker.name), ...speaker.aliases])
  const folded = Array.from(people, ([label, names]) => ({
    label,
    names: names.map(name => foldText(name, variants).text).filter(name => name !== ''),
  }))

  return name => {
    if (people.has(name)) return [name]
    const wanted = foldText(name, variants).text
    if (wanted === '') return []
    const anywhere = isUnspaced(String.fromCodePoint(wanted.codePointAt(0) ?? 0))
    const ways: readonly ((name: string) => boolean)[] = [
      known => known === wanted,
      known => ` ${known} `.includes(` ${wanted} `),
      known => (anywhere ? known : ` ${known}`).includes(anywhere ? wanted : ` ${wanted}`),
    ]
    for (const fits of ways) {
      const found = folded.filter(({ names }) => names.some(fits)).map(({ label }) => label)
      if (found.length > 0) return found
    }
    return []
  }
}
