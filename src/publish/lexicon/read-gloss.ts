import { normalForm } from '../../core/align/normal-form.ts'

/** A gloss taken apart: what it says in English, and the headwords it sends the reader to. */
export interface Gloss {
  /** Normal forms with weights in (0, 1]: 1/√(words of the gloss), in parentheses and explanations less. */
  readonly words: ReadonlyMap<string, number>
  /** Headwords (simplified) that this gloss is a form of: "variant of 訂婚|订婚[ding4 hun1]". */
  readonly references: readonly string[]
}

/** Words that hold a gloss together; they translate only where a gloss has no others. */
const GLUE = new Set(
  `a an the to of sb sth sb's sth's one one's oneself be is are or and in on at for with by as from into it its that which who
  whose etc esp lit fig cf eg ie i.e e.g sth or so used when where this up out not have has do some their his her`.split(
    /\s+/,
  ),
)

/** Labels of style, field and grammar: they say what kind of word it is, not what it means. */
const LABELS = new Set(
  `tw hk coll slang idiom loanword bound form literary old archaic dialect classical vulgar derog honorific humble polite formal
  internet math physics chemistry chem biology bot zool med medicine computing ling linguistics music phonetic grammar grammatical
  particle modal prefix suffix onom interjection name surname place abbr also pr proverb expr expression Buddhism neologism
  figuratively figurative literally loosely usually often typically`.split(/\s+/),
)

/** Glosses about writing, sound and grammar, which say nothing of the meaning. */
const NO_MEANING =
  /^(?:classifier for|CL:|Taiwan pr\.|also pr\.|pr\. |used in |Kangxi radical|radical in Chinese|\(bound form\)$|see also$|also written)/

const PARENTHESES = 0.15
/** What follows the first comma of a gloss that begins with a capital: "Turin, city in Italy". */
const EXPLANATION = 0.3

const REFERENCE =
  /(?:variant of|variant for|form of|see also|see|abbr\. (?:for|of|to)|short for|same as|equivalent to|also called|also known as|aka|also written|contraction of) ([\p{Script=Han}A-Za-z0-9]+)(?:\|([\p{Script=Han}A-Za-z0-9]+))?/gu
/** 訂婚|订婚[ding4 hun1], or 你 by itself. */
const CITATION = /[\p{Script=Han}○]+(?:\|[\p{Script=Han}○]+)?(?:\[[^\]]*\])?/gu
const WORD = /[\p{Script=Latin}\p{Nd}]+(?:['’.,][\p{Script=Latin}\p{Nd}]+)*/gu

/** Takes one sense of a gloss apart. Linear in its length. */
export function readGloss(gloss: string): Gloss {
  const references = [...gloss.matchAll(REFERENCE)]
    .map(([, one = '', two]) => two ?? one)
    .filter(text => /\p{Script=Han}/u.test(text))
  const words = new Map<string, number>()
  const plain = gloss
    .replace(REFERENCE, ' ')
    .replace(CITATION, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
  if (NO_MEANING.test(gloss)) return { words, references }
  const { outside, inside } = parenthesised(plain)
  const comma = /^\s*\p{Lu}/u.test(outside) ? outside.indexOf(',') : -1
  collect(words, comma > 0 ? outside.slice(0, comma) : outside, 1)
  if (comma > 0) collect(words, outside.slice(comma), EXPLANATION)
  for (const aside of inside) collect(words, aside, PARENTHESES)
  return { words, references }
}

function parenthesised(text: string): { outside: string; inside: string[] } {
  let outside = ''
  const inside: string[] = []
  let depth = 0
  for (const character of text) {
    if (character === '(' && depth++ === 0) inside.push('')
    else if (character === ')' && depth > 0) depth--
    else if (depth === 0) outside += character
    else inside[inside.length - 1] += character
  }
  return { outside, inside }
}

function collect(into: Map<string, number>, text: string, factor: number): void {
  const all = (text.match(WORD) ?? []).filter(word => !LABELS.has(word) || factor === 1)
  const content = all.filter(word => !GLUE.has(word.toLowerCase().replaceAll('’', "'")))
  const words =
    content.length > 0 ? content : factor === 1 ? all.filter(word => !/^(to|an?|the|sb|sth)$/.test(word)) : []
  for (const word of words) {
    const form = normalForm(word, 'en')
    if (!/^[!-~]+$/.test(form)) continue
    const weight = factor / Math.sqrt(words.length)
    if (weight > (into.get(form) ?? 0)) into.set(form, weight)
  }
}
