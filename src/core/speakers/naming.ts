import { isFunctionWord } from '../text/language.ts'
import type { ByLang, Lang } from '../transcript/episode.ts'
import { hasCase } from './cased-sightings.ts'
import { isHan, isOrdinary } from './han-names.ts'
import { NOT_NAMES } from './not-names.ts'
import { foldName, isCased, partsOf } from './roster.ts'
import type { Person } from './roster.ts'
import type { Tally } from './tally.ts'
import { withoutTitle } from './titles.ts'

/** The name to show in each of the episode's languages, and every other spelling. */
export function nameOf(
  person: Person,
  languages: readonly Lang[],
  tallies: ReadonlyMap<string, Tally>,
): { readonly name: ByLang; readonly aliases: readonly string[] } {
  const spellings = [...person.parts]
  const worth = (text: string): number => {
    const tally = tallies.get(text)
    const words = partsOf(text).length
    const full = person.fulls.includes(text) && (words > 1 || !isCased(text))
    // 李若曦 rather than 若曦, 中村大輔 rather than 中村: where no space tells, the longer is the fuller name.
    const length = isCased(text) || withoutTitle(text) !== text ? 0 : words > 1 ? 9 : Math.min(5, text.length)
    return (full ? 1e9 : 0) + (tally?.notes ? 1e8 : 0) + length * 1e6 + Math.min(1e5, tally?.rank ?? 0)
  }
  const ranked = spellings
    .map((text, i) => ({ text, i, worth: worth(text) }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
  const cased = ranked.find(({ text }) => isCased(text))?.text
  const name: Record<Lang, string> = {}
  for (const lang of languages) {
    if (hasCase(lang)) {
      // Names in Latin letters are spelled alike in all languages that have them, those of other alphabets are not.
      const own = ranked.find(
        ({ text }) => isCased(text) && tallies.get(text)?.langs.has(lang) === true && isFull(text, cased),
      )
      const best = lang === 'ru' || lang === 'uk' || lang === 'el' ? own?.text : cased
      if (best !== undefined) name[lang] = best
      continue
    }
    const own = ranked.find(({ text }) => !isCased(text) && tallies.get(text)?.langs.has(lang) === true)
    const latin = cased !== undefined && tallies.get(cased)?.langs.has(lang) === true ? cased : undefined
    // A first name alone in the language's own script gives way to the whole name in Latin letters that it uses as well.
    const whole =
      own !== undefined &&
      (partsOf(own.text).length > 1 || cased === undefined || person.fulls.includes(own.text))
    const best = whole ? own.text : (latin ?? own?.text)
    if (best !== undefined) name[lang] = best
  }
  const shown = new Set(Object.values(name).map(foldName))
  const aliases: string[] = []
  for (const { text } of ranked) {
    const key = foldName(text)
    const used = tallies.has(text)
    if (shown.has(key) || isWord(withoutTitle(text), used)) continue
    shown.add(key)
    aliases.push(text)
  }
  return { name, aliases }
}

function isFull(text: string, like: string | undefined): boolean {
  return like === undefined || partsOf(text).length >= partsOf(like).length
}

/** Whether a spelling is (or, in Chinese, holds) an ordinary word; in Latin letters only if it never stands alone as a name. */
function isWord(text: string, used: boolean): boolean {
  if (!isCased(text)) return isHan(text[0]) && partsOf(text).length === 1 && isOrdinary(text)
  const lower = text.toLowerCase()
  return !used && (NOT_NAMES.has(lower) || isFunctionWord(lower))
}
