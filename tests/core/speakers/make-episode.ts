import type { Episode, Note, Side, Turn } from '../../../src/core/transcript/episode.ts'

/**
 * An episode from a small notation: the first line names the languages, `# …` is a note (`#de …` in a language of its own), all else is
 * `label: original ‖ translation`. A label of one or two characters stands for `Speaker <label>`.
 */
export function makeEpisode(script: string): { episode: Episode; source: string } {
  const [head, ...lines] = script
    .trim()
    .split('\n')
    .map(line => line.trim())
  const languages = head!.split(' ')
  let source = ''
  const notes: Note[] = []
  const turns: Turn[] = []
  const put = (text: string): { start: number; end: number; text: string } => {
    const start = source.length
    source += `${text}\n\n`
    return { start, end: start + text.length, text }
  }
  for (const line of lines) {
    if (line === '') continue
    const note = /^#(\w*) (.*)$/.exec(line)
    if (note) {
      notes.push({ lang: note[1] || languages[0]!, ...put(note[2]!) })
      continue
    }
    const colon = line.indexOf(': ')
    const label = line.slice(0, colon)
    const speaker = label.length <= 2 ? `Speaker ${label}` : label
    const start = source.length
    put(speaker)
    const texts = line.slice(colon + 2).split(' ‖ ')
    const sides = texts.map((text, i): Side => ({ lang: languages[i]!, ...put(text) }))
    turns.push({ number: turns.length + 1, speaker, sides, start, end: source.length })
  }
  const labels = [...new Set(turns.map(turn => turn.speaker))]
  const episode: Episode = {
    kind: 'episode',
    title: {},
    titles: [],
    languages,
    notes,
    chapters: [],
    turns,
    rest: [],
    speakers: labels.map(label => {
      const named = !label.startsWith('Speaker ')
      const own = /\p{Script=Han}/u.test(label) ? 'zh' : 'en'
      const name = named ? { [languages.includes(own) ? own : languages[0]!]: label } : {}
      return { label, name, aliases: [], confidence: named ? 1 : 0, evidence: [] }
    }),
  }
  return { episode, source }
}
