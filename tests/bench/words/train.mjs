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
const tuning = { units: 12, epochs: 12, decay: 1e-3 }
const ROUNDS = 2
const FOLDS = 5

/** A set with what is known of each candidate before the first round. */
function prepare(name) {
  const set = readSet(name)
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
  const wanted = Float32Array.from(place, (link, x) =>
    sure[pairIndex[x]].has(`${link}`) ? 1 : possible[pairIndex[x]].has(`${link}`) ? 0.5 : 0,
  )
  return {
    name,
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
  const foldOf = (data, k) => Math.floor((k * folds) / data.set.pairs.length)
  const answers = sets.map(data => new Float32Array(data.asked.length))
  for (let fold = 0; fold < folds; fold++) {
    const answer = core.readNetwork(train(sets.map(data => rowsOf(data, k => foldOf(data, k) !== fold))))
    sets.forEach((data, s) => {
      const { rows, inputs } = rowsOf(data, k => foldOf(data, k) === fold)
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

function report(data, answers) {
  const at = floor => score(data.set.pairs, linksAt(data, answers, floor))
  const { aer, precision, recall } = at(core.bestFloor(answers))
  let floor = 0.2
  while (floor < 0.95 && at(floor).precision < 0.9) floor += 0.025
  return `AER ${percent(aer)} P ${percent(precision)} R ${percent(recall)}; P ≥ 90 from ${floor.toFixed(2)} on: R ${percent(at(floor).recall)}`
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
    sets.forEach((data, s) =>
      console.log(`round ${round} ${data.name.padEnd(8)} ${report(data, answers[s])}`),
    )
    if (round === ROUNDS) console.log(reliability(sets, answers).join('\n'))
    sets = sets.map((data, s) => nextRound(data, answers[s]))
  }
}

const dictionary = [prepare('zhen')]
const none = ['xlwa-pt', 'xlwa-es', 'xlwa-hu'].map(prepare)
console.log('With a dictionary, by folds of pairs')
byFolds(dictionary)
console.log('Without, by folds of pairs')
byFolds(none)
console.log('Without, a language that was never seen')
for (const held of none) {
  let data = held
  let answers
  for (const network of trainAll(none.filter(other => other !== held))) {
    answers = core.readNetwork(network)(data.described, data.asked.length)
    data = nextRound(data, answers)
  }
  console.log(`${held.name.padEnd(8)} ${report(held, answers)}`)
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
