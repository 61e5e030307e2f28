import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWebArticle } from '../../../src/core/formats/web-article.ts'

const one =
  'The old tram line along the river opened again on Saturday, and some four thousand people rode it before noon.'
const two =
  'Its carriages date from 1954 and were kept in a shed for thirty years, where a club of retired fitters oiled them every spring.'

/** One letter a line that is not blank: T title, L lead, h heading, p paragraph, l list item, c caption; `-` what is not the article. */
function check(source: string, picture: string): ReturnType<typeof parseWebArticle>['value'] {
  const { value } = parseWebArticle(source)
  const letters = value.blocks.map(({ role, kind }) =>
    role === 'boilerplate' ? '-' : kind === 'title' ? 'T' : kind === 'lead' ? 'L' : kind.charAt(0),
  )
  expect(letters.join('')).toBe(picture)
  return value
}

describe('the article in a page', () => {
  test('a plain article', () => {
    const { title, lang } = check(`Tram line reopens\n\n${one}\n\n${two}`, 'Tpp')
    expect([title, lang]).toEqual(['Tram line reopens', 'en'])
  })

  test('menus before and after it', () => {
    const page = `Home\nNews\nSport\nLog in\nTram line along the river reopens\n${one}\nA club of fitters\n${two}\nShare\nComments (3)\n• Deutsch\n• English\n• Français\nTop`
    check(page, '----Tphp------')
  })

  test('bars, stamps and counters around the title', () => {
    const { date } = check(
      `|\n|\nTram line along the river reopens |\n12 May 2023 09:30\n0\n${one}\n${two}`,
      '--T---pp',
    )
    expect(date).toBe('2023-05-12')
  })

  test('teasers with stamps after it', () => {
    const teaser = (n: number): string =>
      `Another matter of the day ${n}\nWhat happened there and why nobody ...\n2023-05-1${n} 10:00\n`
    check(
      `Tram line along the river reopens\n${one}\n${two}\nRelated\n${teaser(1)}${teaser(2)}${teaser(3)}`,
      'Tpp----------',
    )
  })

  test('a notice of the site at the end', () => {
    const notice =
      'Disclaimer: this website may republish material of third parties for informational purposes only; all rights remain with their owners.'
    check(`Tram line along the river reopens\n${one}\n${two}\n${notice}`, 'Tpp-')
  })

  test('a body that speaks of copyright is no notice', () => {
    check(
      `Who owns a tram bell?\n${one}\nThe club claims the copyright of the sound, and the city says that nobody can own two notes.`,
      'Tpp',
    )
  })

  test('points, captions and numbered parts belong to it', () => {
    const page = `Tram line along the river reopens\n01\n${one}\n▲ Carriage 7. Photo: Ida Berg\n02\n${two}\n• ${one}`
    check(page, 'Thpchpl')
  })

  test('a German page', () => {
    const page = `Startseite\nDie Straßenbahn am Fluss fährt wieder\nVon Ida Berg\n12. Mai 2023\nAm Samstag fuhr sie zum ersten Mal seit dreißig Jahren, und viertausend Menschen wollten mit.\nDie Wagen stammen aus dem Jahr 1954 und standen so lange in einer Halle am Rand der Stadt.\nImpressum`
    const { lang, author, date } = check(page, '-T--pp-')
    expect([lang, author, date]).toEqual(['de', 'Ida Berg', '2023-05-12'])
  })

  test('a Chinese page', () => {
    const page = `首页\n河边电车线路周六重新开通\n来源:河城日报 2023年5月12日\n星期六上午,河边的老电车线路重新开通,大约四千人在中午以前乘坐了这趟电车,许多人带着孩子。\n车厢造于一九五四年,在车库里停放了三十年,退休的工人每年春天都来给它们上油。\n上一篇:天气`
    const { lang, publisher, date } = check(page, '-T-pp-')
    expect([lang, publisher, date]).toEqual(['zh', '河城日报', '2023-05-12'])
  })
})

describe('what the page states', () => {
  test.each([
    [
      'Tram line reopens | The River Post\nTram line reopens',
      { publisher: 'The River Post', title: 'Tram line reopens' },
    ],
    [
      'Tram line along the river reopens\nBy Ann Lee\nOctober 3, 2021',
      { author: 'Ann Lee', date: '2021-10-03' },
    ],
    [
      'O bonde da beira do rio volta\nFonte: Diário do Rio\n3 de outubro de 2021',
      { publisher: 'Diário do Rio', date: '2021-10-03' },
    ],
    ['Tram line along the river reopens\n03.10.2021', { date: '2021-10-03' }],
    ['Tram line along the river reopens\n03/10/2021', { date: undefined }],
    ['Tram line along the river reopens', { publisher: undefined, author: undefined, date: undefined }],
  ])('%s', (head, facts) => {
    const { title, publisher, author, date } = parseWebArticle(`${head}\n${one}\n${two}`).value
    expect({ title, publisher, author, date }).toMatchObject(facts)
  })

  test('a date in the text is not the date of the article', () => {
    expect(
      parseWebArticle(`Tram line reopens\n${one}\nIt closed on 2 May 1991, on a day when ${two}`).value.date,
    ).toBe(undefined)
  })
})

describe('who the page is by', () => {
  const facts = (...lines: string[]) => {
    const { publisher, author } = parseWebArticle(lines.join('\n')).value
    return [publisher, author]
  }
  const title = 'Tram line along the river reopens'

  test('a rank is no author', () => {
    expect(facts('河边电车线路周六重新开通', '管理员', '2023-05-12 09:30', one, two)).toEqual([
      undefined,
      undefined,
    ])
  })

  test('nor is a company', () => {
    expect(facts(title, 'River Trams, Inc.', 'May 12, 2023', one, two)).toEqual([undefined, undefined])
  })

  test('a name before the date', () => {
    expect(facts(title, '[Ann Lee](https://river.example/ann) · 12 May 2023', one, two)).toEqual([
      undefined,
      'Ann Lee',
    ])
  })

  test('a site that names itself twice', () => {
    const app = 'Download the River Post app'
    const thanks = 'Thanks for reading River Post! Subscribe for more.'
    expect(facts(title, one, two, thanks, 'Menu', app)).toEqual(['River Post', undefined])
  })

  test('the shorter name of whose the rights are', () => {
    expect(facts(title, one, two, 'Write for The River Post', '© 2023 The River Post Media Ltd')).toEqual([
      'The River Post',
      undefined,
    ])
  })
})

describe('lists of the site', () => {
  const title = 'Tram line along the river reopens'
  const teaser = 'A baker on the left bank has sold the same loaf for forty years, and nobody knows why.'

  test('teasers in sentences after the text', () => {
    check([title, one, two, 'Most read', teaser, 'A ferry that never came', teaser].join('\n'), 'Tpp----')
  })

  test('a box of them in its midst', () => {
    check(
      [title, one, two, 'Read also', 'A ferry that never came', 'The baker of the left bank', two, one].join(
        '\n',
      ),
      'Tpp---pp',
    )
  })

  test('comments that nothing announces', () => {
    const comments = ['ann_88', one, 'Reply', 'Lee', two, 'Reply']
    check([title, one, two, two, ...comments].join('\n'), 'Tppp------')
  })

  test('a name below a salutation is a signature', () => {
    check([title, one, two, 'Until next week,', 'Ann', 'Share'].join('\n'), 'Tpppp-')
  })

  test('named parts with headings', () => {
    check([title, 'PART.01', 'The shed', one, 'PART.02', 'The rails', two].join('\n'), 'Thhphhp')
  })

  test('what is said when, in a recording', () => {
    check([title, one, '(00:00) The shed', '(12:30) The rails', two].join('\n'), 'Tpllp')
  })
})

describe('whatever it is given', () => {
  test('an empty file says so', () => {
    expect(parseWebArticle(' \n\n').diagnostics.map(({ code }) => code)).toEqual(['empty'])
  })

  test('a page without running text is kept whole, and says so', () => {
    const { value, diagnostics } = parseWebArticle('One\nTwo\n|\nThree')
    expect(value.blocks.map(({ role }) => role)).toEqual(['body', 'body', 'boilerplate', 'body'])
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-body'])
  })

  test('blocks are verbatim, in order, and leave out only white space', () => {
    const line = fc.oneof(
      fc.constantFrom(
        one,
        two,
        'Menu',
        '|',
        '2023-05-12',
        '',
        '• a',
        'Cut …',
        'A |',
        `![x](y)${one}`,
        'a [b](c) ![](',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, eol) => {
        const source = lines.join(eol)
        const { blocks, sentences } = parseWebArticle(source).value
        let [at, left] = [0, '']
        for (const { start, end, text } of blocks) {
          expect(source.slice(start, end)).toBe(text)
          left += source.slice(at, start)
          at = end
        }
        expect((left + source.slice(at)).trim()).toBe('')
        for (const { start, end, block } of sentences) {
          const { start: from, end: to, role } = blocks[block]!
          expect([role, start >= from, end <= to, start < end]).toEqual(['body', true, true, true])
        }
      }),
    )
  })
})

describe('what a line holds', () => {
  test.each([
    [`${one}![]()`, `${one}/![]()`],
    [`![a tram](https://river.example/1.jpg) ${one}`, `![a tram](https://river.example/1.jpg)/${one}`],
    ['| The tram |', '|/The tram/|'],
    ['| Line | Year |', '| Line | Year |'],
    ['![no end', '![no end'],
  ])('%s', (source, pieces) => {
    expect(
      parseWebArticle(source)
        .value.blocks.map(({ text }) => text)
        .join('/'),
    ).toBe(pieces)
  })
})

describe('words of a site', () => {
  const title = 'Tram line along the river reopens'
  const third =
    'Nobody can say how long the rails will last, since half of them were laid in the year of the great flood.'
  test.each([
    ['Advertisement', 'ad'],
    ['Read more: The ferry that never came back', 'related'],
    ['Sign up to our weekly newsletter and get the best of the river in your inbox.', 'share'],
    ['Partager sur Facebook', 'share'],
    ['分享到:微信 微博 QQ空间', 'share'],
    ['3 Kommentare', 'comments'],
    ['Vues : 1 204', 'counter'],
    ['English | Deutsch | 日本語', 'languages'],
    ['Home > News > Trams', 'navigation'],
    ['desk@river.example', 'navigation'],
    ['© 2023 The River Post', 'notice'],
    ['沪ICP备00000000号-1', 'notice'],
  ])('%s between two paragraphs is no part of them', (line, kind) => {
    const { blocks } = parseWebArticle([title, one, line, two, third].join('\n')).value
    expect(blocks.map(block => block.kind)).toEqual(['title', 'paragraph', kind, 'paragraph', 'paragraph'])
  })

  test.each([
    'Business',
    'The share of trams',
    'Why readers subscribe to silence',
    'English',
    '7. The comments of the mayor',
  ])('"%s" above a paragraph is a heading', heading => {
    check([title, one, heading, two, third].join('\n'), 'Tphpp')
  })

  test.each([
    'The court held that the club had copied the bell without permission, and that copyright does not end at a tram stop.',
    'He asked the readers of his newsletter to follow the tram on foot, and four of them did.',
    'In a statement the council said that cookies, once baked in the depot, are no longer part of the fare.',
  ])('a paragraph about such things stays: %s', paragraph => {
    check([title, one, paragraph, two].join('\n'), 'Tppp')
  })
})

test('lines that are broken at a width are one paragraph', () => {
  const page = [
    'Tram line along the river reopens',
    '',
    'The old tram line along the river opened again on Saturday, and some',
    'four thousand people rode it before noon, though rain was falling on',
    'both banks and nobody had thought of umbrellas.',
    '',
    'Its carriages date from 1954 and were kept in a shed for thirty years,',
    'where a club of retired fitters oiled them every spring and painted',
    'them twice. The paint is green.',
    'A second line may follow, if the council can find somebody who still',
    'knows how to lay the rails.',
    '',
    '-- ',
    'Subscribe to our newsletter',
  ].join('\n')
  const { blocks, sentences } = check(page, 'Tppp--')
  expect(blocks[1]!.text.split('\n')).toHaveLength(3)
  expect(sentences.map(({ block }) => block)).toEqual([0, 1, 2, 2, 3])
})

test('headlines below each other are not', () => {
  const page = ['One tram after another came', 'Two trams stood in the shed', 'Three fitters oiled the rails']
  check([...page, ...page, one, two].join('\n'), '-----Tpp')
})
