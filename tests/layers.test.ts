import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')

/** Which rooms a room may import besides itself; the table of src/README.md. `*`: a package or a module of Node. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/transcript': ['core/text'],
  'core/formats': ['core/text', 'core/transcript'],
  'core/speakers': ['core/text', 'core/transcript'],
  'core/align': ['core/text', 'core/transcript'],
  'core/search': ['core/text', 'core/transcript'],
  'core/link': ['core/text', 'core/transcript'],
  'core/relate': ['core/text', 'core/transcript'],
  'core/check': ['core/text', 'core/transcript'],
  workers: ['core'],
  services: ['workers', 'core', '*'],
  state: ['services', 'core', '*'],
  ui: ['state', 'core', '*'],
  styles: [],
  publish: ['core', 'services/files.ts', 'services/lexicon.ts', '*'],
  cli: ['core', 'services/files.ts', 'services/lexicon.ts', '*'],
  // The terminal's lexicon is compiled when the terminal is built.
  run: ['publish/lexicon/compile.mjs', '*'],
  'main.tsx': ['services', 'state', 'ui', 'core', 'styles', '*'],
}

/** Packages that a room without any may import all the same, since they are as pure as the room. */
const pure: Readonly<Record<string, readonly string[]>> = { 'core/align': ['stemmer'] }

/** The places that a module's import and export statements name, `import('…')` included. */
function importsOf(code: string): readonly string[] {
  const statement = /^\s*(?:import\s*|(?:import|export|\})[^'"\n]*\bfrom\s*)(['"])([^'"\n]+)\1/gm
  const call = /\bimport\(\s*(['"])([^'"\n]+)\1/g
  return [...code.matchAll(statement), ...code.matchAll(call)].map(match => match[2] ?? '')
}

function roomOf(path: string): string {
  const [floor = '', room = ''] = path.split('/')
  return floor === 'core' ? `core/${room}` : floor
}

/** What is wrong with one import, in a sentence; undefined when nothing is. */
function offence(file: string, imported: string): string | undefined {
  const room = roomOf(file)
  const list = allowed[room]
  if (!list) return `${file}: src/README.md knows no room "${room}"`
  if (!imported.startsWith('.'))
    return list.includes('*') || pure[room]?.includes(imported)
      ? undefined
      : `${file} imports the package "${imported}", and "${room}" has none`
  const target = relative(src, join(src, dirname(file), imported))
    .split(sep)
    .join('/')
  const within = (place: string): boolean => target === place || target.startsWith(`${place}/`)
  if (within(room) || list.some(within)) return undefined
  return `${file} imports ${target}, and "${room}" may import only: ${list.join(', ') || 'nothing'}`
}

test('every room imports only what the map allows', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(path => path.split(sep).join('/'))
    .filter(path => /\.(?:ts|tsx|mjs)$/.test(path))
  expect(files.length).toBeGreaterThan(10)
  const offences = files.flatMap(file =>
    importsOf(readFileSync(join(src, file), 'utf8')).map(imported => offence(file, imported)),
  )
  expect(offences.filter(sentence => sentence !== undefined)).toEqual([])
})

test.each([
  ['core/search/a.ts', '../speakers/b.ts', true],
  ['core/search/a.ts', '../text/fold.ts', false],
  ['core/text/a.ts', '../transcript/episode.ts', true],
  ['core/text/a.ts', 'node:fs', true],
  ['core/text/a.ts', 'stemmer', true],
  ['core/align/a.ts', 'stemmer', false],
  ['ui/episode/A.tsx', '../../services/library.ts', true],
  ['ui/episode/A.tsx', '../parts/B.tsx', false],
  ['ui/episode/A.tsx', 'react', false],
  ['cli/a.ts', '../services/files.ts', false],
  ['cli/a.ts', '../services/library.ts', true],
  ['attic/a.ts', './b.ts', true],
])('%s importing %s is an offence: %s', (file, imported, wrong) => {
  expect(offence(file, imported) !== undefined).toBe(wrong)
})

test('imports are read from every way of writing them', () => {
  const code = `import { a } from './a.ts'\nimport './b.css'\nexport type {\n  C,\n} from "./c.ts"\nconst d = await import('./d.ts')\nsay('from', 'e')`
  expect(importsOf(code)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts'])
})
