// Conversations, articles about them, and what was related by hand (tests/core/relate/gold), for `relate.mjs`.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'
import { loadModules } from './load-core.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const goldFolder = join(root, 'tests/core/relate/gold')
const talksFolders = [join(root, 'tests/core/align/gold/talks'), join(root, 'tests/core/relate/talks')]

export const core = await loadModules([
  'src/core/align/pair-episode.ts',
  'src/core/align/read-lexicon.ts',
  'src/core/align/word-tools.ts',
  'src/core/formats/bilingual-transcript.ts',
  'src/core/formats/web-article.ts',
  'src/core/relate/conversation-index.ts',
  'src/core/relate/explain-away.ts',
  'src/core/relate/features.ts',
  'src/core/relate/judge-article.ts',
  'src/core/relate/relate-article.ts',
  'src/core/relate/weights.ts',
  'src/core/speakers/identify-speakers.ts',
  'src/core/text/han-variants.ts',
  'src/core/text/sentences.ts',
  'tests/core/align/gold/read-talk.ts',
  'tests/core/relate/gold/read-gold.ts',
])
const lexicon = core.readLexicon(readFileSync(await lexiconFile()))
const variants = core.hanVariants()
export const tools = core.alignersWords(lexicon, variants)

/** A conversation's index; the pairing takes seconds, so PAIRING names a file that keeps the podcast's between runs. */
function indexOf(episode, keep) {
  const kept = keep && process.env.PAIRING
  let pairing
  if (kept && existsSync(kept)) pairing = JSON.parse(readFileSync(kept, 'utf8'))
  else {
    const helped = episode.languages.includes('zh') && episode.languages.includes('en')
    pairing = core.pairEpisode(episode, helped ? { lexicon, variants } : { variants }).pairing
    if (kept) writeFileSync(kept, JSON.stringify(pairing))
  }
  return core.indexConversation(episode, pairing, tools)
}

function podcast() {
  const source = readFileSync(join(root, 'seeds/003_4c070c38995c60ef.txt'), 'utf8')
  return indexOf(core.nameSpeakers(core.parseBilingualTranscript(source).value), true)
}

/** The conversations of `talks/` one after the other, as one; speakers keep apart. */
function talks(files) {
  const read = files.map(file => {
    const folder = talksFolders.find(each => existsSync(join(each, file)))
    return core.readTalk(file, readFileSync(join(folder, file), 'utf8'))
  })
  const turns = read.flatMap(({ episode }, i) =>
    episode.turns.map(turn => ({ ...turn, speaker: `${turn.speaker} ${i}` })),
  )
  const speakers = read.flatMap(({ episode }, i) => {
    const own = { ...episode, speakers: labels(episode.turns) }
    return core.nameSpeakers(own).speakers.map(each => ({ ...each, label: `${each.label} ${i}` }))
  })
  return indexOf({
    ...read[0].episode,
    speakers,
    turns: turns.map((turn, i) => ({ ...turn, number: i + 1 })),
  })
}

const labels = turns =>
  [...new Set(turns.map(({ speaker }) => speaker))].map(label => ({ label, name: {}, aliases: [] }))

const readGold = path => core.readGold(readFileSync(path, 'utf8'))

/** The article of a gold file of the podcast, its sentences as the reader finds them; those that were not annotated have no gold. */
function podcastArticle(name, index) {
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
  const plain = text => text.replace(/\s+/g, ' ')
  const gold = readGold(join(goldFolder, `${name}.gold.txt`))
  const byText = new Map(gold.map(({ text, links }) => [plain(text), links]))
  const found = sentences.map(({ text }) => byText.get(plain(text)) ?? null)
  const lost = gold.filter(({ text }) => !sentences.some(each => plain(each.text) === plain(text)))
  for (const { text, links } of lost)
    if (links.length > 0) console.log(`${name}: not a sentence of the body: ${text}`)
  return { name, talk: 'podcast', index, lang: value.lang, sentences, gold: found }
}

function talkArticle(file, index, shift, talk) {
  const [, , , lang] = /^(\w+)\.(\w+)\.(\w+)\./.exec(file) ?? []
  const gold = readGold(join(goldFolder, 'talks', file))
  return {
    name: file.replace('.gold.txt', '') + (shift === undefined ? '' : '+'),
    talk,
    index,
    lang: /\.(\w+)\.gold\.txt$/.exec(file)[1] ?? lang,
    sentences: gold.map(({ text, block }) => ({ start: 0, end: text.length, text, block })),
    gold: gold.map(({ links }) => links.map(link => ({ ...link, turn: link.turn + (shift ?? 0) }))),
  }
}

/** The same article beside a conversation that it has nothing to do with. */
const stranger = (article, index) => ({
  ...article,
  name: `${article.name} elsewhere`,
  index,
  gold: article.gold.map(links => links && []),
})

/**
 * All articles with their gold. `talk`: the conversation they are about, left out together. Articles about small conversations also stand beside
 * three of them that were put together (`+`), and beside one that they are not about (`elsewhere`).
 */
export function corpus() {
  const episode = podcast()
  const seen = ['000', '001-first-half', 'kurzmeldung-de', 'spun-blog-en']
  const own = readdirSync(goldFolder)
    .filter(name => name.endsWith('.gold.txt'))
    .map(name => podcastArticle(name.replace('.gold.txt', ''), episode))
    .map(article => ({ ...article, unseen: !seen.includes(article.name) }))
  const files = talksFolders.flatMap(folder => readdirSync(folder))
  const indexes = new Map(files.map(file => [file.split('.')[0], talks([file])]))
  const together = files.filter(file => /^(cooking|history|trains)/.test(file))
  const all = talks(together)
  const shifts = new Map()
  let shift = 0
  for (const file of together) {
    shifts.set(file.split('.')[0], shift)
    shift += indexes.get(file.split('.')[0]).episode.turns.length
  }
  const small = readdirSync(join(goldFolder, 'talks')).flatMap(file => {
    const talk = file.split('.')[0]
    const article = talkArticle(file, indexes.get(talk), undefined, talk)
    if (talk === 'chess') return [{ ...article, unseen: true, aside: true }]
    const long = shifts.has(talk) ? [talkArticle(file, all, shifts.get(talk), talk)] : []
    return [article, ...long, stranger(article, talk === 'lighthouse' ? indexes.get('history') : episode)]
  })
  const strays = own
    .filter(({ unseen }) => !unseen)
    .map(article => stranger(article, article.lang === 'de' ? indexes.get('bees') : all))
  return [...own, ...small, ...strays]
}
