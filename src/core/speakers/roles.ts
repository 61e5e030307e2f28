import type { Episode, Role } from '../transcript/episode.ts'
import { says } from './cased-sightings.ts'
import { cuesOf } from './cues.ts'
import { labelRole } from './labels.ts'
import type { Sighting } from './sighting.ts'

/** From this much on a label is a host. One thing that only a host says is not quite enough, two are. */
const HOST = 3
/** Turns are searched for a host's phrases in their beginning and end only: greetings and thanks stand there. */
const EDGE = 400

/**
 * What each label (in the order of `episode.speakers`) seems to be, from how it talks alone: a host welcomes, presents, thanks, asks;
 * once there is a host, those who answer are guests. Undefined where nobody acts as a host. Linear.
 */
export function rolesByTalk(episode: Episode, sightings: readonly Sighting[]): (Role | undefined)[] {
  const row = new Map(episode.speakers.map((speaker, i) => [speaker.label, i]))
  const score = episode.speakers.map((speaker, i): number => {
    const stated = labelRole(speaker.label)
    return (stated === 'host' ? 10 : stated === 'guest' ? -10 : 0) + (i === 0 ? 0.5 : 0)
  })
  const turns = episode.speakers.map(() => 0)
  const questions = episode.speakers.map(() => 0)
  const said = new Set<string>()
  for (const turn of episode.turns) {
    const label = row.get(turn.speaker)
    if (label === undefined) continue
    turns[label]! += 1
    let asks = false
    for (const side of turn.sides) {
      const edges = `${side.text.slice(0, EDGE)} ${side.text.length > EDGE ? side.text.slice(-EDGE) : ''}`
      const plain = edges.toLowerCase().replace(/’/g, "'")
      asks ||= /[?？][\s"”」』]*$/.test(edges.slice(-8))
      const cues = cuesOf(side.lang)
      for (const [phrases, weight] of [
        [cues.hostSays, 2],
        [cues.guestSays, -4],
      ] as const) {
        // Each label once a language, lest a long show counts its own length.
        const key = `${label} ${side.lang} ${weight}`
        if (!said.has(key) && says(plain, phrases)) {
          said.add(key)
          score[label]! += weight
        }
      }
    }
    if (asks) questions[label]! += 1
  }
  const presented = new Set<number>()
  for (const sighting of sightings) {
    if (sighting.turn < 0 || (sighting.cue !== 'introduced' && sighting.cue !== 'welcomed')) continue
    const label = row.get(episode.turns[sighting.turn]!.speaker)
    if (label === undefined || presented.has(label)) continue
    presented.add(label)
    score[label]! += 2
  }
  // A show opens with its host's name; a pair of hosts give theirs in the first few turns.
  const introduced = new Set<number>()
  for (const sighting of sightings) {
    if (sighting.turn < 0 || sighting.turn > 4 || sighting.cue !== 'self') continue
    const label = row.get(episode.turns[sighting.turn]!.speaker)
    if (label === undefined || introduced.has(label)) continue
    introduced.add(label)
    if (sighting.turn === 0 || score[label]! >= 2) score[label]! += 1.2
  }
  const most = Math.max(0, ...questions.map((asked, i) => asked / Math.max(3, turns[i]!)))
  const shares = questions.map((asked, i) => asked / Math.max(3, turns[i]!))
  const points = score.map(
    (points, i) => points + (shares[i] === most && most > 0.3 ? 1.5 : shares[i]! > 0.3 ? 0.7 : 0),
  )
  const anyHost = points.some(point => point >= HOST)
  return points.map(point => (!anyHost ? undefined : point >= HOST ? 'host' : 'guest'))
}
