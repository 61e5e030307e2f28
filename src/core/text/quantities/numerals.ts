import { isKnownLanguage, numberWords } from './number-words.ts'

const HAN = /[二两三四五六七八九十百千万亿萬億兩双雙半倍廿卅]/u
const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Ordinals, periods and words made of numbers, which say a number without being one. */
const MORE: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie|hundred)th|\w+(?:teen|ty)|once|score|pairs?|both|decades?|centur\w+|fortnight|millennium)$/,
  de: /^(?:\w*(?:hundert|tausend|zig|ßig|zehn)\w*|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:mal|er|ern|fach\w*|te[nrsm]?|jährig\w*|monatig\w*|wöchig\w*|tägig\w*|minütig\w*|stündig\w*)|jahrzehnt\w*|jahrhundert\w*|beide\w*|paar)$/,
  fr: /^(?:\p{L}+ième|siècles?|décennies?|quinquennat|bi?centenaire|deuxième)$/u,
  es: /^(?:siglos?|décadas?|quincena|ambos|tercer\w?|cuart\w+|quint\w+|\p{L}+ésim\w)$/u,
  pt: /^(?:séculos?|décadas?|quinzena|ambos|terceir\w|quart\w+|quint\w+|\p{L}+ésim\w)$/u,
}

/**
 * Whether a text has a word that may say a number, be it an idiom, an ordinal or a period: where one stands, it cannot be said that a
 * number was left out. Of a language whose words are not known here that is always so. Linear.
 */
export function holdsNumeral(text: string, lang: string): boolean {
  const language = lang.toLowerCase().split('-')[0] ?? ''
  if (language === 'zh') return HAN.test(text) || holdsNumeral(text, 'en')
  if (!isKnownLanguage(language)) return true
  const { ones, one, hundred, scales, vague, groups, half, parts, times } = numberWords(language)
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if ((ones.has(word) && !one.has(word) && word !== 'zero') || hundred.has(word) || scales.has(word))
      return true
    if (vague.has(word) || groups.has(word) || half.has(word) || parts.has(word) || times.has(word))
      return true
    if (MORE[language]?.test(word)) return true
  }
  return false
}
