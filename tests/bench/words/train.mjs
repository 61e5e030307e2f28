/**
 * Learns the networks that judge word links: `BITEXT_DATA=… node tests/bench/words/train.mjs [write]`. Prints figures out of fold,
 * and with `write` makes `core/align/words/weights-*.ts` anew from all pairs. What was decided with it stands in RESULTS.md.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadCore, loadLexicon, percent, readSet, score } from './gold.mjs'
import { trainNetwork } from './network.mjs'

const core = await loadCore()
const lexicon = await loadLexicon(core)
const width = core.FEATURES
const tuning = { units: 12, epochs: 8, decay: 1e-3 }
const ROUNDS = 2
const FOLDS = 5

/** So many pairs make a small text, see `prepare`. */
const SMALL = 12

/**
 * A set twice: as one text, and as many small ones, since readers bring both and the less a text teaches the less its own counts
 * should be trusted. All know their place in the set, so that a pair is in the same fold in both.
 */
function prepare(name) {
  const whole = readSet(name)
  const length = whole.pairs.length
  const texts = [describeText(name, whole, 0, length)]
  for (let first = 0; first < length; first += SMALL)
    texts.push(describeText(`${name} in ${SMALL}s`, whole, first, Math.min(length, first + SMALL)))
  return texts
}

/** Pairs of a set as one text, with what is known of each candidate before the first round. */
function describeText(name, whole, first, end) {
  const set = { ...whole, pairs: whole.pairs.slice(first, end) }
  const foldOf = (k, folds) => Math.floor(((first + k) * folds) / whole.pairs.length)
  const pairs = set.pairs.map(({ src, tgt }) => ({ a: src, b: tgt }))
  const findings = core.findOut(
    pairs,
    [set.srcLang, set.tgtLang],
    set.srcLang === lexicon.from ? lexicon : undefined,
  )
  const asked = core.candidates(findings)
  const pairIndex = Int32Array.from(asked, cell => core.pairOf(findings.table, cell))
  const place = Array.from(asked, (cell, x) => {
    const rest = cell - findings.table.cellStart[pairIndex[x]]
    const length = findings.table.b[pairIndex[x]].length
    return [Math.floor(rest / length), rest % length]
  })
  const sure = set.pairs.map(pair => new Set(pair.sure.map(String)))
  const possible = set.pairs.map(pair => new Set(pair.possible.map(String)))
  const wanted = Float32Array.from(place.map(String), (link, x) =>
    sure[pairIndex[x]].has(link) ? 1 : possible[pairIndex[x]].has(link) ? 0.5 : 0,
  )
  return {
    name,
    foldOf,
    set,
    findings,
    asked,
    pairIndex,
    place,
    wanted,
    described: core.describe(findings, core.firstBelief(findings), asked),
  }
}

/** The rows of the pairs that `wants` accepts. */
function rowsOf(data, wants) {
  const rows = [...data.asked.keys()].filter(x => wants(data.pairIndex[x]))
  const inputs = new Float32Array(rows.length * width)
  rows.forEach((x, r) => inputs.set(data.described.subarray(x * width, (x + 1) * width), r * width))
  return { rows, inputs, wanted: Float32Array.from(rows, x => data.wanted[x]) }
}

function train(parts) {
  const join = key => {
    const all = new Float32Array(parts.reduce((sum, part) => sum + part[key].length, 0))
    parts.reduce((at, part) => (all.set(part[key], at), at + part[key].length), 0)
    return all
  }
  return trainNetwork(join('inputs'), join('wanted'), width, tuning)
}

/** Each candidate's probability by a network that has not seen its pair. */
function outOfFold(sets, folds = FOLDS) {
  const answers = sets.map(data => new Float32Array(data.asked.length))
  for (let fold = 0; fold < folds; fold++) {
    const answer = core.readNetwork(
      train(sets.map(data => rowsOf(data, k => data.foldOf(k, folds) !== fold))),
    )
    sets.forEach((data, s) => {
      const { rows, inputs } = rowsOf(data, k => data.foldOf(k, folds) === fold)
      answer(inputs, rows.length).forEach((p, r) => (answers[s][rows[r]] = p))
    })
  }
  return answers
}

const nextRound = (data, answers) => {
  const cells = new Float32Array(data.findings.table.cells)
  data.asked.forEach((cell, x) => (cells[cell] = answers[x]))
  return {
    ...data,
    described: core.describe(data.findings, core.beliefOf(data.findings.table, cells), data.asked),
  }
}

const linksAt = (data, answers, floor) => {
  const links = data.set.pairs.map(() => [])
  data.asked.forEach((_, x) => answers[x] >= floor && links[data.pairIndex[x]].push(data.place[x]))
  return links
}

/** Figures of texts with the same name together. */
function report(texts, answers) {
  const at = floorOf => {
    const links = texts.flatMap((data, t) => linksAt(data, answers[t], floorOf(answers[t])))
    return score(
      texts.flatMap(data => data.set.pairs),
      links,
    )
  }
  const { aer, precision, recall } = at(core.bestFloor)
  let floor = 0.2
  while (floor < 0.95 && at(() => floor).precision < 0.9) floor += 0.025
  return `${texts[0].name.padEnd(15)} AER ${percent(aer)} P ${percent(precision)} R ${percent(recall)}; P ≥ 90 from ${floor.toFixed(2)} on: R ${percent(at(() => floor).recall)}`
}

/** A line for each name. */
function reportAll(texts, answers) {
  return [...new Set(texts.map(({ name }) => name))].map(name => {
    const own = [...texts.keys()].filter(t => texts[t].name === name)
    return report(
      own.map(t => texts[t]),
      own.map(t => answers[t]),
    )
  })
}

/** How often links of a confidence are right, in steps of a tenth. */
function reliability(sets, answers) {
  const bins = Array.from({ length: 10 }, () => [0, 0, 0])
  sets.forEach((data, s) =>
    answers[s].forEach((p, x) => {
      const bin = bins[Math.min(9, Math.floor(p * 10))]
      bin[0]++
      bin[1] += p
      bin[2] += data.wanted[x] > 0 ? 1 : 0
    }),
  )
  return bins.map(([n, said, right]) => `${n} said ${percent(said / n)} right ${percent(right / n)}`)
}

/** The networks of all rounds, from all pairs; between rounds, a pair is described with answers of networks that have not seen it. */
function trainAll(given) {
  let sets = given
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(train(sets.map(data => rowsOf(data, () => true))))
    if (round + 1 < ROUNDS) {
      const answers = outOfFold(sets)
      sets = sets.map((data, s) => nextRound(data, answers[s]))
    }
  }
  return rounds
}

/** Figures of sets by folds of their pairs. */
function byFolds(given) {
  let sets = given
  for (let round = 1; round <= ROUNDS; round++) {
    const answers = outOfFold(sets)
    for (const line of reportAll(sets, answers)) console.log(`round ${round} ${line}`)
    if (round === ROUNDS) console.log(reliability(sets, answers).join('\n'))
    sets = sets.map((data, s) => nextRound(data, answers[s]))
  }
}

const dictionary = prepare('zhen')
const none = ['xlwa-pt', 'xlwa-es', 'xlwa-hu'].flatMap(prepare)
console.log('With a dictionary, by folds of pairs')
byFolds(dictionary)
console.log('Without, by folds of pairs')
byFolds(none)
console.log('Without, a language that was never seen')
for (const lang of ['pt', 'es', 'hu']) {
  let held = none.filter(({ set }) => set.tgtLang === lang)
  let answers = []
  for (const network of trainAll(none.filter(({ set }) => set.tgtLang !== lang))) {
    const answer = core.readNetwork(network)
    answers = held.map(data => answer(data.described, data.asked.length))
    held = held.map((data, t) => nextRound(data, answers[t]))
  }
  for (const line of reportAll(held, answers)) console.log(line)
}

if (process.argv.includes('write')) {
  write('with-lexicon', 'withLexicon', 'pairs with a dictionary', trainAll(dictionary))
  write('without-lexicon', 'withoutLexicon', 'pairs without a dictionary', trainAll(none))
}

function write(name, constant, what, rounds) {
  const lists = rounds.map(round => {
    const line = values => `[${values.join(',')}]`
    return `{\n  mean: ${line(round.mean)},\n  scale: ${line(round.scale)},\n  hidden: [\n${round.hidden.map(row => `    ${line(row)},`).join('\n')}\n  ],\n  out: ${line(round.out)},\n  direct: ${line(round.direct)},\n}`
  })
  const text = `import type { Network } from './network.ts'

/** The networks that judge word links of ${what}, a round each. Learnt: made by tests/bench/words/train.mjs, not by hand. */
// prettier-ignore
export const ${constant}: readonly Network[] = [${lists.join(', ')}]
`
  writeFileSync(
    fileURLToPath(new URL(`../../../src/core/align/words/weights-${name}.ts`, import.meta.url)),
    text,
  )
}
