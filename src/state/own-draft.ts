import { identifyLanguage } from '../core/text/language.ts'
import { firstUnreadable } from '../core/text/paragraphs.ts'
import type { Lang } from '../core/transcript/episode.ts'
import { decodeText, NotTextError } from '../services/files.ts'
import type { AlignRequest } from '../services/align.ts'
import {
  emptyText,
  type Draft,
  type DraftText,
  type OpeningTrouble,
  type OwnState,
  type Refusal,
} from './own-state.ts'

/** A file as a reader chose or dropped it. */
export interface GivenFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
}

/** Larger files (bytes) are refused before they are read: a browser could not draw what is in them. */
export const largestFile = 64 * 1024 * 1024

/** Which of the two texts of a draft. */
export type Slot = 0 | 1

/** What changes the form. */
export interface DraftActions {
  setKind(kind: Draft['kind']): void
  /** What was typed or pasted. */
  write(slot: Slot, text: string): void
  choose(slot: Slot, lang: Lang): void
  /**
   * Takes files that were chosen for a slot or, without one, dropped anywhere: two files are a text and its translation, one goes
   * where there is room. A file that cannot be read is refused, and says why, in its slot.
   */
  take(files: readonly GivenFile[], slot?: Slot): Promise<void>
  /** Empties a slot; all of the form without one. */
  clear(slot?: Slot): void
}

/** The actions over the part of the state that they change. */
export function draftActions(own: () => OwnState, set: (changed: Partial<OwnState>) => void): DraftActions {
  /** A change of the form takes back what was said about it. */
  const put = (draft: Draft) =>
    set({ draft, ...(own().opening.status === 'failed' && { opening: { status: 'idle' as const } }) })
  const putText = (slot: Slot, change: (before: DraftText) => DraftText) => {
    const { draft } = own()
    const texts = draft.texts.map((each, i) => (i === slot ? change(each) : each)) as [DraftText, DraftText]
    put({ ...draft, texts })
  }
  return {
    setKind: kind => put({ ...own().draft, kind }),
    write: (slot, text) =>
      putText(slot, before => identified({ ...before, name: '', text, lost: undefined, refused: undefined })),
    choose: (slot, lang) => putText(slot, before => ({ ...before, lang, chosen: true })),
    async take(files, slot) {
      const two = files.slice(0, 2)
      if (two.length === 2) put({ ...own().draft, kind: 'two' })
      const { kind, texts } = own().draft
      const free: Slot = kind === 'two' && texts[0].text !== '' && texts[1].text === '' ? 1 : 0
      await Promise.all(
        two.map(async (file, i) => {
          const at = (two.length === 2 ? i : (slot ?? free)) as Slot
          const read = await readFile(file)
          putText(at, before =>
            'why' in read ? { ...before, refused: read } : identified({ ...before, ...read }),
          )
        }),
      )
    },
    clear(slot) {
      if (slot === undefined) put({ kind: own().draft.kind, texts: [emptyText, emptyText] })
      else putText(slot, () => emptyText)
    },
  }
}

/** What the worker is to do for a draft, or what the draft lacks. */
export function requestOf({ kind, texts: [a, b] }: Draft): AlignRequest | OpeningTrouble {
  if (isBlank(a.text)) return 'nothing'
  if (kind === 'one') return { kind: 'file', name: a.name, text: a.text }
  if (isBlank(b.text)) return 'second'
  if (a.lang === undefined || b.lang === undefined) return 'language'
  if (a.lang === b.lang) return 'same-language'
  return {
    kind: 'two',
    a: { name: a.name, text: a.text, lang: a.lang },
    b: { name: b.name, text: b.text, lang: b.lang },
  }
}

const isBlank = (text: string): boolean => !/\S/.test(text)

/** With the language that the text seems to be in, unless the reader chose one. */
function identified(text: DraftText): DraftText {
  if (text.chosen && text.text !== '') return text
  return { ...text, chosen: false, lang: languageOf(text.text) }
}

/** A text's language by its beginning and its middle: a book may begin with a page in another language. */
function languageOf(text: string): Lang | undefined {
  const middle = text.slice(Math.floor(text.length / 2))
  return identifyLanguage(middle.trimStart()) ?? identifyLanguage(text.trimStart())
}

async function readFile(
  file: GivenFile,
): Promise<
  Pick<DraftText, 'name' | 'text' | 'lost' | 'refused'> | { name: string; why: Refusal; line?: number }
> {
  const { name } = file
  if (file.size > largestFile) return { name, why: 'big' }
  let bytes: Uint8Array
  try {
    bytes = await file.bytes()
  } catch {
    // Moved, deleted or not allowed since it was chosen: the browser does not say which.
    return { name, why: 'unreadable' }
  }
  try {
    const { text, undecodable = 0 } = decodeText(bytes)
    if (isBlank(text)) return { name, why: 'empty' }
    const first = undecodable > 0 ? firstUnreadable(text) : undefined
    const lost = first && { count: undecodable, line: first.line, column: first.column }
    return { name, text, lost, refused: undefined }
  } catch (error) {
    if (!(error instanceof NotTextError)) throw error
    return { name, why: error.reason, ...(error.line !== undefined && { line: error.line }) }
  }
}
