import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findQuantities } from '../../../src/core/text/quantities.ts'

/** Sentences of a file, `lang sentence`, in which a person put every quantity in braces: `{10 GW|10000000000 W}`. */
function sentencesOf(file: string): readonly (readonly [lang: string, picture: string])[] {
  const text = readFileSync(fileURLToPath(new URL(`./gold/${file}`, import.meta.url)), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map(line => [line.slice(0, 2), line.slice(3)] as const)
}

/** F1 of stretches with the right value and unit, and the sentences that are read otherwise than noted. */
function score(file: string): { readonly f1: number; readonly faults: string } {
  let [right, noted, found] = [0, 0, 0]
  const faults: string[] = []
  for (const [lang, picture] of sentencesOf(file)) {
    const text = picture.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')
    const wanted = new Set<string>()
    let removed = 0
    for (const { 0: whole, 1: words = '', 2: value = '', index } of picture.matchAll(
      /\{([^|}]*)\|([^}]*)\}/g,
    )) {
      wanted.add(`${index - removed} ${words}|${value}`)
      removed += whole.length - words.length
    }
    const got = findQuantities(text, lang).map(
      ({ start, text: words, value, unit }) => `${start} ${words}|${value}${unit && ` ${unit}`}`,
    )
    noted += wanted.size
    found += got.length
    right += got.filter(each => wanted.has(each)).length
    const odd = got.filter(each => !wanted.delete(each))
    if (odd.length + wanted.size > 0)
      faults.push(`${lang} ${text}\n   found ${odd.join('; ')}\n   noted ${[...wanted].join('; ')}`)
  }
  return { f1: (2 * right) / (noted + found), faults: faults.join('\n') }
}

// At their first reading, before anything was mended for them, they gave 0.89, 0.88 and 0.91.
test.each([['quantities-talk-1.txt', 0.99]])('quantities in sentences as people talk: %s', (file, least) => {
  const { f1, faults } = score(file)
  expect(f1, faults).toBeGreaterThanOrEqual(least)
})
