/**
 * How well and how fast sentences are aligned: `BITEXT_DATA=… node tests/bench/sentences.mjs [set …]`. Run by hand; figures
 * and what they decided stand in RESULTS.md. The shipped weights have seen `mac-dev`: what they are worth on others says
 * `sentences/train.mjs`. Speed is of one core, warm: the best of five runs over the whole set.
 */
import { loadLexicon } from './load-align.mjs'
import { loadCore } from './sentences/core.mjs'
import { listed, mergeWithin, readSet, score } from './sentences/gold.mjs'

const core = await loadCore()
const lexicon = await loadLexicon(core)
const names = process.argv.slice(2)
const percent = value => (100 * value).toFixed(1)
for (const name of names.length > 0 ? names : ['mac-dev', 'text-berg-dev', 'hunalign-dev', 'bible']) {
  const documents = readSet(name)
  const sentences = documents.reduce((sum, { src, tgt }) => sum + src.length + tgt.length, 0)
  const align = ({ src, tgt, srcLang, tgtLang }) => {
    const languages = [srcLang, tgtLang]
    const known = languages.includes(lexicon.from) && languages.includes(lexicon.to)
    return core.alignBlocks([{ a: src, b: tgt }], { languages, ...(known && { lexicon }) })[0]
  }
  let best = Infinity
  let found = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    found = documents.map(align)
    best = Math.min(best, performance.now() - start)
  }
  const { strict, lax, precision, recall } = score(
    documents.map(({ gold }, k) => ({
      gold,
      found: name === 'bible' ? mergeWithin(gold, listed(found[k])) : listed(found[k]),
    })),
  )
  console.log(
    `${name.padEnd(14)} strict F1 ${percent(strict)} (P ${percent(precision)} R ${percent(recall)}) lax ${percent(lax)}   ${sentences} sentences in ${Math.round(best)} ms, ${Math.round((1000 * sentences) / best)}/s`,
  )
}
