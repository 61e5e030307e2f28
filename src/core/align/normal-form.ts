import { stemmer } from 'stemmer'
import type { Lang } from '../transcript/episode.ts'
import { irregular } from './irregular-forms.ts'

/**
 * A word as dictionaries and statistics compare it: one width, lower case, without accents, numbers without the marks that
 * group their digits. English also without its ending (`taken`, `takes` → `take`, then Porter's stem); contractions by their
 * first word and every `…n't` as `not`; number words and ordinals as digits (`six`, `6th` → `6`); a people by its country.
 */
export function normalForm(word: string, lang: Lang): string {
  const state = lang === 'en' ? STATES.get(word) : undefined
  if (state) return state
  let form = PLAIN.test(word) ? word.toLowerCase() : fold(word)
  if (DIGIT.test(form)) {
    form = form.replace(/,(?=\d\d\d)/g, '')
    return lang === 'en' ? form.replace(/^(\d+)(?:st|nd|rd|th|s)$/, '$1') : form
  }
  if (lang !== 'en') return form
  if (form.endsWith("n't") || form === 'cannot') return 'not'
  const apostrophe = form.indexOf("'")
  if (apostrophe > 0 && CLITICS.has(form.slice(apostrophe + 1))) form = form.slice(0, apostrophe)
  else if (apostrophe === 0 && CLITICS.has(form.slice(1))) return form
  // "U.S.", "Ph.D": an abbreviation is its letters.
  if (form.includes('.') && /^(?:[a-z]\.)+[a-z]?$/.test(form))
    return STATES.get(form.replaceAll('.', '').toUpperCase()) ?? form.replaceAll('.', '')
  if (form === 'news') return form
  return stemmer(irregular.get(form) ?? form)
}

/** Written as capitals these are countries; `us` is not. */
const STATES = new Map([
  ['US', 'america'],
  ['USA', 'america'],
  ['UK', 'britain'],
])
const PLAIN = /^[!-~]*$/
const DIGIT = /^\d/
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm', ''])

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .normalize('NFC')
}
