import type { Lang } from '../../transcript/episode.ts'
import type { Lexicon } from '../lexicon.ts'
import type { WordPair } from '../link-words.ts'
import { factsOf, gatherEvidence, type Evidence } from './evidence.ts'
import type { Findings } from './features.ts'
import { fitHmm } from './hmm.ts'
import { tabulate } from './vocabulary.ts'

/** Everything the pairs teach before links are judged. `lexicon` translates from the first language to the second. */
export function findOut(
  pairs: readonly WordPair[],
  languages: readonly [Lang, Lang],
  lexicon?: Lexicon,
): Findings {
  const table = tabulate(pairs, languages)
  const factsA = factsOf(table.typesA, languages[0])
  const factsB = factsOf(table.typesB, languages[1])
  const evidence = gatherEvidence(table, factsA, factsB, languages, lexicon)
  const weight = weigh(evidence)
  return {
    table,
    factsA,
    factsB,
    evidence,
    forward: fitHmm(table, weight, true),
    backward: fitHmm(table, weight, false),
  }
}

/** One number a couple, what the models start from. */
function weigh({ same, like, known }: Evidence): Float32Array {
  const weights = new Float32Array(same.length)
  for (let c = 0; c < weights.length; c++) weights[c] = Math.max(same[c]!, 0.7 * like[c]!, known[c]!)
  return weights
}
