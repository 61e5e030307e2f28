import type { Lang } from '../../transcript/episode.ts'
import type { Lexicon } from '../lexicon.ts'
import { normalForm } from '../normal-form.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { tuning } from './tuning.ts'
import type { Word } from './corpus.ts'

/** Marks that mean the same in every script, by the one that stands for them. */
const marks: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '｡': '.',
  '।': '.',
  '،': ',',
  '、': ',',
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '؟': '?',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '—',
  '―': '—',
  '──': '—',
  '——': '—',
  '--': '—',
  '-': '—',
  '…': '...',
  '……': '...',
  '《': '"',
  '》': '"',
}
const breaks = new Set([',', ';', ':', '—', '...', '!', '?', '.', ')', '('])

/** The words of a sentence as the aligner compares them, for one language; what was seen once is remembered. */
export function wordsIn(lang: Lang, lexicon?: Lexicon): (sentence: string) => readonly Word[] {
  const forms = new Map<string, string>()
  return sentence => {
    const words: Word[] = []
    let opens = true
    for (const { text, kind } of tokenize(sentence, lang, lexicon)) {
      if (kind === 'punctuation') {
        const mark = marks[text] ?? text
        words.push({ text: mark, opensClause: opens })
        opens = breaks.has(mark)
        continue
      }
      let form = forms.get(text)
      if (form === undefined)
        forms.set(text, (form = lexicon ? normalForm(text, lang) : stemOf(normalForm(text, lang))))
      words.push({ text: form, opensClause: opens })
      opens = false
    }
    return words
  }
}

const stemOf = (form: string): string =>
  tuning.stem > 0 && form.length > tuning.stem && form.charCodeAt(0) < 0x2e80
    ? form.slice(0, tuning.stem)
    : form
