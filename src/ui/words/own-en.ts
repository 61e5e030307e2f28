import type { OpeningTrouble, Refusal, Stage } from '../../state/own-state.ts'
import { en } from './en.ts'

const size = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** What the library and the screen for own texts say in English; apart from the rest, since the reader does not need it. */
export const ownEn = {
  heading: 'Yours',
  open: 'Open your own',
  openHelp: 'A transcript in two languages, or a text and its translation.',
  dropHelp: 'Or drop files anywhere on this page.',
  drop: 'Drop to open',

  title: 'Open your own text',
  stays: 'Your texts stay on this machine. Nothing is sent anywhere.',
  kind: 'What you have',
  kinds: { one: 'One bilingual text', two: 'A text and its translation' },
  kindHelp: {
    one: 'A transcript with both languages in one file, its speakers before what they say. An article in one language can be read, too.',
    two: 'Two plain texts, one for each language: a chapter, a whole book. Paragraphs become rows, sentences find their counterparts.',
  },
  slots: { only: 'Text', first: 'Text', second: 'Translation' },
  paste: 'Paste here, or drop a file',
  chooseFile: 'Choose a file',
  chooseOther: 'Choose another file',
  takeOut: 'Remove',
  takeAway: (what: string) => `Remove ${what}`,
  pasted: 'Pasted text',
  characters: (n: number) => `${size.format(n)} ${n === 1 ? 'character' : 'characters'}`,
  language: 'Language',
  languageOf: (slot: string) => `Language of the ${slot.toLowerCase()}`,
  noLanguage: 'Choose…',
  lost: (count: number, line: number, column: number) =>
    `${count === 1 ? 'One character is' : `${en.number(count)} characters are`} not valid and shown as \uFFFD, first on ${en.episode.line(line, column)}.`,
  refused: {
    binary: name =>
      `“${name}” is not a text file, so it was not opened. Save it as plain text (.txt) and try again.`,
    encoding: (name, line) =>
      `“${name}” is written in an encoding that cannot be read (first on line ${en.number(line ?? 1)}). Save it as UTF-8 and try again.`,
    big: name => `“${name}” is larger than 64 MB. Split it and open the parts.`,
    empty: name => `“${name}” has no words in it.`,
    unreadable: name => `“${name}” could not be read. Was it moved or deleted? Choose it again.`,
  } satisfies Record<Refusal, (name: string, line?: number) => string> as Record<
    Refusal,
    (name: string, line?: number) => string
  >,
  go: 'Open',
  cancel: 'Cancel',
  stages: {
    reading: 'Reading the text…',
    dictionary: 'Fetching the dictionary…',
    pairing: 'Pairing the sentences…',
  } satisfies Record<Stage, string> as Record<Stage, string>,
  troubles: {
    nothing: 'There is no text yet: paste one, or choose a file.',
    second: 'The translation is still missing: paste it, or choose a file.',
    language: 'Which language is this? Choose it above.',
    'same-language': 'Both texts are said to be in one language. Choose the right one above.',
    died: 'Reading broke off: the part of the app that does it could not be started, or ran out of memory. Your text is still here. Try again.',
    failed: 'The text could not be read. It is still here. Try again.',
  } satisfies Record<OpeningTrouble, string> as Record<OpeningTrouble, string>,

  paired: 'The sentences are paired.',
  pairedWithout:
    'The sentences are paired without the dictionary, which could not be fetched: some pairs may be wrong.',
  without: 'Paired without the dictionary',
  pairingFailed: 'The sentences could not be paired. The text is not affected.',
  pairAgain: 'Pair the sentences',
  stop: 'Stop pairing',
  stopped: 'Not paired',
  notKept:
    'This browser keeps nothing here (a private window, or no room): the text is gone when you close it.',
  onlyNow: 'Not kept: gone when you close this window',
  remove: 'Delete',
  removeNamed: (title: string) => `Delete “${title}”`,
  removed: (title: string) => `“${title}” is deleted.`,
  undo: 'Undo',
  elsewhere: 'This text lives on another machine.',
  elsewhereHelp:
    'It was opened there from somebody’s own files and was never published, so its address leads nowhere else. It may also have been deleted here. Ask for the file, and open it yourself.',

  about: 'About',
  aboutItems: {
    dictionary: 'Chinese–English dictionary',
    compiled: 'compiled into a table for this app, under the same licence',
    fonts: 'Typefaces',
    variants: 'Variants of Chinese characters',
    icons: 'Icons',
  },
  licence: 'Licence',
}

export type OwnWords = typeof ownEn
