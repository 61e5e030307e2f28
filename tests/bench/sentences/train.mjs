/**
 * Learns the weights of the sentence aligner: `BITEXT_DATA=… node tests/bench/sentences/train.mjs [--write] [--ablate]`.
 *
 * With the lexicon: from `mac-dev`, reported leave-one-document-out; without: from `mac-dev` and the same with its sides changed,
 * reported on sets that it has not seen. `--write` puts the weights of all documents into the source; `--ablate` prints
 * what each ingredient is worth, each row learnt anew; `--only=marks` only such rows.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadLexicon } from '../load-align.mjs'
import { loadCore } from './core.mjs'
import { mergeWithin, readSet, score } from './gold.mjs'
import { decodeItem, itemsOf, train } from './model.mjs'

const core = await loadCore()
const lexicon = await loadLexicon(core)
const named = ({ features, gap }) => Float64Array.from([...features, gap])
const guide = { with: named(core.weightsWithLexicon), without: named(core.weightsWithout) }
const withLexicon = { l2: 1, rounds: 300 }
const withoutLexicon = { l2: 10, rounds: 200 }
const percent = value => (100 * value).toFixed(1)

/** Every document is judged by weights that the others taught. */
function leaveOneOut(items, options) {
  const found = items.map(({ own }, k) => {
    const weights = train(
      core,
      items.flatMap((item, q) => (q === k ? [] : [item.own, ...item.gaps])),
      options,
    )
    return { id: own.document.id, gold: own.document.gold, found: decodeItem(core, own, weights) }
  })
  return { each: found.map(one => ({ id: one.id, ...score([one]) })), all: score(found) }
}

const learn = (items, options) =>
  train(
    core,
    items.flatMap(({ own, gaps }) => [own, ...gaps]),
    options,
  )
const line = ({ strict, lax, precision, recall }) =>
  `strict F1 ${percent(strict)} (P ${percent(precision)} R ${percent(recall)}), lax ${percent(lax)}`

function read(specs, weights, gaps = true) {
  return specs
    .flatMap(readSet)
    .map((document, k) => itemsOf(core, document, lexicon, weights, gaps ? k * 10 + 1 : undefined))
}

function judged(specs, weights) {
  return score(
    read(
      specs.map(spec => `${spec}!`),
      guide.without,
      false,
    ).map(({ own }) => {
      const found = decodeItem(core, own, weights)
      return {
        gold: own.document.gold,
        found: specs.includes('bible') ? mergeWithin(own.document.gold, found) : found,
      }
    }),
  )
}

const tell = (title, result) => console.log(`${title.padEnd(44)} ${line(result)}`)

const only = process.argv.find(word => word.startsWith('--only='))?.slice(7)

if (process.argv.includes('--ablate')) ablate()
else report()

function report() {
  const own = read(['mac-dev'], guide.with)
  const { each, all } = leaveOneOut(own, withLexicon)
  for (const one of each) tell(`  without document ${one.id}`, one)
  tell('mac-dev, leave one document out', all)
  const best = learn(own, withLexicon)
  const other = learn(read(['mac-dev', 'mac-dev~'], guide.with), withoutLexicon)
  for (const set of ['text-berg-dev', 'hunalign-dev:500']) tell(`${set}, no lexicon`, judged([set], other))
  if (process.argv.includes('--write')) write(best, other)
}

function ablate() {
  const groups = {
    'kinds of beads': [0, core.featureNames.indexOf('length')],
    length: ['length', 'length signed'],
    'evidence of words': ['evidence into b', 'unexplained a alone'],
    'flow of clauses': ['leaks of a', 'lost of b'],
    marks: ['same end', 'exclamations'],
    quotations: ['both open a quotation', 'in a quotation on both'],
  }
  const place = name => (typeof name === 'number' ? name : core.featureNames.indexOf(name))
  /** @type {[string, { without?: Set<number>, gaps?: boolean, spec?: string, tuning?: object }][]} */
  const rows = [
    ['everything', {}],
    ...Object.entries(groups).map(([name, [from, to]]) => [
      `without ${name}`,
      {
        without: new Set(
          core.featureNames.flatMap((_, k) =>
            k >= place(from) && k <= place(to) - (typeof to === 'number' ? 1 : 0) ? [k] : [],
          ),
        ),
      },
    ]),
    [
      'one direction of evidence and flow',
      {
        without: new Set(
          core.featureNames.flatMap((name, k) => (/ of a$|into a|a alone/.test(name) ? [k] : [])),
        ),
      },
    ],
    ['without the gain of runs', { without: new Set([core.featureCount]) }],
    ['without copies with gaps', { gaps: false }],
    ['without the lexicon', { spec: 'mac-dev!' }],
    ['without what the first pass teaches', { tuning: { strength: 0 } }],
    ['without cognates', { tuning: { cognate: 9 } }],
    ['without marks as words', { tuning: { mark: 0 } }],
    ['two passes', { tuning: { passes: 2 } }],
  ]
  const kept = { ...core.tuning }
  console.log('| | strict F1, mac-dev left out | text-berg-dev, no lexicon |\n| --- | ---: | ---: |')
  for (const [name, { without, gaps = true, spec = 'mac-dev', tuning = {} }] of rows) {
    if (only !== undefined && !name.includes(only)) continue
    Object.assign(core.tuning, kept, tuning)
    const { all } = leaveOneOut(read([spec], guide.with, gaps), { ...withLexicon, rounds: 120, without })
    const other = learn(read(['mac-dev', 'mac-dev~'], guide.with, gaps), {
      ...withoutLexicon,
      rounds: 120,
      without,
    })
    console.log(`| ${name} | ${percent(all.strict)} | ${percent(judged(['text-berg-dev'], other).strict)} |`)
  }
}

function write(best, other) {
  const record = weights =>
    `{\n  gap: ${weights[core.featureCount].toFixed(3)},\n  features: named({\n${core.featureNames
      .map((name, k) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weights[k].toFixed(3))},`)
      .join('\n')}\n  }),\n}`
  writeFileSync(
    fileURLToPath(new URL('../../../src/core/align/sentences/weights.ts', import.meta.url)),
    `// Written by tests/bench/sentences/train.mjs. What the weights were learnt from: README.md in the folder above.
import type { Weights } from './decode.ts'
import { featureNames, type FeatureName } from './feature-names.ts'

const named = (weights: Readonly<Record<FeatureName, number>>): Float64Array =>
  Float64Array.from(featureNames, name => weights[name])

/** For pairs with a lexicon; \`a\` is the side of its headwords. */
export const weightsWithLexicon: Weights = ${record(best)}

/** For any other pair. */
export const weightsWithout: Weights = ${record(other)}
`,
  )
}
