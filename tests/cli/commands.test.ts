import { describe, expect, test } from 'vitest'
import { runCommand, usage } from '../../src/cli/commands.ts'

const talk = [
  'Episode 3 - The tram by the river',
  '',
  '第三集 - 河边的电车',
  '',
  'Speaker 0',
  '',
  'Welcome to the show. What did the old tram sound like?',
  '',
  '欢迎收听节目。老电车的声音是什么样的?',
  '',
  'Speaker 1',
  '',
  'It sounded like a kettle full of bells, and everybody heard the tram.',
  '',
  '它听起来像装满铃铛的水壶,每个人都听到了电车。',
  '',
].join('\n')

/** What a command prints, as JSON where it is that, tells and returns, with `talk.txt` (or `-`) as the only file. */
async function run(args: readonly string[], content: string | Uint8Array = talk) {
  let out = ''
  const told: string[] = []
  const code = await runCommand(args, {
    read: file => {
      if (file === 'talk.txt' || file === '-') return Promise.resolve(Buffer.from(content))
      const known: Record<string, string> = { folder: 'EISDIR', locked: 'EACCES' }
      return Promise.reject(Object.assign(new Error('no'), { code: known[file] ?? 'ENOENT' }))
    },
    write: () => Promise.reject(new Error('nothing of this writes')),
    lexicon: () => Promise.reject(new Error('not built')),
    print: text => {
      out += text
      return Promise.resolve()
    },
    tell: line => told.push(line),
  })
  return { code, out, told: told.join('\n') }
}

interface Parsed {
  readonly title: Record<string, string>
  readonly languages: string[]
  readonly chapters: unknown[]
  readonly speakers: { label: string; role: string | null; affiliation: string | null; evidence: unknown[] }[]
  readonly turns: {
    number: number
    speaker: string
    sides: { lang: string; text: string; start: number; end: number }[]
  }[]
  readonly diagnostics: { line: number; column: number; severity: string; message: string; code: string }[]
}

interface Found {
  readonly total: number
  readonly hits: {
    turn: number
    speaker: string
    score: number
    marks: { lang: string; start: number; end: number }[]
  }[]
}

describe('parse', () => {
  test('prints the conversation with offsets into the file', async () => {
    const { code, out } = await run(['parse', 'talk.txt'])
    const parsed = JSON.parse(out) as Parsed
    expect(code).toBe(0)
    expect(Object.keys(parsed)).toEqual([
      'title',
      'languages',
      'chapters',
      'speakers',
      'turns',
      'diagnostics',
    ])
    expect([...parsed.languages].sort()).toEqual(['en', 'zh'])
    expect(parsed.speakers.map(({ label }) => label)).toEqual(['Speaker 0', 'Speaker 1'])
    expect(parsed.turns.map(({ number, speaker }) => [number, speaker])).toEqual([
      [1, 'Speaker 0'],
      [2, 'Speaker 1'],
    ])
    const sides = parsed.turns.flatMap(turn => turn.sides)
    expect(sides).toHaveLength(4)
    for (const side of sides) expect(talk.slice(side.start, side.end)).toBe(side.text)
  })

  test('what is not known of a speaker is null', async () => {
    const parsed = JSON.parse((await run(['parse', 'talk.txt'])).out) as Parsed
    for (const speaker of parsed.speakers) {
      expect(Object.keys(speaker)).toEqual(
        'label name aliases role affiliation confidence evidence'.split(' '),
      )
      expect(speaker.affiliation).toBe(null)
    }
  })

  test('remarks stand in the JSON and, with their place, on standard error', async () => {
    const { code, out, told } = await run(
      ['parse', 'talk.txt'],
      `${talk}\nSpeaker 0\n\nNobody translated what I say about the bells of the tram.\n`,
    )
    const { diagnostics } = JSON.parse(out) as Parsed
    expect(code).toBe(0)
    const first = diagnostics.find(({ severity }) => severity !== 'info')
    expect(first).toBeDefined()
    expect(told).toContain(`talk.txt:${first?.line}:${first?.column}: ${first?.severity}: ${first?.message}`)
  })

  test('standard input is a file too', async () => {
    expect(JSON.parse((await run(['parse', '-'])).out)).toMatchObject({
      turns: [{ number: 1 }, { number: 2 }],
    })
  })

  test('UTF-16 is read, and broken bytes are told', async () => {
    const utf16 = Buffer.from(`\uFEFF${talk}`, 'utf16le')
    expect(JSON.parse((await run(['parse', 'talk.txt'], utf16)).out)).toMatchObject({ turns: [{}, {}] })
    const broken = Buffer.concat([Buffer.from(talk), Buffer.from([0xff])])
    const { code, told } = await run(['parse', 'talk.txt'], broken)
    expect([code, told]).toEqual([0, expect.stringContaining('not valid UTF-8')])
  })
})

describe('search', () => {
  async function marked(...query: string[]): Promise<string[]> {
    const { hits } = JSON.parse((await run(['search', 'talk.txt', ...query])).out) as Found
    const { turns } = JSON.parse((await run(['parse', 'talk.txt'])).out) as Parsed
    return hits.flatMap(({ turn, marks }) =>
      marks.map(({ lang, start, end }) => {
        const side = turns[turn - 1]?.sides.find(one => one.lang === lang)
        return `${turn} ${side?.text.slice(start, end)}`
      }),
    )
  }

  test('marks are offsets into the side', async () => {
    expect(await marked('kettle')).toEqual(['2 kettle'])
    expect(await marked('水壶')).toEqual(['2 水壶'])
    expect((await marked('tram')).sort()).toEqual(['1 tram', '2 tram'])
  })

  test('several arguments are one query', async () => {
    expect(await marked('tram', 'kettle')).toEqual(await marked('tram kettle'))
    expect(await marked('tram', '-kettle')).toEqual(['1 tram'])
  })

  test('traditional characters find simplified ones', async () => {
    expect(await marked('電車')).toEqual(await marked('电车'))
    expect(await marked('电车')).toHaveLength(2)
  })

  test('nothing found is no failure', async () => {
    const { code, out } = await run(['search', 'talk.txt', 'submarine'])
    expect([code, JSON.parse(out)]).toEqual([0, { total: 0, hits: [] }])
  })

  test('a speaker that nobody is, and a file without turns, are told', async () => {
    expect((await run(['search', 'talk.txt', 'by:nobody tram'])).told).toContain('"nobody"')
    expect((await run(['search', 'talk.txt', 'tram'], 'Just a note.')).told).toContain('no turns')
  })
})

describe('exit codes', () => {
  test.each([
    [['parse', 'none.txt'], 1, 'Cannot read "none.txt": there is no such file.'],
    [['parse', 'folder'], 1, 'Cannot read "folder": it is a directory.'],
    [['search', 'locked', 'x'], 1, 'Cannot read "locked": permission denied.'],
    [[], 2, 'No command given.'],
    [['play', 'talk.txt'], 2, 'There is no command "play".'],
    [['parse'], 2, '"parse" needs a FILE.'],
    [['parse', '--fast'], 2, 'There is no option "--fast".'],
    [['parse', 'talk.txt', 'more.txt'], 2, 'got "more.txt" as well'],
    [['search', 'talk.txt'], 2, '"search" needs a QUERY.'],
  ] as const)('%j: %i', async (args, wanted, message) => {
    const { code, out, told } = await run(args)
    expect([code, out]).toEqual([wanted, ''])
    expect(told).toContain(message)
    expect(told.includes(usage)).toBe(wanted === 2)
  })

  test('a file that is no text', async () => {
    const { code, out, told } = await run(['parse', 'talk.txt'], new Uint8Array(500))
    expect([code, out, told]).toEqual([1, '', 'Cannot read "talk.txt": it is not a text file.'])
  })

  test.each([[['--help']], [['-h']], [['parse', '--help']]])('%j prints the usage', async args => {
    expect(await run(args)).toEqual({ code: 0, out: `${usage}\n`, told: '' })
  })
})
