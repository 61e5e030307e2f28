/** How the characters of a name are read: syllables of pinyin without tones, commonest first. */
export type Readings = (character: string) => readonly string[]

/**
 * How alike a name in Han characters and one in Latin letters sound, 0 to 1: a transcription (莫扎特, Mozart) gives 0.6 to 1,
 * pinyin (王成, Wang Cheng) 1, two names that have nothing to do with each other mostly less than 0.5. Of a name of several
 * parts (阿什拉夫·哈尼) the part that sounds most alike counts. Names of one syllable sound like very many.
 *
 * One minus the weighted edit distance (Wagner and Fischer 1974) of the sounds that both are broken into: consonants count
 * more than vowels, a vowel that only carries a consonant (格 in 格雷格) next to nothing. O(length of one × length of the other).
 */
export function namesSound(han: string, latin: string, readings: Readings): number {
  const right = [latinSounds(latin, false), latinSounds(latin, true)]
  if (right[0]?.length === 0) return 0
  let best = 0
  for (const part of han.slice(0, 24).split(/[·•・‧.\-\s]+/))
    for (const sounds of hanSounds(part, readings))
      for (const other of right) best = Math.max(best, alike(sounds, other))
  return best
}

/** A consonant as a capital or small letter of its own, or a vowel. `faint`: it costs little to leave out. */
interface Sound {
  readonly sign: string
  readonly vowel: boolean
  readonly faint: boolean
}

const sound = (sign: string, faint = false): Sound => ({ sign, vowel: 'aeiou'.includes(sign), faint })

/** The sounds of the name, once for each way to read its first characters that have two readings; empty for unknown ones. */
function hanSounds(name: string, readings: Readings): readonly (readonly Sound[])[] {
  let ways: Sound[][] = [[]]
  for (const character of name) {
    const syllables = readings(character)
    if (syllables.length === 0) return []
    const chosen = ways.length < 4 ? syllables : syllables.slice(0, 1)
    ways = ways.flatMap(before => chosen.map(syllable => [...before, ...syllableSounds(syllable)]))
  }
  return ways.filter(way => way.length > 0)
}

/** J: j, zh; C: ch, q; S: sh, x; Z: z, c, ts. */
const INITIALS: Readonly<Record<string, string>> = {
  zh: 'J',
  ch: 'C',
  sh: 'S',
  j: 'J',
  q: 'C',
  x: 'S',
  z: 'Z',
  c: 'Z',
}

function syllableSounds(syllable: string): Sound[] {
  if (syllable === 'er' || syllable === 'r') return [sound('e', true), sound('r')]
  const initial = /^(?:[zcs]h|[b-df-hj-np-tw-z])?/.exec(syllable)?.[0] ?? ''
  let final = syllable.slice(initial.length)
  const result: Sound[] = []
  if (initial !== '') result.push(sound(INITIALS[initial] ?? initial, initial === 'w' || initial === 'y'))
  const nasal = /ng?$/.exec(final)?.[0] ?? ''
  final = final.slice(0, final.length - nasal.length).replace('v', 'u')
  // 尔, 格, 特, 斯, 布 …: the vowel is there because Chinese has no consonant by itself.
  const carries = initial !== '' && nasal === '' && final.length === 1 && 'eiu'.includes(final)
  for (const vowel of final) result.push(sound(vowel, carries || final.length > 1))
  if (nasal !== '') result.push(sound('n'))
  return result
}

/** Letters of Latin names by what they mostly sound like, longest first; what is not here is one sound a letter. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:sch|sh)/, 'S'],
  [/^(?:tch|tsch|ch)/, 'C'],
  [/^(?:ts|tz|zz|z)/, 'Z'],
  [/^(?:dge|dg|dj|j)/, 'J'],
  [/^ph/, 'f'],
  [/^(?:ck|cq|qu|q|kh)/, 'k'],
  [/^gh(?=$|[^aeiouy])/, ''],
  [/^gh/, 'g'],
  [/^g(?=[ei])/, 'G'],
  [/^th/, 't'],
  [/^c(?=[eiy])/, 's'],
  [/^c/, 'k'],
  [/^x/, 'ks'],
  [/^y(?=[aeiou])/, 'y'],
  [/^y/, 'i'],
]
const PINYIN: readonly (readonly [RegExp, string])[] = [
  [/^(?:zh|j)/, 'J'],
  [/^(?:ch|q)/, 'C'],
  [/^(?:sh|x)/, 'S'],
  [/^[zc]/, 'Z'],
  [/^ng(?![aeiou])/, 'n'],
]

function latinSounds(name: string, pinyin: boolean): readonly Sound[] {
  const letters = name
    .slice(0, 40)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/([a-z])\1+/g, '$1')
  const table = pinyin ? PINYIN : LETTERS
  const result: Sound[] = []
  for (let at = 0; at < letters.length;) {
    const rest = letters.slice(at)
    const rule = table.find(([pattern]) => pattern.test(rest))
    const length = rule ? (rule[0].exec(rest)?.[0].length ?? 1) : 1
    const end = at + length
    for (const sign of rule ? rule[1] : rest.charAt(0)) {
      const after = letters.charAt(end)
      const vowel = (l: string): boolean => 'aeiouy'.includes(l) && l !== ''
      // Chinese drops r and l at the end of a syllable, h nearly everywhere, and an e that English does not say.
      const ends = !vowel(after)
      const faint =
        !pinyin &&
        ((sign === 'h' && at > 0) ||
          ('rl'.includes(sign) && ends && at > 0) ||
          (sign === 'e' && (end === letters.length || !ends)) ||
          ('aeiou'.includes(sign) && vowel(letters.charAt(at - 1))))
      result.push(sound(sign, faint))
    }
    at = end
  }
  return result
}

/** What it costs to take one consonant for another, in tenths; all other pairs cost 1. */
const SLIPS = new Map(
  'bp3 dt3 gk3 CJ3 fv3 vw1 fw4 fh5 hk5 gh5 lr1 mn3 sZ2 Ss3 JS4 Ct5 Jd5 Jy4 Sh5 Sk6 bw5 bv3 GJ1 Gg1 Gk3 CG4 GS4 Cs5 CS3 JZ4 CZ4 SZ4 tZ4 dZ5 st5 Gh4 CK5 Ck5 Jk6 ny6 hw5 ly6 nl4'
    .split(' ')
    .flatMap(entry => {
      const [a = '', b = ''] = entry
      const cost = Number(entry[2]) / 10
      return [
        [a + b, cost],
        [b + a, cost],
      ] as const
    }),
)
const VOWEL = 0.4
const OTHER_VOWEL = 0.2

const weightOf = (one: Sound): number => (one.vowel ? (one.faint ? 0.15 : VOWEL) : one.faint ? 0.35 : 1)
/** Left out: a vowel easily, a consonant within a cluster less so. */
const dropCost = (one: Sound): number => (one.vowel ? (one.faint ? 0.03 : 0.25) : one.faint ? 0.15 : 0.8)

function swapCost(a: Sound, b: Sound): number {
  if (a.sign === b.sign) return 0
  if (a.vowel && b.vowel) return Math.min(a.faint || b.faint ? OTHER_VOWEL / 2 : OTHER_VOWEL, 1)
  // u and w, i and y are one sound, consonant or not.
  if (a.vowel || b.vowel) return /^(?:uw|wu|ow|wo|uv|vu|iy|yi|yJ)$/.test(a.sign + b.sign) ? 0.1 : Infinity
  return SLIPS.get(a.sign + b.sign) ?? 1
}

function alike(a: readonly Sound[], b: readonly Sound[]): number {
  let row = [0]
  for (const other of b) row.push(row[row.length - 1]! + dropCost(other))
  for (const one of a) {
    const next = [row[0]! + dropCost(one)]
    b.forEach((other, j) => {
      next.push(
        Math.min(row[j]! + swapCost(one, other), row[j + 1]! + dropCost(one), next[j]! + dropCost(other)),
      )
    })
    row = next
  }
  const total = Math.max(
    a.reduce((sum, one) => sum + weightOf(one), 0),
    b.reduce((sum, one) => sum + weightOf(one), 0),
  )
  return total === 0 ? 0 : Math.max(0, 1 - (1.3 * row[b.length]!) / total)
}
