import type { Source } from '../../state/article-passages.ts'
import { inLang } from '../../core/transcript/naming.ts'
import { useStore, useWords } from '../store-context.ts'

/** Gives the name of who speaks in a turn of a source, in the interface's language; the reader's own name where they gave one. */
export function useSpeakerName(): (source: Source, turn: number) => string {
  const renames = useStore(state => state.renames)
  const { lang } = useWords()
  return ({ id, talk }, turn) => {
    const part = talk.parts.find(each => each.turn === turn)
    const person = part && talk.people[part.by]
    if (!person) return ''
    return renames[id]?.[person.label] || inLang(person.name, lang.slice(0, 2)) || person.label
  }
}
