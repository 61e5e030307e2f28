/** The hand-made word links of $BITEXT_DATA, the core bundled for Node, and scores. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAlign, loadLexicon } from '../load-align.mjs'

export { loadLexicon }

/** The word linker and its parts. */
export const loadCore = () =>
  loadAlign([
    'link-words.ts',
    'read-lexicon.ts',
    'words/findings.ts',
    'words/features.ts',
    'words/judge.ts',
    'words/network.ts',
    'words/vocabulary.ts',
  ])

/** A set of pairs with their links, or undefined without $BITEXT_DATA. */
export function readSet(name) {
  const folder = process.env.BITEXT_DATA
  return folder && JSON.parse(readFileSync(join(folder, 'json-word', `${name}-dev.json`), 'utf8'))
}

/** Precision, recall of sure links and alignment error rate (Och and Ney 2003) of lists of [i, j]. */
export function score(pairs, links) {
  let [said, sure, hitSure, hit] = [0, 0, 0, 0]
  pairs.forEach((pair, k) => {
    const sures = new Set(pair.sure.map(String))
    const all = new Set([...pair.sure, ...pair.possible].map(String))
    said += links[k].length
    sure += sures.size
    for (const link of links[k].map(String)) {
      if (sures.has(link)) hitSure++
      if (all.has(link)) hit++
    }
  })
  return { precision: hit / said, recall: hitSure / sure, aer: 1 - (hitSure + hit) / (said + sure) }
}

export const percent = x => (100 * x).toFixed(1)
