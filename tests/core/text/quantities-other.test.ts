import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../src/core/text/quantities.ts'
import { checkQuantities } from './quantities-of.ts'

describe.each([
  [
    'de',
    [
      'Wir haben {zweiundzwanzig|22} Hühner',
      '{1.234,5|1234.5} Seiten',
      '{2,5 Milliarden Euro|2500000000 EUR} teuer',
      '{drei Millionen|3000000} Menschen',
      '{einhundertfünfzigtausend|150000} Bücher',
      'seit {anderthalb Jahren|1.5 year}',
      '{zehn Prozent|10 %} mehr',
      'am {31. Oktober 2017|20171031 date}',
      'im Jahr {1989|1989 date}',
      '{10 Gigawatt|10000000000 W} Leistung',
      '{zwei Drittel|0.666666666667} der Stimmen',
      'die {Hälfte|0.5} davon',
      'Kapitel 5 und eine Frage',
      'ein Haus, eine Idee, einer von ihnen',
      'der 3D-Drucker und das A4-Blatt',
      'Sie hat sich {verdoppelt|2 x}',
      '{fünf|5 year} bis {zehn Jahre|10 year}',
    ],
  ],
  [
    'fr',
    [
      '{quatre-vingt-dix-sept|97} pommes',
      '{1 234,5|1234.5} pages',
      '{soixante et onze ans|71 year}',
      '{deux millions d’euros|2000000 EUR}',
      '{trois milliards|3000000000} de fourmis',
      '{deux cent cinquante mille|250000} livres',
      '{dix pour cent|10 %}',
      'le {31 octobre 2017|20171031 date}',
      'en {1998|1998 date}',
      '{10 gigawatts|10000000000 W}',
      'la {moitié|0.5} du pain',
      '{dix-huit mois|18 month}',
      'chapitre 5, une idée, un chat',
      'le vol AF447 et la 5G',
    ],
  ],
  [
    'es',
    [
      '{treinta y uno|31} alumnos',
      '{1.234,5|1234.5} hojas',
      '{mil millones|1000000000} de granos',
      '{2,5 millones de dólares|2500000 USD}',
      '{doscientos cincuenta mil|250000} libros',
      '{diez por ciento|10 %}',
      'el {31 de octubre de 2017|20171031 date}',
      'desde {1998|1998 date}',
      '{10 gigavatios|10000000000 W}',
      'la {mitad|0.5} del pan',
      '{medio millón|500000} de aves',
      '{dieciocho meses|18 month}',
      'capítulo 5, una idea, un gato',
      'el vuelo IB6250 y la 5G',
    ],
  ],
  [
    'pt',
    [
      '{trinta e um|31} alunos',
      '{1.234,5|1234.5} folhas',
      '{dois bilhões de reais|2000000000 BRL}',
      '{mil milhões|1000000000} de grãos',
      '{duzentos e cinquenta mil|250000} livros',
      '{dez por cento|10 %}',
      'em {31 de outubro de 2017|20171031 date}',
      'desde {1998|1998 date}',
      '{10 gigawatts|10000000000 W}',
      '{metade|0.5} do pão',
      '{meio milhão|500000} de aves',
      '{dezoito meses|18 month}',
      'capítulo 5, uma ideia, um gato',
      'o voo TP440 e a 5G',
    ],
  ],
])('numbers in %s', (lang, pictures) => {
  test.each(pictures)('%s', picture => checkQuantities(picture, lang))
})

test('a language without number words of its own: digits and symbols', () => {
  checkQuantities('Sono {1.500|1500} persone e {3,5 kg|3.5 kg} di pane', 'it')
})

test('no mark keeps the reader from coming to an end', () => {
  checkQuantities('C++ and C++20, A+ and + {5|5}', 'it')
  fc.assert(
    fc.property(fc.constantFrom('en', 'zh', 'de', 'fr'), fc.string({ unit: 'grapheme' }), (lang, text) => {
      for (const { start, end, text: words } of findQuantities(`1+${text}`, lang))
        expect(`1+${text}`.slice(start, end)).toBe(words)
    }),
  )
})

test('quantities stand in order, apart, and are slices of the text', () => {
  const piece = fc.constantFrom(
    '一',
    '两',
    '百',
    '万',
    '亿',
    '个',
    '年',
    '月',
    '半',
    '第',
    '分之',
    '点',
    '到',
    '、',
    ' ',
    '.',
    ',',
    '-',
    '$',
    '%',
    '10',
    '2017',
    '3.5',
    'x',
    'GW',
    'two',
    'and',
    'a',
    'half',
    'million',
    'hundred',
    'of',
    'years',
    'one',
    'in',
    'twenty',
    'der',
    'zehn',
    'vingt',
    'et',
    'mil',
    'October',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('zh', 'en', 'de', 'fr', 'es', 'pt', 'ja'),
      fc.boolean(),
      (pieces, lang, spaced) => {
        const text = pieces.join(spaced ? ' ' : '')
        let last = 0
        for (const { start, end, text: found, value, said } of findQuantities(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(found).toBe(text.slice(start, end))
          expect([value, said].every(Number.isFinite)).toBe(true)
          last = end
        }
      },
    ),
  )
})

test('any text at all is read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('zh', 'en', 'de'),
      (text, lang) => {
        for (const { start, end } of findQuantities(text, lang)) expect(end).toBeGreaterThan(start)
      },
    ),
  )
})
