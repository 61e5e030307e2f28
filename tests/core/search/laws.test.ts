import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSearcher } from '../../../src/core/search/searcher.ts'
import type { Hit } from '../../../src/core/search/searcher.ts'
import { foldText } from '../../../src/core/text/fold.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'
import { talk } from './talk.ts'

const variants = hanVariants()
const fold = (text: string): string => foldText(text, variants).text

/** Few letters, so that words overlap, begin and contain each other; no `s`, `y`: other forms have their own tests. */
const latin = fc.stringMatching(/^[abé]{1,4}$/)
const han = fc.string({ unit: fc.constantFrom(...Array.from('芯體体芯哈')), minLength: 1, maxLength: 4 })
const part = fc.oneof(latin, han, fc.constantFrom('ab-ba', 'A.B.', "a'b", '1,000', '２.5', '%', '👍', 'が'))
const side = fc
  .array(fc.tuple(part, fc.constantFrom(' ', '', ', ', '。', '“')), { minLength: 1, maxLength: 8 })
  .map(parts => parts.flat().join('').trim())
const line = fc.tuple(fc.constantFrom('A', 'B'), side, side).map(([who, a, b]) => `${who}: en=${a} | zh=${b}`)
const lines = fc.array(line, { minLength: 1, maxLength: 8 })

const letter = /^[\p{L}\p{N}]$/u
const unspaced = /^[\p{scx=Han}\p{scx=Hiragana}]$/u
const isWordy = (character: string | undefined): boolean =>
  character !== undefined && letter.test(character) && !unspaced.test(character)

/** Whether the folded text has the folded word at a word's beginning (anywhere for Han and kana), looked at place by place. */
function contains(text: string, wanted: string, whole: boolean): boolean {
  for (let i = 0; i + wanted.length <= text.length; i++) {
    if (text.slice(i, i + wanted.length) !== wanted) continue
    const before = text[i - 1]
    const after = text[i + wanted.length]
    const begins = unspaced.test(wanted[0] ?? '') || before === undefined || before === ' '
    const ends = !whole || !isWordy(wanted.at(-1)) || after === undefined || after === ' '
    if (begins && ends) return true
  }
  return false
}

const inOrder = (hits: readonly Hit[]): number[] => hits.map(hit => hit.turn).sort((a, b) => a - b)

describe('search agrees with a naive scan', () => {
  test('words', () => {
    fc.assert(
      fc.property(lines, fc.array(part, { minLength: 1, maxLength: 3 }), (said, words) => {
        const episode = talk(said)
        const { hits } = createSearcher(episode, { variants }).search(words.join(' '))
        const wanted = words.map(fold)
        const truth = episode.turns.filter(turn =>
          wanted.every(word => turn.sides.some(({ text }) => contains(fold(text), word, false))),
        )
        // Errors are only forgiven where nothing is right, so what is right is all there is.
        const right = hits.filter(hit => !hit.fuzzy)
        expect(inOrder(right)).toEqual(truth.map(turn => turn.number))
        if (truth.length > 0) expect(hits.length).toBe(truth.length)
      }),
      { numRuns: 500 },
    )
  })
  test('phrases and what is excluded', () => {
    // Without apostrophes: that they end a word cannot be seen in a folded text.
    const plain = part.filter(text => !text.includes("'"))
    const phrase = fc.array(plain, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(lines, phrase, plain, (said, wanted, without) => {
        const episode = talk(said)
        const { hits } = createSearcher(episode, { variants }).search(`"${wanted}" -${without}`)
        const has = (text: string, what: string): boolean => contains(fold(text), fold(what), true)
        const truth = episode.turns.filter(
          turn =>
            turn.sides.some(({ text }) => has(text, wanted)) &&
            !turn.sides.some(({ text }) => has(text, without)),
        )
        expect(inOrder(hits)).toEqual(truth.map(turn => turn.number))
      }),
      { numRuns: 500 },
    )
  })
  test('whatever was typed before', () => {
    fc.assert(
      fc.property(lines, fc.array(part, { minLength: 1, maxLength: 3 }), (said, words) => {
        const used = createSearcher(talk(said), { variants })
        const query = words.join(' ')
        for (let n = 1; n <= query.length; n++) {
          const typed = query.slice(0, n)
          expect(used.search(typed)).toEqual(createSearcher(talk(said), { variants }).search(typed))
        }
      }),
    )
  })
})

test('what is marked is what was asked for', () => {
  fc.assert(
    fc.property(lines, part, (said, word) => {
      const episode = talk(said)
      const wanted = fold(word)
      for (const hit of createSearcher(episode, { variants }).search(word).hits)
        for (const mark of hit.marks) {
          const marked = fold(
            episode.turns[hit.turn - 1]?.sides[mark.side]?.text.slice(mark.start, mark.end) ?? '',
          )
          // 哈哈 in 哈哈哈 is one mark that holds it twice.
          if (!hit.fuzzy && !unspaced.test(wanted[0] ?? '')) expect(marked).toBe(wanted)
          if (!hit.fuzzy) expect([marked.startsWith(wanted), marked.endsWith(wanted)]).toEqual([true, true])
        }
    }),
    { numRuns: 500 },
  )
})

test('no text makes it throw, and every mark lies in its side, in order', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(fc.array(anyText), fc.oneof(anyText, side), (said, query) => {
      const episode = talk(said.map(text => `A: en=${text.replaceAll(' | ', '')}`))
      const searcher = createSearcher(episode, { variants })
      for (const asked of [query, ...said, `by:${query}`, `"${query}`])
        for (const hit of searcher.search(asked).hits) {
          let before = { side: 0, end: 0 }
          for (const { side: index, start, end } of hit.marks) {
            if (index === before.side) expect(start).toBeGreaterThanOrEqual(before.end)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(episode.turns[hit.turn - 1]?.sides[index]?.text.length ?? -1)
            before = { side: index, end }
          }
        }
    }),
  )
})
