// Ours beside MiniSearch, uFuzzy and Fuse.js: recall, precision, latency of each keystroke, time to build, memory.
// Run by hand: node --expose-gc tests/bench/search.bench.mjs [turns = 50000] [beginning of an engine's name]
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import uFuzzy from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { rolldown } from 'rolldown'

const root = new URL('../../', import.meta.url)

/** The core, bundled for a Node that does not read TypeScript. */
async function loadCore() {
  const dir = mkdtempSync(join(tmpdir(), 'search-bench-'))
  const from = {
    searcher: 'src/core/search/searcher.ts',
    variants: 'src/core/text/han-variants.ts',
    fold: 'src/core/text/fold.ts',
    transcript: 'src/core/formats/bilingual-transcript.ts',
  }
  const input = Object.fromEntries(Object.entries(from).map(([k, v]) => [k, new URL(v, root).pathname]))
  const build = await rolldown({ input, logLevel: 'silent' })
  await build.write({ dir, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
  const modules = await Promise.all(
    Object.keys(from).map(name => import(pathToFileURL(join(dir, `${name}.mjs`)).href)),
  )
  rmSync(dir, { recursive: true })
  return Object.assign({}, ...modules)
}

const core = await loadCore()
const variants = core.hanVariants()
const fold = text => core.foldText(text, variants).text

/** A seeded stream of numbers in [0, 1) (mulberry32). */
function randomOf(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const pick = (list, random) => list[Math.floor(random() * list.length)]

// ── Corpora ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const seeds = new URL('seeds/', root)
const transcript = readdirSync(seeds)
  .map(name => readFileSync(new URL(name, seeds), 'utf8'))
  .map(source => core.parseBilingualTranscript(source).value)
  .sort((a, b) => b.turns.length - a.turns.length)[0]
const textIn = (turn, lang) =>
  turn.sides
    .filter(side => side.lang === lang)
    .map(side => side.text)
    .join(' ')

/** `count` turns of the sample's words and clauses in its proportions, and a long tail of words that it does not have. */
function generate(count) {
  const random = randomOf(1)
  const words = transcript.turns.flatMap(turn => textIn(turn, 'en').split(/\s+/)).filter(Boolean)
  const clauses = transcript.turns
    .flatMap(turn => textIn(turn, 'zh').split(/(?<=[，。？！、])/))
    .filter(Boolean)
  const han = clauses.join('').match(/\p{Script=Han}/gu)
  const syllables = 'ba co di fer gan hol in jor ka len mo nis or pel qui ros ta ul ven wis tion er'.split(
    ' ',
  )
  const tail = Array.from({ length: 20000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables, random)).join(''),
  )
  const turns = Array.from({ length: count }, (_, i) => {
    const en = Array.from({ length: 10 + Math.floor(random() * 70) }, () =>
      random() < 0.9 ? pick(words, random) : tail[Math.floor(random() ** 4 * tail.length)],
    ).join(' ')
    const zh = Array.from({ length: 2 + Math.floor(random() * 8) }, () =>
      random() < 0.8 ? pick(clauses, random) : `${pick(han, random)}${pick(han, random)}，`,
    ).join('')
    const sides = [
      { lang: 'zh', text: zh },
      { lang: 'en', text: en },
    ]
    return { number: i + 1, speaker: `Speaker ${i % 5}`, sides, start: 0, end: 0 }
  })
  return { ...transcript, turns }
}

// ── Engines: build(episode) gives search(text) → turn numbers ────────────────────────────────────────────────────────

const documents = episode =>
  episode.turns.map(turn => ({ id: turn.number, en: textIn(turn, 'en'), zh: textIn(turn, 'zh') }))

/** Words, and characters and pairs of them where there are no spaces: what MiniSearch needs to find Chinese at all. */
const tokenize = text =>
  text
    .split(/[^\p{L}\p{N}'’]+/u)
    .flatMap(word =>
      /\p{Script=Han}/u.test(word) ? Array.from(word, (c, i) => [c, word.slice(i, i + 2)]).flat() : [word],
    )

const engines = {
  ours(episode) {
    const searcher = core.createSearcher(episode, { variants })
    const shown = (text, limit) => {
      const { hits } = searcher.search(text, { limit })
      // What is drawn is also what costs: the marks of the hits that are shown.
      for (const hit of hits.slice(0, 50)) void hit.marks.length
      return hits.map(hit => hit.turn)
    }
    return {
      search: text => shown(text, Infinity),
      keystroke: text => shown(text, 50),
      phrase: text => `"${text}"`,
    }
  },
  'MiniSearch (pairs)'(episode) {
    const index = new MiniSearch({
      fields: ['en', 'zh'],
      tokenize,
      processTerm: term => fold(term).replaceAll(' ', '') || null,
      searchOptions: { prefix: term => !/\p{Script=Han}/u.test(term), combineWith: 'AND', fuzzy: 0.2 },
    })
    index.addAll(documents(episode))
    const search = text => index.search(text).map(hit => hit.id)
    return { search, keystroke: search, phrase: text => text }
  },
  'uFuzzy (folded)'(episode) {
    const uf = new uFuzzy({ unicode: true, intraMode: 1, interSplit: "[^\\p{L}\\d']+", interLft: 1 })
    const haystack = documents(episode).map(({ en, zh }) => fold(`${zh} ${en}`))
    const search = text => {
      const [found, , order] = uf.search(haystack, fold(text), 1, 1000)
      return (order ? order.map(i => found[i]) : (found ?? [])).map(i => i + 1)
    }
    return { search, keystroke: search, phrase: text => `"${text}"` }
  },
  'Fuse.js'(episode) {
    const fuse = new Fuse(documents(episode), { keys: ['en', 'zh'], ignoreLocation: true, threshold: 0.2 })
    const search = text => fuse.search(text).map(hit => hit.item.id)
    return { search, keystroke: search, phrase: text => text }
  },
}

// ── Questions with their true answers, read from the plain texts ────────────────────────────────────────────────────

const escape = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function questionsOf(episode, each) {
  const random = randomOf(2)
  const docs = documents(episode)
  const where = (pattern, lang) => docs.filter(doc => pattern.test(doc[lang])).map(doc => doc.id)
  const wordTruth = word => where(new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}`, 'iu'), 'en')
  const words = () => pick(docs, random).en.match(/\p{L}[\p{L}'’]*/gu) ?? []
  const several = make => {
    const list = []
    for (let tries = 0; tries < 40 * each && list.length < each; tries++)
      list.push(...[make()].filter(Boolean))
    return list
  }
  const edit = word => {
    const at = 1 + Math.floor(random() * (word.length - 2))
    const letter = pick('abcdefghijklmnopqrstuvwxyz', random)
    const kind = Math.floor(random() * 4)
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
    if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
    if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1)
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  }
  const longWord = least =>
    words().find(word => word.length >= least && /^[a-z]+$/i.test(word) && random() < 0.3)
  const chinese = length =>
    several(() => {
      const zh = pick(docs, random).zh
      const at = Math.floor(random() * zh.length)
      const text = zh.slice(at, at + length)
      return (
        /^\p{Script=Han}+$/u.test(text) &&
        text.length === length && { text, truth: where(new RegExp(text, 'u'), 'zh') }
      )
    })
  return {
    'English words': several(() => {
      const word = longWord(3)
      return word && { text: word.toLowerCase(), truth: wordTruth(word) }
    }),
    'beginnings of words': several(() => {
      const word = longWord(6)?.slice(0, 4)
      return word && { text: word.toLowerCase(), truth: wordTruth(word) }
    }),
    'two words': several(() => {
      const [a, b] = [longWord(4), longWord(4)]
      if (!a || !b) return undefined
      const second = new Set(wordTruth(b))
      const truth = wordTruth(a).filter(id => second.has(id))
      return truth.length > 0 && { text: `${a} ${b}`, truth }
    }),
    phrases: several(() => {
      const text = pick(docs, random).en.match(/[a-z]{3,} [a-z]{2,} [a-z]{3,}/iu)?.[0]
      const pattern =
        text && new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`, 'iu')
      return text && { text, phrase: true, truth: where(pattern, 'en') }
    }),
    'one typing error': several(() => {
      const word = longWord(5)?.toLowerCase()
      const typed = word && edit(word)
      // A slip that makes another word of the text is no slip that anyone could notice.
      return typed && wordTruth(typed).length === 0 && { text: typed, truth: wordTruth(word) }
    }),
    'Chinese, 1 character': chinese(1),
    'Chinese, 2': chinese(2),
    'Chinese, 3': chinese(3),
    'Chinese, 4': chinese(4),
  }
}

function score(search, questions, phrase) {
  let recall = 0
  let precision = 0
  for (const question of questions) {
    const truth = new Set(question.truth)
    const found = new Set(search(question.phrase ? phrase(question.text) : question.text))
    const right = [...found].filter(id => truth.has(id)).length
    recall += right / truth.size
    precision += found.size === 0 ? 0 : right / found.size
  }
  const percent = sum => ((100 * sum) / questions.length).toFixed(0)
  return `${percent(recall)} / ${percent(precision)}`
}

// ── Running ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const TYPED = [
  'compute', 'infrastructure', 'brodcom', 'artificial general', 'the future of', '"custom chip', 'next-gen', 'gigawatts 10',
  'partnership -chip', 'world', '计算', '人工智能', '芯片设计', '基础设施', 'openai 芯片', 'in:zh 智能', 'by:speaker compute',
] // prettier-ignore

function keystrokes(search, every) {
  const times = []
  for (const line of TYPED)
    for (let n = 1; n <= line.length; n += every) {
      const start = process.cpuUsage()
      search(line.slice(0, n))
      times.push(millisecondsSince(start))
    }
  times.sort((a, b) => a - b)
  const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2)
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`
}

/** Time of the processor, not of the clock: other work on the machine should not count. Threads that collect garbage do. */
function millisecondsSince(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function memory() {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const chosen = Object.entries(engines).filter(([name]) => name.startsWith(process.argv[3] ?? ''))
const counts = { [transcript.turns.length]: transcript }
const many = Number(process.argv[2] ?? 50000)
if (many > 0) counts[many] = generate(many)
for (const [count, episode] of Object.entries(counts)) {
  const large = Number(count) > 5000
  const kinds = questionsOf(episode, large ? 8 : 100)
  const rows = [['', ...chosen.map(([name]) => name)]]
  const columns = []
  for (const [name, build] of chosen) {
    const before = memory()
    const start = process.cpuUsage()
    let engine = build(episode)
    const built = millisecondsSince(start)
    console.error(`${count} turns, ${name}: built in ${built.toFixed(0)} ms`)
    const used = memory() - before
    const first = process.cpuUsage()
    engine.search('xqzzwk')
    const cold = millisecondsSince(first)
    // Seconds for each question: a few have to do.
    const slow = large && name === 'Fuse.js'
    const cells = [
      built.toFixed(0),
      used.toFixed(1),
      cold.toFixed(1),
      keystrokes(engine.keystroke, slow ? 100 : 1),
    ]
    if (!large) for (let i = 0; i < 20; i++) keystrokes(engine.keystroke, 1)
    cells.push(keystrokes(engine.keystroke, slow ? 100 : 1))
    for (const questions of Object.values(kinds))
      cells.push(score(engine.search, slow ? questions.slice(0, 2) : questions, engine.phrase))
    columns.push(cells)
    engine = undefined
  }
  const labels = [
    'build, ms',
    'memory, MB',
    'first misspelling, ms',
    'keystroke p50 / p95 / max, ms, first time',
    'the same, warm',
  ]
  const all = [
    ...labels,
    ...Object.entries(kinds).map(([kind, list]) => `${kind} (${list.length}), recall / precision %`),
  ]
  all.forEach((label, i) => rows.push([label, ...columns.map(cells => cells[i])]))
  console.log(`\n### ${count} turns\n`)
  rows.forEach((row, i) => {
    console.log(`| ${row.join(' | ')} |`)
    if (i === 0) console.log(`|${' --- |'.repeat(row.length)}`)
  })
}
