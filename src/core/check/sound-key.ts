/** How the letters of the alphabet are said in English, roughly, in the spelling that `soundKey` ends in. */
const LETTER_NAMES =
  'ei bi si di i ef ji eij ai jei kei el em en o pi kiu ar es ti iu vi dobliu eks uai zi'.split(' ')

const RULES: readonly (readonly [string, string])[] = [
  ['tch', 'j'],
  ['tj', 'j'],
  ['dj', 'j'],
  ['dg', 'j'],
  ['ch', 'j'],
  ['sch', 'sh'],
  ['ph', 'f'],
  ['gh', ''],
  ['wh', 'w'],
  ['wr', 'r'],
  ['kn', 'n'],
  ['ck', 'k'],
  ['qu', 'kw'],
  ['q', 'k'],
  ['x', 'ks'],
  ['z', 's'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['ey', 'i'],
  ['ie', 'i'],
  ['oo', 'u'],
  ['ou', 'u'],
  ['au', 'o'],
  ['aw', 'o'],
  ['ah', 'a'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['y', 'i'],
  ['c', 'k'],
]

/**
 * What a name in Latin letters sounds like to an English transcriber, so that two spellings of one sound have one key (Clark and Clarke, Jon and
 * John); capitals in a row are spelled out (GPT as "jipiti"). Not a transcription: only equality means something. Linear.
 */
export function soundKey(name: string): string {
  let spelled = ''
  for (let at = 0; at < name.length;) {
    let end = at
    while (/[A-Z]/.test(name.charAt(end))) end++
    // In "ChatGPT" the last capitals are letters; in "McKay" a capital begins a syllable.
    const capitals =
      end - at > 1 && !/[a-z]/.test(name.charAt(end)) ? end - at : end - at > 2 ? end - at - 1 : 0
    for (let i = at; i < at + capitals; i++) spelled += LETTER_NAMES[name.charCodeAt(i) - 65] ?? ''
    at += capitals
    if (at < name.length && (capitals === 0 || at < end)) spelled += name.charAt(at++).toLowerCase()
  }
  const letters = spelled.normalize('NFKD').replace(/[^a-z]/g, '')
  let key = ''
  for (let at = 0; at < letters.length;) {
    const rule = RULES.find(([from]) => letters.startsWith(from, at))
    const last = rule?.[0] === 'ey' || rule?.[0] === 'ie' || letters.charAt(at)
    if (rule) {
      key += rule[1]
      at += rule[0].length
    } else {
      // A silent e or h says nothing.
      const silent =
        (last === 'e' && at === letters.length - 1 && at > 1) ||
        (last === 'h' && at > 0 && key.at(-1) !== 's')
      if (!silent) key += letters.charAt(at)
      at++
    }
  }
  let single = ''
  for (const sound of key) if (sound !== single.at(-1)) single += sound
  return single
}

/** How alike two words are written, 0 to 1: one minus the edit distance (Wagner and Fischer 1974) over the longer length. */
export function likeness(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(row[j]! + (a.charAt(i) === b.charAt(j) ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    row = next
  }
  return 1 - row[b.length]! / Math.max(1, a.length, b.length)
}
