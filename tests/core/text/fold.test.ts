import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, sourceSpan } from '../../../src/core/text/fold.ts'
import { hanVariants } from '../../../src/core/text/han-variants.ts'

const variants = hanVariants()

/** Folding `text` gives `folded`. */
const check = (text: string, folded: string): void => expect(foldText(text, variants).text).toBe(folded)

/** Marking `word` of the folded text marks `marked` of the text. */
const checkMark = (text: string, word: string, marked: string): void => {
  const folded = foldText(text, variants)
  const at = folded.text.indexOf(word)
  const span = sourceSpan(folded, at, at + word.length)
  expect(text.slice(span.start, span.end)).toBe(marked)
}

describe('what is alike', () => {
  test('case, also where it changes the length', () => {
    check('The RÉSUMÉ of Straße', 'the resume of strasse')
    check('ΟΔΟΣ οδος', 'οδοσ οδοσ')
    check('İstanbul ISPARTA ılık', 'istanbul isparta ilik')
  })
  test('accents, composed or not', () => {
    check('café cafe\u0301 Đặng Łódź Ærø', 'cafe cafe dang lodz aero')
    check('ёлка', 'елка')
  })
  test('but not what makes another letter', () => {
    check('йод', 'йод')
    check('が か', 'が か')
    check('की कि', 'की कि')
  })
  test('width and compatibility forms', () => {
    check('ＡＩ　２０２５', 'ai 2025')
    check('ﬁne ｶﾞｽ ㎏', 'fine ガス kg')
    check('한국', '한국')
  })
  test('a mark belongs to its letter, or to nothing', () => {
    check('ｶ·ﾞ', 'カ')
    check('aﾞb %\u3099', 'a\u3099b %')
  })
  test('simplified, traditional, regional', () => {
    check('體驗經濟', '体验经济')
    check('体験経済', '体验经济')
    expect(foldText('體驗').text).toBe('體驗')
  })
  test('what nobody sees', () => check('co\u00adoper\u200bate \ufeff再\u200d见', 'cooperate 再见'))
})

describe('punctuation', () => {
  test('becomes one space', () => check(' Well -- yes, (no)... ', 'well yes no'))
  test('hyphens part words', () => check('next-gen', 'next gen'))
  test('English endings stay with their word', () => check("don't we’ll Ann's it´s", 'dont well anns it s'))
  test('other apostrophes part words', () => check("l'hôtel d’accord O'Brien", 'l hotel d accord o brien'))
  test('apostrophes of other scripts are left out', () => check("п'ять м’яч", 'пять мяч'))
  test('numbers stay whole', () =>
    check('1,000 2.5 1,000,000.75 3, 4. 10:30', '1000 2.5 1000000.75 3 4 10 30'))
  test('initials come together', () =>
    check('the U.S. and A.I., J. R. e.g. this', 'the us and ai j r eg this'))
  test('symbols are words', () => check('$10 50% R&D C++ 👍🏽', '$ 10 50 % r & d c + + 👍'))
  test('quotation marks part Latin words only', () =>
    check('so-called “smart”homes 所谓“智能”时代 安·李', 'so called smart homes 所谓智能时代 安李'))
  test('sentence marks part Chinese', () => check('其中。国家，都', '其中 国家 都'))
})

test('scripts are parted, whether a space was typed or not', () => {
  check('用AI芯片', '用 ai 芯片')
  check('用 AI 芯片', '用 ai 芯片')
})

describe('marks cover whole characters of the source', () => {
  test('that grew', () => {
    checkMark('groß', 'ss', 'ß')
    checkMark('a ﬁsh', 'f', 'ﬁ')
    checkMark('½', '2', '½')
  })
  test('with their accents', () => checkMark('e\u0301te\u0301', 'ete', 'e\u0301te\u0301'))
  test('of two units', () => checkMark('so 👍🏽 good', '👍', '👍🏽'))
  test('without the apostrophe and what follows', () => checkMark('Ann’s', 'ann', 'Ann'))
  test('with a comma inside', () => checkMark('1,000 cats', '1000', '1,000'))
  test('without punctuation around', () => checkMark('(“Yes,” he', 'yes', 'Yes'))
})

describe('laws', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from("aZé ß.,'’-1０Ｂ芯體“”·がﾞｶกำ한ﬁ👍\u0301\u200d\ud83d\n%$")),
    }),
  )
  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = foldText(text, variants).text
        expect(foldText(once, variants).text).toBe(once)
      }),
    )
  })
  test('one space between words, none around, no line ends', () => {
    fc.assert(
      fc.property(anyText, text => {
        const folded = foldText(text, variants).text
        expect(folded.trim()).toBe(folded)
        expect(folded).not.toMatch(/\s\s|[^\S ]/)
      }),
    )
  })
  test('the map runs forward, within the text, and never splits a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, starts, ends } = foldText(text, variants)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (let i = 0; i < folded.length; i++) {
          const [start = -1, end = -1] = [starts[i], ends[i]]
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] ?? 0))
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const at of [start, end])
            expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        }
      }),
    )
  })
})

test('the table of variants takes one step', () => {
  expect(variants.size).toBeGreaterThan(3000)
  for (const [from, to] of variants) {
    expect([from.length, to.length]).toEqual([1, 1])
    expect(variants.has(to)).toBe(false)
  }
})
