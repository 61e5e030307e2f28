// How well articles are related to conversations, against what was related by hand (tests/core/relate/gold).
//   node tests/bench/relate.mjs [article …]      figures for each article, or those named
//   node tests/bench/relate.mjs out [article …]  the same, each with weights that were learnt without its conversation
//   node tests/bench/relate.mjs train            learns src/core/relate/weights.ts from all but what is set aside
//   node tests/bench/relate.mjs show ARTICLE     every sentence with what was found and what should have been
//   node tests/bench/relate.mjs floors           F1 over the floors of `RelateOptions`, with such weights
//   node tests/bench/relate.mjs wrong [article]  what is wrong with weights that were learnt without its conversation
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { core, corpus, tools } from './relate-corpus.mjs'
import { learn } from './relate-learn.mjs'

const articles = corpus()
const [command, ...given] = process.argv.slice(2)
const named = ['out', 'train', 'show', 'wrong', 'floors'].includes(command)
  ? given
  : command
    ? [command, ...given]
    : []
const chosen = articles.filter(
  ({ name, aside }) => (named.length === 0 && !aside) || named.some(each => name.startsWith(each)),
)
const wide = core.relateDefaults
const learnt = new Map()

if (command === 'train') keep(train(articles.filter(({ unseen }) => !unseen)))
else if (command === 'show') chosen.forEach(article => show(article, wide))
else if (command === 'wrong')
  chosen.forEach(article => wrong(article, process.env.OWN ? wide : withoutEach()(article)))
else if (command === 'out') report(chosen, withoutEach())
else if (command === 'floors') floors(chosen, process.env.OWN ? () => wide : withoutEach())
else report(chosen, () => wide)

/** Options for an article, with weights learnt without the conversation that it is about. */
function withoutEach() {
  return ({ talk }) => {
    if (!learnt.has(talk)) {
      const rest = articles.filter(each => each.talk !== talk && !each.aside)
      learnt.set(talk, { ...wide, weights: train(rest) })
    }
    return learnt.get(talk)
  }
}

function train(list) {
  const names = core.featureNames
  const first = learn(examples(list, wide), 'linked', names, [
    'neighbours',
    'article',
    'rank',
    'best of speaker',
  ])
  const rows = examples(list, { ...wide, weights: { ...wide.weights, first } })
  return { first, linked: learn(rows, 'linked', names), quote: learn(rows, 'quote', names, [], true) }
}

/** Every pair of a sentence and a turn that the linker looks at. Articles that stand in several conversations count less each time. */
function examples(list, options) {
  return list.flatMap(({ index, sentences, lang, gold, name, talk }) => {
    const rows = []
    const best = core.featureNames.indexOf('of the best')
    const weight =
      name.endsWith('elsewhere') || talk === 'podcast' || talk === 'battery'
        ? 1
        : name.endsWith('+')
          ? 0.7
          : 0.3
    for (const { sentence, turn, features } of core.judgeArticle(index, sentences, lang, tools, options)) {
      const links = gold[sentence]
      if (!links) continue
      const link = links.find(each => each.turn === turn + 1)
      // Most turns are far off: they teach nothing and take time.
      if (!link && features[best] < 0.3) continue
      // A weak link is neither an example nor a counterexample.
      rows.push({
        features,
        weight,
        linked: link ? (link.strength >= 2 ? 1 : null) : 0,
        // Whether a relation gives words said is learnt from relations.
        quote: link && link.strength >= 2 ? (link.kind === 'q' ? 1 : 0) : null,
      })
    }
    return rows
  })
}

function keep(learnt) {
  core.featureNames.forEach((name, i) =>
    console.log(
      name.padEnd(22),
      ['first', 'linked', 'quote'].map(what => learnt[what][i].toFixed(2).padStart(7)).join(''),
    ),
  )
  const path = fileURLToPath(new URL('../../src/core/relate/weights.ts', import.meta.url))
  let text = readFileSync(path, 'utf8')
  for (const what of ['first', 'linked', 'quote'])
    text = text.replace(
      new RegExp(`\\n  ${what}: \\[[^\\]]*\\]`),
      `\n  ${what}: [${learnt[what].join(', ')}]`,
    )
  writeFileSync(path, text)
}

function count({ index, sentences, lang, gold }, options) {
  const begun = performance.now()
  const found = core.relateArticle(index, sentences, lang, tools, options)
  const took = performance.now() - begun
  const tally = { quote: [0, 0, 0], all: [0, 0, 0], strayed: 0, none: 0, kinds: 0, took, bins: [] }
  const voices = { same: 0, other: 0, unclear: 0, silent: 0 }
  gold.forEach((links, i) => {
    if (!links) return
    const own = found.filter(({ sentence }) => sentence === i)
    add(
      tally.quote,
      own.filter(({ kind }) => kind === 'quote'),
      links.filter(({ kind }) => kind === 'q'),
    )
    // Weak links are neither asked for nor wrong.
    add(
      tally.all,
      own.filter(({ turn }) => !links.some(each => each.turn === turn && each.strength < 2)),
      links.filter(({ strength }) => strength >= 2),
    )
    if (links.length === 0) {
      tally.none++
      if (own.length > 0) tally.strayed++
    }
    for (const each of own) {
      const link = links.find(({ turn }) => turn === each.turn)
      if (link?.kind === each.kind[0]) tally.kinds++
      tally.bins.push([each.score, link ? 1 : 0])
      if (link?.speaker) voices[each.speaker?.verdict ?? 'silent']++
    }
  })
  return { ...tally, voices }
}

function add(sums, found, wanted) {
  sums[0] += found.filter(({ turn }) => wanted.some(each => each.turn === turn)).length
  sums[1] += found.length
  sums[2] += wanted.length
}

function report(list, optionsOf) {
  const percent = (a, b) => (b === 0 ? '  –' : `${((100 * a) / b).toFixed(0).padStart(3)}`)
  const figures = ([hit, found, wanted]) =>
    `${percent(hit, found)} ${percent(hit, wanted)} ${percent(2 * hit, found + wanted)}`
  const sums = new Map()
  const bins = []
  console.log('                              quotes P R F1   all P R F1   kinds  strayed     ms  speakers')
  for (const article of list) {
    const { quote, all, strayed, none, kinds, took, voices, bins: own } = count(article, optionsOf(article))
    bins.push(...own)
    const part = article.name.endsWith('elsewhere')
      ? 'elsewhere'
      : article.talk === 'podcast'
        ? 'podcast'
        : 'talks'
    const sum = sums.get(part) ?? { quote: [0, 0, 0], all: [0, 0, 0], strayed: 0, none: 0 }
    quote.forEach((value, i) => (sum.quote[i] += value))
    all.forEach((value, i) => (sum.all[i] += value))
    sum.strayed += strayed
    sum.none += none
    sums.set(part, sum)
    const said = Object.entries(voices).flatMap(([verdict, n]) => (n > 0 ? [`${verdict} ${n}`] : []))
    console.log(
      `${article.name.padEnd(30)} ${figures(quote)}   ${figures(all)}   ${String(kinds).padStart(3)}/${String(all[0]).padEnd(3)} ${String(strayed).padStart(3)}/${String(none).padEnd(3)} ${took.toFixed(0).padStart(5)}  ${said.join(', ')}`,
    )
  }
  for (const [part, { quote, all, strayed, none }] of sums)
    console.log(`${part.padEnd(30)} ${figures(quote)}   ${figures(all)}           ${strayed}/${none}`)
  for (const from of [0.3, 0.5, 0.7, 0.9]) {
    const inside = bins.filter(([score]) => score >= from && score < from + 0.2)
    const right = inside.reduce((n, [, hit]) => n + hit, 0)
    console.log(`score from ${from}: right ${percent(right, inside.length)} of ${inside.length}`)
  }
}

/** What was missed (-), found though it is not there (+) or taken for a quote or for none (~), with the two probabilities. */
function wrong({ name, index, sentences, lang, gold }, options) {
  const judged = core.explainAway(index, core.judgeArticle(index, sentences, lang, tools, options))
  console.log(`\n== ${name}`)
  sentences.forEach(({ text }, i) => {
    const links = gold[i] ?? []
    const told = judged.flatMap(({ sentence, turn, linked, quote }) => {
      if (sentence !== i) return []
      const link = links.find(each => each.turn === turn + 1)
      const found = linked >= options.floor
      const mark = !link && found ? '+' : link?.strength >= 2 && !found ? '-' : ''
      const kind = link && found && (link.kind === 'q') !== linked * quote >= options.quoteFloor ? '~' : ''
      if (!mark && !kind) return []
      return [
        `${mark || kind}${link ? `${link.kind}${link.strength} ` : ''}t${turn + 1} ${linked.toFixed(2)} ${quote.toFixed(2)}`,
      ]
    })
    const unseen = links.filter(
      ({ turn, strength }) =>
        strength >= 2 && !judged.some(each => each.sentence === i && each.turn === turn - 1),
    )
    told.push(...unseen.map(({ kind, turn }) => `!${kind} t${turn}`))
    if (told.length > 0)
      console.log(
        `${i + 1} ${text}\n     ${links.map(l => `${l.kind}${l.turn}/${l.strength}`).join(' ')}  |  ${told.join(', ')}`,
      )
  })
}

function floors(list, optionsOf) {
  for (const floor of [0.25, 0.3, 0.35, 0.4, 0.45, 0.5])
    for (const quoteFloor of [0.35, 0.4, 0.45, 0.5]) {
      const told = ['podcast', 'others'].map(part => {
        const sum = { quote: [0, 0, 0], all: [0, 0, 0], strayed: 0 }
        for (const article of list.filter(({ talk }) => (talk === 'podcast') === (part === 'podcast'))) {
          const { quote, all, strayed } = count(article, { ...optionsOf(article), floor, quoteFloor })
          quote.forEach((value, i) => (sum.quote[i] += value))
          all.forEach((value, i) => (sum.all[i] += value))
          sum.strayed += strayed
        }
        const f1 = ([hit, found, wanted]) => ((200 * hit) / (found + wanted)).toFixed(1)
        return `${part}: quotes ${f1(sum.quote)} all ${f1(sum.all)} strayed ${sum.strayed}`
      })
      console.log(floor, quoteFloor, told.join('   '))
    }
}

function show({ name, index, sentences, lang, gold }, options) {
  const judged = sentences.map(() => [])
  for (const each of core.judgeArticle(index, sentences, lang, tools, options)) {
    const words = each.match.pairs.map(
      pair =>
        `${each.asked.terms[pair.term].plain}=${index.types[pair.which][index.passages[pair.passage].terms[pair.which][pair.at].type].plain}`,
    )
    judged[each.sentence].push({ ...each, words })
  }
  console.log(`\n== ${name}`)
  sentences.forEach(({ text }, i) => {
    const links = gold[i]
    console.log(
      `\n${i + 1} ${text}\n   gold: ${links?.map(l => `${l.kind}${l.turn}/${l.strength}`).join(' ') ?? '?'}  ${judged[i][0]?.attribution ? JSON.stringify(judged[i][0].attribution) : ''}`,
    )
    for (const one of core
      .explainAway(index, judged[i])
      .sort((a, b) => b.linked - a.linked)
      .slice(0, 14)) {
      const right = links?.find(({ turn }) => turn === one.turn + 1)
      if (one.linked < 0.3 && !(right?.strength >= 2)) continue
      const numbers = one.features
        .slice(1)
        .map(x => x.toFixed(1))
        .join(' ')
      console.log(
        `   ${right ? `${right.kind}${right.strength}` : ' ✗'} t${one.turn + 1} link ${one.linked.toFixed(2)} quote ${one.quote.toFixed(2)} | ${numbers} | ${one.words.join(' ')}`,
      )
    }
  })
}
