// How well articles are related to the conversation, against what was related by hand (tests/core/relate/gold).
//   node tests/bench/relate.mjs [article …]      figures for each article, or those named
//   node tests/bench/relate.mjs train            learns src/core/relate/weights.ts from the development articles
//   node tests/bench/relate.mjs show ARTICLE     every sentence with what was found and what should have been
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const goldFolder = join(root, 'tests/core/relate/gold')
const development = ['000', '001-first-half', 'kurzmeldung-de', 'spun-blog-en']

const core = await load([
  'align/pair-episode.ts',
  'align/read-lexicon.ts',
  'align/word-tools.ts',
  'formats/bilingual-transcript.ts',
  'formats/web-article.ts',
  'relate/conversation-index.ts',
  'relate/features.ts',
  'relate/relate-article.ts',
  'relate/weights.ts',
  'speakers/identify-speakers.ts',
  'text/han-variants.ts',
  'text/sentences.ts',
])
const lexicon = core.readLexicon(readFileSync(await lexiconFile()))
const variants = core.hanVariants()
const tools = core.alignersWords(lexicon, variants)
const source = readFileSync(join(root, 'seeds/003_4c070c38995c60ef.txt'), 'utf8')
const episode = core.nameSpeakers(core.parseBilingualTranscript(source).value)
const index = core.indexConversation(episode, pairingOf(), tools)

async function load(files) {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-bench-'))
  try {
    const entry = join(folder, 'entry.ts')
    writeFileSync(
      entry,
      files.map(file => `export * from ${JSON.stringify(join(root, 'src/core', file))}`).join('\n'),
    )
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      resolve: { modules: [join(root, 'node_modules')] },
      logLevel: 'silent',
    })
    await bundle.write({ file: join(folder, 'core.mjs'), format: 'esm', codeSplitting: false })
    return await import(pathToFileURL(join(folder, 'core.mjs')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The pairing takes seconds; PAIRING names a file that keeps it between runs. */
function pairingOf() {
  const kept = process.env.PAIRING
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  const { pairing } = core.pairEpisode(episode, { lexicon, variants })
  if (kept) writeFileSync(kept, JSON.stringify(pairing))
  return pairing
}

function goldNames() {
  return readdirSync(goldFolder)
    .filter(name => name.endsWith('.gold.txt'))
    .map(name => name.replace('.gold.txt', ''))
}

function readGold(name) {
  const lines = readFileSync(join(goldFolder, `${name}.gold.txt`), 'utf8').split('\n')
  return lines
    .filter(line => line.includes(' | '))
    .map(line => {
      const [notes, ...rest] = line.split(' | ')
      const links = [...notes.matchAll(/([qsc])(\d+)\/(\d)/g)].map(([, kind, turn, strength]) => ({
        kind,
        turn: Number(turn),
        strength: Number(strength),
      }))
      return { text: rest.join(' | '), links }
    })
}

function articleOf(name) {
  const seed = readdirSync(join(root, 'seeds')).find(file => file.startsWith(`${name.slice(0, 3)}_`))
  const file = seed ? join(root, 'seeds', seed) : join(root, 'tests/core/relate/articles', `${name}.txt`)
  const { value } = core.parseWebArticle(readFileSync(file, 'utf8'))
  const sentences = value.blocks.flatMap((block, i) =>
    block.role !== 'body'
      ? []
      : core.splitSentences(block.text, value.lang).map(({ start, end }) => ({
          start: block.start + start,
          end: block.start + end,
          text: block.text.slice(start, end),
          block: i,
        })),
  )
  return { lang: value.lang, sentences }
}

/** The gold of each sentence of the article; null for sentences that were not annotated. */
function withGold(name) {
  const article = articleOf(name)
  const gold = readGold(name)
  const byText = new Map(gold.map(each => [each.text.replace(/\s+/g, ' '), each.links]))
  const links = article.sentences.map(({ text }) => byText.get(text.replace(/\s+/g, ' ')) ?? null)
  const lost = gold.length - links.filter(each => each !== null).length
  if (lost > 0) console.log(`${name}: ${lost} annotated sentences were not met`)
  return { ...article, gold: links }
}

function count(name) {
  const { lang, sentences, gold } = withGold(name)
  const begun = performance.now()
  const found = core.relateArticle(index, sentences, lang, tools)
  const took = performance.now() - begun
  const tally = { quote: [0, 0, 0], all: [0, 0, 0], unlinked: 0, none: 0, kinds: 0, took }
  gold.forEach((links, i) => {
    if (!links) return
    const own = found.filter(({ sentence }) => sentence === i)
    const wanted = links.filter(({ strength }) => strength >= 2)
    const quotes = links.filter(({ kind }) => kind === 'q')
    const foundQuotes = own.filter(({ kind }) => kind === 'quote')
    add(tally.quote, foundQuotes, quotes)
    // Weak links are neither asked for nor wrong.
    add(
      tally.all,
      own.filter(({ turn }) => !links.some(each => each.turn === turn && each.strength < 2)),
      wanted,
    )
    if (links.length === 0) {
      tally.none++
      if (own.length > 0) tally.unlinked++
    }
    for (const each of own)
      if (links.some(({ turn, kind }) => turn === each.turn && kind === each.kind[0])) tally.kinds++
  })
  return tally
}

function add(sums, found, wanted) {
  sums[0] += found.filter(({ turn }) => wanted.some(each => each.turn === turn)).length
  sums[1] += found.length
  sums[2] += wanted.length
}

const percent = (a, b) => (b === 0 ? '   –' : `${((100 * a) / b).toFixed(0).padStart(4)}`)
const figures = ([hit, found, wanted]) =>
  `P ${percent(hit, found)} R ${percent(hit, wanted)} F1 ${percent(2 * hit, found + wanted)}`

function report(list) {
  const sum = { quote: [0, 0, 0], all: [0, 0, 0] }
  for (const name of list) {
    const tally = count(name)
    tally.quote.forEach((value, i) => (sum.quote[i] += value))
    tally.all.forEach((value, i) => (sum.all[i] += value))
    console.log(
      `${name.padEnd(16)} quotes ${figures(tally.quote)} (${tally.quote.join(' ')})  all ${figures(tally.all)} (${tally.all.join(' ')})  kind right ${tally.kinds}  linked though nothing is there ${tally.unlinked}/${tally.none}  ${tally.took.toFixed(0)} ms`,
    )
  }
  console.log(`${'sum'.padEnd(16)} quotes ${figures(sum.quote)}  all ${figures(sum.all)}`)
}

function show(name) {
  const { lang, sentences, gold } = withGold(name)
  const judged = sentences.map(() => [])
  core.judgeArticle(
    index,
    sentences,
    lang,
    tools,
    core.relateDefaults,
    (each, _, attribution, match, asked) => {
      const words = match.pairs.map(
        pair =>
          `${asked.terms[pair.term].plain}=${index.types[pair.which][index.passages[pair.passage].terms[pair.which][pair.at].type].plain}`,
      )
      judged[each.sentence].push({ ...each, attribution, words })
    },
  )
  sentences.forEach(({ text }, i) => {
    const links = gold[i]
    console.log(
      `\n${i + 1} ${text}\n   gold: ${links?.map(l => `${l.kind}${l.turn}/${l.strength}`).join(' ') ?? '?'}  ${judged[i][0]?.attribution ? JSON.stringify(judged[i][0].attribution) : ''}`,
    )
    for (const one of judged[i].sort((a, b) => b.linked - a.linked).slice(0, 14)) {
      const right = links?.find(({ turn }) => turn === one.turn + 1)
      if (one.linked < 0.3 && !(right?.strength >= 2)) continue
      console.log(
        `   ${right ? `${right.kind}${right.strength}` : ' ✗'} t${one.turn + 1} link ${one.linked.toFixed(2)} quote ${one.quote.toFixed(2)} | ${one.features
          .slice(1)
          .map(x => x.toFixed(1))
          .join(' ')} | ${one.words.join(' ')}`,
      )
    }
  })
}

function train() {
  const rows = development.flatMap(name => examples(name))
  for (const held of development) {
    const learnt = learn(rows.filter(({ article }) => article !== held))
    const scored = rows.filter(({ article }) => article === held)
    console.log(
      `without ${held}: ${['linked', 'quote'].map(what => best(scored, learnt[what], what)).join('  ')}`,
    )
  }
  const learnt = learn(rows)
  console.log(`all: ${['linked', 'quote'].map(what => best(rows, learnt[what], what)).join('  ')}`)
  core.featureNames.forEach((name, i) =>
    console.log(
      name.padEnd(22),
      ['first', 'linked', 'quote'].map(what => learnt[what][i].toFixed(2).padStart(7)).join(''),
    ),
  )
  const path = join(root, 'src/core/relate/weights.ts')
  let text = readFileSync(path, 'utf8')
  for (const what of ['first', 'linked', 'quote'])
    text = text.replace(
      new RegExp(`\\n  ${what}: \\[[^\\]]*\\]`),
      `\n  ${what}: [${learnt[what].map(x => Number(x.toFixed(2))).join(', ')}]`,
    )
  writeFileSync(path, text)
}

function examples(name) {
  const { lang, sentences, gold } = withGold(name)
  const rows = []
  core.judgeArticle(index, sentences, lang, tools, core.relateDefaults, ({ sentence, turn, features }) => {
    const links = gold[sentence]
    if (!links) return
    const link = links.find(each => each.turn === turn + 1)
    // A weak link is neither an example nor a counterexample.
    rows.push({
      article: name,
      sentence,
      turn: turn + 1,
      features,
      linked: link ? (link.strength >= 2 ? 1 : null) : 0,
      quote: link ? (link.kind === 'q' ? 1 : link.strength >= 2 ? 0 : null) : 0,
    })
  })
  for (const least of [2, 3]) {
    const asked = gold.flatMap((links, i) => (links?.some(({ strength }) => strength >= least) ? [i] : []))
    const right = asked.filter(i => {
      const first = rows.find(({ sentence }) => sentence === i)
      return first && gold[i].some(({ turn }) => turn === first.turn)
    })
    console.log(`${name}: strength ${least}+, greatest gain is right ${right.length}/${asked.length}`)
  }
  return rows
}

function learn(rows) {
  const quiet = ['neighbours', 'article', 'rank'].map(name => core.featureNames.indexOf(name))
  const withoutNear = rows.map(row => ({
    ...row,
    features: row.features.map((x, i) => (quiet.includes(i) ? 0 : x)),
  }))
  return {
    first: descend(withoutNear, 'linked'),
    linked: descend(rows, 'linked'),
    quote: descend(rows, 'quote'),
  }
}

/** Few articles teach little of what differs from article to article: that feature is held back. */
const pull = { article: 0.6 }
/** What can only speak for a relation, or only against it; and what the few examples cannot teach (a stranger's words). */
const bounds = {
  gain: [0, Infinity],
  'told share': [0, Infinity],
  'told share in marks': [0, Infinity],
  covered: [0, Infinity],
  ordered: [0, Infinity],
  'terms met': [0, Infinity],
  'rare facts met': [0, Infinity],
  'rare facts missing': [-Infinity, -0.4],
  'names missing': [-Infinity, -0.4],
  'other speaker': [-1, 0],
  'stranger speaks': [-2, -1],
  rank: [-2.5, 0],
  'of the best': [0, 4],
  'figures differ': [-Infinity, -0.5],
  'names alone': [-Infinity, -1.5],
  article: [0, 4],
}

/** Logistic regression with L2, by Newton-free gradient steps; a few thousand rows. */
function descend(rows, what) {
  const used = rows.filter(row => row[what] !== null)
  const width = core.featureNames.length
  const w = new Float64Array(width)
  const m = new Float64Array(width)
  const v = new Float64Array(width)
  for (let step = 1; step <= 1500; step++) {
    const g = new Float64Array(width)
    for (const row of used) {
      let z = 0
      for (let i = 0; i < width; i++) z += w[i] * row.features[i]
      const error = 1 / (1 + Math.exp(-z)) - row[what]
      for (let i = 0; i < width; i++) g[i] += error * row.features[i]
    }
    for (let i = 0; i < width; i++) {
      const slope = (g[i] + (i === 0 ? 0 : (pull[core.featureNames[i]] ?? 0.15) * w[i])) / 100
      m[i] = 0.9 * m[i] + 0.1 * slope
      v[i] = 0.99 * v[i] + 0.01 * slope * slope
      const [least, most] = bounds[core.featureNames[i]] ?? [-Infinity, Infinity]
      w[i] -= (0.05 * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8)
      w[i] = Math.min(most, Math.max(least, w[i]))
    }
  }
  return [...w]
}

/** F1 at one half, and the best F1 with its threshold. */
function best(rows, w, what) {
  const used = rows.filter(row => row[what] !== null)
  const scored = used.map(row => ({
    p: 1 / (1 + Math.exp(-row.features.reduce((s, x, i) => s + x * w[i], 0))),
    y: row[what],
  }))
  const all = scored.reduce((s, { y }) => s + y, 0)
  const at = floor => {
    const kept = scored.filter(({ p }) => p >= floor)
    return (2 * kept.reduce((s, { y }) => s + y, 0)) / (kept.length + all)
  }
  const floors = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05)
  const top = floors.reduce((a, b) => (at(b) > at(a) ? b : a))
  return `${what} F1 ${(100 * at(0.5)).toFixed(0)} (best ${(100 * at(top)).toFixed(0)} at ${top.toFixed(2)}, of ${all})`
}

const [command, ...names] = process.argv.slice(2)
if (command === 'train') train()
else if (command === 'show') names.forEach(show)
else report(command ? [command, ...names] : goldNames())
