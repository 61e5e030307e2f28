import { expect } from 'vitest'
import { identifySpeakers } from '../../../src/core/speakers/identify-speakers.ts'
import type { Speaker } from '../../../src/core/transcript/episode.ts'
import { makeEpisode } from './make-episode.ts'

/** A speaker in a line: `label = name ‖ name in the other language · role · affiliation`; `?` for no name. */
export function picture(speaker: Speaker, languages: readonly string[]): string {
  const label = speaker.label.replace(/^Speaker /, '')
  const names = languages.map(lang => speaker.name[lang] ?? '?')
  const name = names.every(text => text === '?') ? '?' : names.join(' ‖ ')
  return [`${label} = ${name}`, speaker.role, speaker.affiliation]
    .filter(part => part !== undefined)
    .join(' · ')
}

/** Reads the script (`makeEpisode`), names the speakers, compares the pictures; every quote of the evidence stands where it says. */
export function check(script: string, ...expected: string[]): readonly Speaker[] {
  const { episode, source } = makeEpisode(script)
  const speakers = identifySpeakers(episode)
  expect(speakers.map(speaker => picture(speaker, episode.languages))).toEqual(expected)
  for (const speaker of speakers)
    for (const { span, quote } of speaker.evidence) expect(source.slice(span.start, span.end)).toBe(quote)
  return speakers
}
