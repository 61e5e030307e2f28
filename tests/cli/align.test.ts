import { describe, expect, test } from 'vitest'
import { runCommand, usage } from '../../src/cli/commands.ts'

/** A small world of files. */
type Files = Readonly<Record<string, string>>

/** What a command prints, tells, writes and returns, with these files and no lexicon. */
async function run(args: string, files: Files = {}) {
  let out = ''
  const told: string[] = []
  const written: Record<string, string> = {}
  let lexicons = 0
  const code = await runCommand(args.split(' ').filter(Boolean), {
    read: file =>
      files[file] === undefined
        ? Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' }))
        : Promise.resolve(Buffer.from(files[file])),
    write: (file, text) => {
      if (file.startsWith('none/')) return Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' }))
      written[file] = text
      return Promise.resolve()
    },
    lexicon: () => {
      lexicons++
      return Promise.reject(new Error('it was not built'))
    },
    print: text => {
      out += text
      return Promise.resolve()
    },
    tell: line => told.push(line),
  })
  return { code, out, told: told.join('\n'), written, lexicons }
}

const talk = [
  'Ein Gespräch über Glocken',
  'Speaker 0',
  'Guten Tag. Wie klingt die alte Glocke?',
  'Good day. What does the old bell sound like?',
  'Speaker 1',
  'Tief. Sehr tief.',
  'Low. Very low.',
  'Speaker 0',
  'Das hat niemand übersetzt.',
].join('\n\n')

interface Aligned {
  readonly languages: readonly [string, string]
  readonly turns: readonly {
    readonly number: number
    readonly sentences: Readonly<Record<string, readonly (readonly number[])[]>>
    readonly beads: readonly {
      a: readonly [number, number]
      b: readonly [number, number]
      confidence: number
    }[]
    readonly words: readonly { a: readonly number[]; b: readonly number[]; confidence: number }[]
  }[]
  readonly crossing: readonly { turns: readonly [number, number]; why: string }[]
}

/** The range of each bead in one language follows the one before, from the first sentence to the last. */
function expectTiled(ranges: readonly (readonly [number, number])[], sentences: number): void {
  expect([0, ...ranges.map(([, to]) => to)]).toEqual([...ranges.map(([from]) => from), sentences])
}

describe('align FILE', () => {
  test('prints sentences as offsets into the sides, and beads that tile them', async () => {
    const { code, out } = await run('align talk.txt', { 'talk.txt': talk })
    const { languages, turns, crossing } = JSON.parse(out) as Aligned
    const parsed = JSON.parse((await run('parse talk.txt', { 'talk.txt': talk })).out) as {
      turns: { sides: { lang: string; text: string }[] }[]
    }
    expect([code, [...languages].sort(), turns.map(({ number }) => number), crossing]).toEqual([
      0,
      ['de', 'en'],
      [1, 2, 3],
      [],
    ])
    const texts = turns.map(({ sentences }, i) =>
      ['de', 'en'].map(lang =>
        sentences[lang]?.map(([start, end]) =>
          parsed.turns[i]?.sides.find(side => side.lang === lang)?.text.slice(start, end),
        ),
      ),
    )
    expect(texts).toEqual([
      [
        ['Guten Tag.', 'Wie klingt die alte Glocke?'],
        ['Good day.', 'What does the old bell sound like?'],
      ],
      [
        ['Tief.', 'Sehr tief.'],
        ['Low.', 'Very low.'],
      ],
      [['Das hat niemand übersetzt.'], []],
    ])
    for (const { sentences, beads } of turns) {
      expectTiled(
        beads.map(({ a }) => a),
        sentences[languages[0]]!.length,
      )
      expectTiled(
        beads.map(({ b }) => b),
        sentences[languages[1]]!.length,
      )
      for (const { confidence } of beads) expect(confidence >= 0 && confidence <= 1).toBe(true)
    }
  })

  test('a turn with several sides of a language says which', async () => {
    const mixed = 'Speaker 0\n\n你好。\n\nHello.\n\n再见。\n\nGoodbye.\n'
    const { turns } = JSON.parse((await run('align talk.txt', { 'talk.txt': mixed })).out) as Aligned
    expect(turns[0]?.sentences).toEqual({
      zh: [
        [0, 3, 0],
        [0, 3, 2],
      ],
      en: [
        [0, 6, 1],
        [0, 8, 3],
      ],
    })
  })

  test('one language, and no turn at all, are told', async () => {
    const one = await run('align talk.txt', { 'talk.txt': 'Speaker 0\n\nHello there, you.\n' })
    expect([one.code, one.told]).toEqual([0, expect.stringContaining('only one language')])
    expect(JSON.parse(one.out)).toMatchObject({
      languages: ['en'],
      turns: [{ sentences: { en: [[0, 17]] }, beads: [{ a: [0, 1], b: [0, 0] }], words: [] }],
    })
    expect((await run('align talk.txt', { 'talk.txt': 'A note.' })).told).toContain('no turns')
  })
})

describe('align --src --tgt', () => {
  const lines = async (src: string, tgt: string, more = '') => {
    const result = await run(`align --src a --tgt b --src-lang de --tgt-lang en ${more}`, { a: src, b: tgt })
    return { ...result, beads: (JSON.parse(result.out) as { beads: [number[], number[]][] }).beads }
  }
  /** How many lines each text has, as its beads say. */
  const counted = async (src: string, tgt: string) => {
    const { beads } = await lines(src, tgt)
    return [beads.flatMap(([a]) => a), beads.flatMap(([, b]) => b)].map(all => {
      expect(all).toEqual(all.map((_, i) => i))
      return all.length
    })
  }

  test('every line is a sentence, blank ones too', async () => {
    expect(await counted('Ja.\n\nNein.\n', 'Yes.\n\nNo.\n')).toEqual([3, 3])
    expect(await counted('\n\n', 'Yes.')).toEqual([2, 1])
  })
  test('however lines end', async () => {
    expect(await counted('Ja.\r\nNein.\r\n', 'Yes.\nNo.')).toEqual([2, 2])
    expect(await counted('\uFEFFJa.\rNein.\r', 'Yes.\nNo.\u2028Perhaps.\n')).toEqual([2, 2])
  })
  test('an empty file has none, and is told', async () => {
    expect(await counted('', 'Yes.\nNo.\n')).toEqual([0, 2])
    expect((await lines('', '')).told).toContain('a: it has no lines')
  })
  test('the result goes where it is asked for', async () => {
    const args = 'align --src a --tgt b --src-lang=de --tgt-lang=en --out'
    const { code, out, written } = await run(`${args} c`, { a: 'Ja.', b: 'Yes.' })
    expect([code, out, JSON.parse(written['c'] ?? '')]).toEqual([0, '', { beads: [[[0], [0]]] }])
    const failed = await run(`${args} none/c`, { a: 'Ja.', b: 'Yes.' })
    expect([failed.code, failed.told]).toEqual([1, 'Cannot write "none/c": there is no such folder.'])
  })
})

test('the lexicon is read for Chinese and English only, and missed aloud', async () => {
  const files = { a: '你好。\n', b: 'Hello.\n' }
  const pair = (src: string, tgt: string) =>
    run(`align --src a --tgt b --src-lang ${src} --tgt-lang ${tgt}`, files)
  const missed = await pair('zh-Hans-CN', 'en-GB')
  expect([missed.code, missed.lexicons, missed.told]).toEqual([
    0,
    1,
    expect.stringContaining('it was not built'),
  ])
  expect((await pair('en', 'cmn')).lexicons).toBe(1)
  for (const [src, tgt] of [
    ['zh', 'de'],
    ['de', 'en'],
    ['ja', 'en'],
  ] as const)
    expect(await pair(src, tgt)).toMatchObject({ code: 0, lexicons: 0, told: '' })
})

describe('words', () => {
  const words = (json: string) => run('words --in w --src-lang de --tgt-lang en', { w: json })

  test('a list of links for each pair', async () => {
    const { code, out } = await words(
      '{"pairs": [{"src": ["das", "Haus"], "tgt": ["the", "house"]}, {"src": [], "tgt": []}]}',
    )
    const { links } = JSON.parse(out) as { links: [number, number][][] }
    expect([code, links.length, links[1]]).toEqual([0, 2, []])
  })
  test.each([
    ['{"pairs": ', 'it is no JSON'],
    ['[]', 'it has no list "pairs"'],
    ['{"pairs": [{"src": ["a"]}]}', 'pair 0 has not the form'],
    ['{"pairs": [{"src": ["a"], "tgt": []}, {"src": [1], "tgt": []}]}', 'pair 1 has not the form'],
  ])('%s: %s', async (json, message) => {
    const { code, out, told } = await words(json)
    expect([code, out, told]).toEqual([1, '', expect.stringContaining(`Cannot read "w": ${message}`)])
  })
})

test.each([
  ['align', 2, '"align" needs a FILE, or --src and --tgt.'],
  ['align --src a', 2, '"align" needs --tgt, --src-lang, --tgt-lang.'],
  ['align --src a --tgt b --src-lang de --tgt-lang', 2, '"--tgt-lang" needs a value.'],
  ['align --src --tgt b', 2, '"--src" needs a value.'],
  ['align --src a --src b', 2, '"--src" is given twice.'],
  ['align --fast a', 2, 'There is no option "--fast".'],
  ['align --src a b', 2, '"align" got "b", which belongs to no option.'],
  ['align --src - --tgt - --src-lang de --tgt-lang en', 2, 'cannot both be standard input'],
  [
    'align --src a --tgt b --src-lang german! --tgt-lang en',
    2,
    '"--src-lang" is "german!", which is no language tag',
  ],
  ['align a b', 2, '"align" takes one FILE, and got "b" as well.'],
  ['words', 2, '"words" needs --in, --src-lang, --tgt-lang.'],
  ['align none.txt', 1, 'Cannot read "none.txt": there is no such file.'],
  ['align --src a --tgt none --src-lang de --tgt-lang en', 1, 'Cannot read "none": there is no such file.'],
  ['align --src a --tgt a --src-lang qaq --tgt-lang en', 0, '"qaq" is no language that is known here'],
])('%s: %i', async (args, wanted, message) => {
  const { code, told } = await run(args, { a: 'Ja.\n' })
  expect([code, told]).toEqual([wanted, expect.stringContaining(message)])
  expect(told.includes(usage)).toBe(wanted === 2)
})
