import { isUnspaced, scriptOf } from '../../text/script.ts'
import { languageNames, siteWords, type SiteSign } from './site-words.ts'

/** How much of a line is a site's furniture. */
export interface SiteWordsIn {
  /** The sign that most of the furniture's letters belong to. */
  readonly sign: SiteSign
  /** Its share of the line's letters, 0 to 1; numbers and marks do not count. */
  readonly share: number
  /** The sign of the phrase that the line begins with. */
  readonly first: SiteSign | undefined
  /** The letters of that phrase. */
  readonly firstLetters: number
}

/** A line longer than this (UTF-16 code units) is not looked at: furniture is short. */
const longestLine = 160
const longestPhrase = 12

const signs = new Map<string, SiteSign>()
for (const [sign, phrases] of Object.entries(siteWords) as [SiteSign, string][])
  for (const phrase of phrases.split('|')) if (!signs.has(phrase)) signs.set(phrase, sign)

/** The words, and characters of scripts without spaces, that a phrase begins with. */
const begins = new Set([...signs.keys()].map(firstToken))
const languageBegins = new Set([...languageNames].map(firstToken))

function firstToken(phrase: string): string {
  const first = phrase.charCodeAt(0)
  return isHan(first) || first === 0x30fc ? phrase.charAt(0) : phrase.split(' ')[0]!
}

/** Words that furniture is joined with: they count for nothing. */
const fillers = new Set(
  'the a an to on in of by for and or us this your our at from via no na em en el la le les de des du do da auf in im und oder et ou y e o à au aux sur par por para mit zu die der das 到 至 与 和 在 本 此 の を に と で'.split(
    ' ',
  ),
)

/** What of a short line is a site's furniture; undefined where nothing is, or the line is long. Linear. */
export function siteWordsIn(text: string): SiteWordsIn | undefined {
  if (text.length > longestLine) return undefined
  const tokens = tokensOf(text)
  const votes = new Map<SiteSign, number>()
  let [all, matched, first, firstLetters] = [0, 0, undefined as SiteSign | undefined, 0]
  for (let i = 0; i < tokens.length;) {
    const [sign, count] = longestFrom(tokens, i)
    let letters = 0
    for (let k = i; k < i + count; k++) letters += tokens[k]!.length
    if (sign) {
      votes.set(sign, (votes.get(sign) ?? 0) + letters)
      matched += letters
      if (i === 0) [first, firstLetters] = [sign, letters]
      all += letters
    } else if (!fillers.has(tokens[i]!)) all += letters
    i += count
  }
  if (matched === 0) return undefined
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return { sign: best![0], share: matched / all, first, firstLetters }
}

/** How many languages a line names when it names nothing else; 0 otherwise. */
export function languagesIn(text: string): number {
  if (text.length > longestLine) return 0
  const tokens = tokensOf(text)
  let count = 0
  for (let i = 0; i < tokens.length;) {
    if (!languageBegins.has(tokens[i]!)) return 0
    let length = Math.min(longestPhrase, tokens.length - i)
    while (length > 0 && !languageNames.has(joined(tokens, i, i + length))) length--
    if (length === 0) return 0
    count++
    i += length
  }
  return count
}

function longestFrom(tokens: readonly string[], from: number): [SiteSign | undefined, number] {
  if (!begins.has(tokens[from]!)) return [undefined, 1]
  for (let to = Math.min(tokens.length, from + longestPhrase); to > from; to--) {
    const sign = signs.get(joined(tokens, from, to))
    if (sign) return [sign, to - from]
  }
  return [undefined, 1]
}

function joined(tokens: readonly string[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (text !== '' && !(isHan(text.charCodeAt(text.length - 1)) && isHan(token.charCodeAt(0)))) text += ' '
    text += token
  }
  return text
}

function isHan(code: number): boolean {
  return isUnspaced(scriptOf(code))
}

/** Words in lower case; of scripts without spaces, characters. Digits and marks are left out. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  const lower = text.toLowerCase()
  let word = ''
  for (let i = 0; i <= lower.length; i++) {
    const script = i < lower.length ? scriptOf(lower.charCodeAt(i)) : undefined
    // The long-vowel mark stands inside words.
    const unspaced = isUnspaced(script) || lower.charCodeAt(i) === 0x30fc
    if (script !== undefined && !unspaced) word += lower.charAt(i)
    else {
      if (word !== '') tokens.push(word)
      word = ''
      if (unspaced && i < lower.length) tokens.push(lower.charAt(i))
    }
  }
  return tokens
}
