import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/core/search/searcher.ts'
import type { Turn } from '../../src/core/transcript/episode.ts'
import { hitSides } from '../../src/state/hit-sides.ts'

/** A turn of sides `lang text`; `[` and `]` stand around what is marked. */
function turnOf(sides: readonly string[]): { turn: Turn; marks: Mark[] } {
  const marks: Mark[] = []
  const read = sides.map((sketch, side) => {
    const [lang = '', ...rest] = sketch.split(' ')
    const drawn = rest.join(' ')
    const text = drawn.replaceAll(/[[\]]/g, '')
    if (drawn.includes('['))
      marks.push({ side, lang, start: drawn.indexOf('['), end: drawn.indexOf(']') - 1 })
    return { lang, text, start: 0, end: text.length }
  })
  return { turn: { number: 1, speaker: 'A', sides: read, start: 0, end: 0 }, marks }
}

function check(sides: readonly string[], ...picture: string[]) {
  const { turn, marks } = turnOf(sides)
  const shown = hitSides(turn, marks, ['en', 'zh'], { spaced: 24, unspaced: 10 }).map(
    ({ lang, excerpt: { pieces, cutBefore, cutAfter } }) =>
      `${lang} ${cutBefore ? '…' : ''}${pieces.map(p => (p.marked ? `[${p.text}]` : p.text)).join('')}${cutAfter ? '…' : ''}`,
  )
  expect(shown).toEqual(picture)
}

describe('a hit shows', () => {
  test('both sides whole where they are short', () =>
    check(['zh 港口', 'en the [harbour]'], 'en the [harbour]', 'zh 港口'))
  test('the words around the match, and as far into the other side', () =>
    check(
      [
        'en one two three four five six seven eight nine [ten] eleven',
        'zh 一二三四五六七八九十甲乙丙丁戊己庚辛',
      ],
      'en …eight nine [ten] eleven',
      'zh …九十甲乙丙丁戊己庚辛',
    ))
  test('the beginning where a match begins', () =>
    check(
      ['en [one] two three four five six seven', 'zh 一二三四五六七八九十甲乙丙'],
      'en [one] two three four five…',
      'zh 一二三四五六七八九十…',
    ))
  test('the beginnings where nothing is marked', () =>
    check(['en one two three four five six seven'], 'en one two three four five…'))
  test('the sides of interleaved languages that belong together', () =>
    check(
      ['en first of all this', 'zh 首先说这一句话', 'en then [that] again', 'zh 然后说那一句话'],
      'en then [that] again',
      'zh 然后说那一句话',
    ))
  test('a language that is missing as nothing', () => check(['zh [港口]'], 'zh [港口]'))
  test('another language where it matches, and not where it does not', () => {
    check(['en hello', 'ja こん[にちは]'], 'en hello', 'ja こん[にちは]')
    check(['en [hello]', 'ja こんにちは'], 'en [hello]')
  })
  test('never half a character', () => {
    const { turn, marks } = turnOf(['en a b c d e f g h [i]', 'zh 𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊'])
    const [, zh] = hitSides(turn, marks, ['en', 'zh'], { spaced: 24, unspaced: 7 })
    const text = zh!.excerpt.pieces.map(piece => piece.text).join('')
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(text.length).toBeGreaterThan(0)
  })
})
