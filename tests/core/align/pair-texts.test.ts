import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairTexts, separator } from '../../../src/core/align/pair-texts.ts'

const en = (text: string, name = '') => ({ name, text, lang: 'en' })
const de = (text: string, name = '') => ({ name, text, lang: 'de' })

/** The rows of two texts, a line each: the sides of the first text, `|`, those of the second; `/` between sides. */
function check(a: string, b: string, ...picture: string[]): void {
  const { episode } = pairTexts(en(a), de(b))
  const rows = episode.turns.map(({ sides }) =>
    ['en', 'de']
      .map(lang =>
        sides
          .filter(side => side.lang === lang)
          .map(({ text }) => text.replace(/\s+/g, ' '))
          .join(' / '),
      )
      .join(' | '),
  )
  expect(rows).toEqual(picture)
}

describe('rows', () => {
  test('end where a paragraph ends', () =>
    check(
      'The ferry was late. Nobody minded.\n\nThen it rained.',
      'Die Fähre kam zu spät. Niemanden störte es.\n\nDann regnete es.',
      'The ferry was late. Nobody minded. | Die Fähre kam zu spät. Niemanden störte es.',
      'Then it rained. | Dann regnete es.',
    ))
  test('of lines broken at a width are as long as the paragraph', () =>
    check(
      'The ferry was late, and nobody\nwho stood there minded.\n\nThen it rained.',
      'Die Fähre kam zu spät, und niemanden,\nder da stand, störte es.\n\nDann regnete es.',
      'The ferry was late, and nobody who stood there minded. | Die Fähre kam zu spät, und niemanden, der da stand, störte es.',
      'Then it rained. | Dann regnete es.',
    ))
  test('keep what nobody translated', () => check('The ferry was late.', '', 'The ferry was late. | '))
  test('of a paragraph without end are cut', () => {
    const { episode } = pairTexts(en('It rained again. '.repeat(50)), de('Es regnete wieder. '.repeat(50)))
    expect(episode.turns.length).toBeGreaterThan(3)
  })
})

describe('titles', () => {
  const title = (a: string, b: string, name = '') => pairTexts(en(a, name), de(b, name)).episode.title
  test('stand above both texts', () =>
    expect(title('The ferry\n\nIt was late.', 'Die Fähre\n\nSie kam spät.')).toEqual({
      en: 'The ferry',
      de: 'Die Fähre',
    }))
  test('are the names of the files where they do not', () =>
    expect(title('It was late.', 'Die Fähre\n\nSie kam spät.', 'ferry.txt')).toEqual({
      en: 'ferry',
      de: 'ferry',
    }))
  test('are the first words of pasted texts', () =>
    expect(title('It was late. '.repeat(9), 'Sie kam spät.')).toEqual({
      en: 'It was late. It was late. It was late. It was late. It was…',
      de: 'Sie kam spät.',
    }))
})

test('rows are handed over before their words are linked', () => {
  const said: unknown[] = []
  const { episode, pairing, source } = pairTexts(en('Late.'), de('Spät.'), {
    onRows: rows => said.push(rows),
    progress: done => said.push(done),
  })
  expect(said.at(-2)).toEqual({ episode, pairing, source })
  expect(said.at(-1)).toBe(1)
})

test('one language twice is a mistake', () => {
  expect(() => pairTexts(en('Yes.'), en('No.'))).toThrow('"en"')
})

describe('laws', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'Late ferry.',
        'A bell? ',
        'No',
        '渡船晚了。',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '"Go!"',
        'a b c, ',
        '…',
      ),
      {
        maxLength: 60,
      },
    )
    .map(pieces => pieces.join(''))
  const any = fc.oneof(text, fc.string({ unit: 'binary' }))

  test('every character that is not white space stands in one side or title, verbatim', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { source, episode } = pairTexts(en(a), de(b))
        expect(source).toBe(a + separator + b)
        const spans = [...episode.titles, ...episode.turns.flatMap(({ sides }) => sides)]
        for (const span of spans) expect(source.slice(span.start, span.end)).toBe(span.text)
        const left = source.split('')
        for (const { start, end } of spans)
          for (let at = start; at < end; at++) {
            expect(left[at]).not.toBe('')
            left[at] = ''
          }
        expect(left.join('').trim()).toBe('')
      }),
    )
  })

  test('beads tile the sentences of each row, and sentences lie in their sides', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const { episode, pairing } = pairTexts(en(a), de(b))
        expect(pairing.turns).toHaveLength(episode.turns.length)
        pairing.turns.forEach((own, i) => {
          let [atA, atB] = [0, 0]
          for (const { a, b } of own.beads) {
            expect([a.from, b.from]).toEqual([atA, atB])
            ;[atA, atB] = [a.to, b.to]
          }
          expect([atA, atB]).toEqual([own.a.length, own.b.length])
          for (const [list, lang] of [
            [own.a, 'en'],
            [own.b, 'de'],
          ] as const)
            for (const { side, start, end } of list) {
              expect(episode.turns[i]!.sides[side]!.lang).toBe(lang)
              expect(start).toBeLessThan(end)
              expect(end).toBeLessThanOrEqual(episode.turns[i]!.sides[side]!.text.length)
            }
        })
      }),
    )
  })
})
