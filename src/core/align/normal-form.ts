import { stemmer } from 'stemmer'
import type { Lang } from '../transcript/episode.ts'
import { irregular } from './irregular-forms.ts'

/**
 * A word as dictionaries and statistics compare it: one width, lower case, without accents; English also without its ending
 * (`taken`, `takes` → `take`, then Porter's stem), contractions by their first word, and every `…n't` as `not`.
 */
export function normalForm(word: string, lang: Lang): string {
  let form = ASCII.test(word) ? word.toLowerCase() : fold(word)
  if (lang !== 'en') return form
  if (form.endsWith("n't") || form === 'cannot') return 'not'
  const apostrophe = form.indexOf("'")
  if (apostrophe > 0 && CLITICS.has(form.slice(apostrophe + 1))) form = form.slice(0, apostrophe)
  else if (apostrophe === 0 && CLITICS.has(form.slice(1))) return form
  return stemmer(irregular.get(form) ?? form)
}

const ASCII = /^[\0-~]*$/
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', ''])

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .normalize('NFC')
}
