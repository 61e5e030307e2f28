/**
 * How well and how fast words are linked: `BITEXT_DATA=… node tests/bench/words.mjs [set …]`. Run by hand; figures and what they
 * decided stand in RESULTS.md. The shipped networks have seen these pairs: what they are worth on others says `words/train.mjs`.
 */
import { loadCore, loadLexicon, percent, readSet, score } from './words/gold.mjs'

const core = await loadCore()
const lexicon = await loadLexicon(core)
const names = process.argv.slice(2)
for (const name of names.length > 0 ? names : ['zhen', 'xlwa-pt', 'xlwa-es', 'xlwa-hu']) {
  const set = readSet(name)
  const pairs = set.pairs.map(({ src, tgt }) => ({ a: src, b: tgt }))
  const options = { languages: [set.srcLang, set.tgtLang], ...(set.srcLang === lexicon.from && { lexicon }) }
  const times = []
  let links = []
  for (let run = 0; run < 8; run++) {
    const start = performance.now()
    links = core.linkWords(pairs, options)
    times.push(performance.now() - start)
  }
  const { aer, precision, recall } = score(
    set.pairs,
    links.map(list => list.map(({ a, b }) => [a, b])),
  )
  const cells = pairs.reduce((sum, { a, b }) => sum + a.length * b.length, 0)
  console.log(
    `${name.padEnd(8)} AER ${percent(aer)} P ${percent(precision)} R ${percent(recall)}   ${pairs.length} pairs, ${cells} cells: ${times.map(Math.round).join(' ')} ms`,
  )
}
