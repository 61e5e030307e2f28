import { expect, test } from 'vitest'
import { runCommand } from '../../src/cli/commands.ts'

const page = [
  'Home',
  '# The tram by the river runs again',
  'By Ann Lee',
  '12 May 2023',
  '',
  'On Saturday the old line along the river opened again. Some four thousand people rode it before noon! Nobody had to pay.',
  'Share',
  'Its carriages were kept in a shed for thirty years, where a club of retired fitters oiled them every spring.',
  '© 2023 The River Post',
].join('\n')

async function run(args: readonly string[], content = page) {
  let out = ''
  const told: string[] = []
  const code = await runCommand(args, {
    read: file =>
      file === 'page.txt'
        ? Promise.resolve(Buffer.from(content))
        : Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' })),
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

interface Printed {
  readonly stated: Record<string, { start: number; end: number }>
  readonly blocks: { role: string; kind: string; start: number; end: number; text: string }[]
  readonly sentences: { start: number; end: number; block: number }[]
}

test('article prints the page with offsets into the file', async () => {
  const { code, out } = await run(['article', 'page.txt'])
  const printed = JSON.parse(out) as Printed
  expect(code).toBe(0)
  expect(printed).toMatchObject({
    title: 'The tram by the river runs again',
    lang: 'en',
    publisher: 'The River Post',
    author: 'Ann Lee',
    date: '2023-05-12',
  })
  expect(printed.blocks.map(({ role, kind }) => `${role} ${kind}`)).toEqual([
    'boilerplate navigation',
    'body title',
    'boilerplate byline',
    'boilerplate date',
    'body paragraph',
    'boilerplate share',
    'body paragraph',
    'boilerplate notice',
  ])
  for (const { start, end, text } of printed.blocks) expect(page.slice(start, end)).toBe(text)
  expect(printed.sentences.map(({ start, end, block }) => [block, page.slice(start, end)])).toEqual([
    [1, 'The tram by the river runs again'],
    [4, 'On Saturday the old line along the river opened again.'],
    [4, 'Some four thousand people rode it before noon!'],
    [4, 'Nobody had to pay.'],
    [6, printed.blocks[6]!.text],
  ])
  const facts = Object.entries(printed.stated).map(([name, { start, end }]) => [name, page.slice(start, end)])
  expect(Object.fromEntries(facts)).toEqual({
    publisher: 'The River Post',
    author: 'Ann Lee',
    date: '12 May 2023',
  })
})

test('what a page does not state is null, and a remark is told', async () => {
  const { code, out, told } = await run(['article', 'page.txt'], 'Bells\nWheels')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ publisher: null, author: null, date: null, stated: {} })
  expect(told).toContain('page.txt:1:1: warning: Nothing here looks like running text')
})

test.each([
  [['article', 'none.txt'], 1, 'Cannot read "none.txt"'],
  [['article'], 2, '"article" needs a FILE.'],
  [['article', 'page.txt', 'more.txt'], 2, 'got "more.txt" as well'],
] as const)('%j: %i', async (args, wanted, message) => {
  const { code, out, told } = await run(args)
  expect([code, out]).toEqual([wanted, ''])
  expect(told).toContain(message)
})
