/** The words of one side as numbers. `tokens[first[i] … first[i + 1])` are the word types of sentence `i`. */
export interface Corpus {
  readonly count: number
  readonly first: Int32Array
  readonly tokens: Int32Array
  /** Where each token starts a clause (after a comma, a semicolon, a dash): 1, else 0. */
  readonly opens: Uint8Array
  /** The word types in their normal form, by id, and what each is. */
  readonly types: readonly string[]
  /** How often each type occurs. */
  readonly frequency: Int32Array
  /** Letters and digits of each sentence: its length for the length model. */
  readonly length: Float64Array
  readonly texts: readonly string[]
}

/** One word or mark of a sentence, in the form that is compared. */
export interface Word {
  readonly text: string
  readonly opensClause: boolean
}

/** Counts the words of each sentence. Linear in the number of words. */
export function makeCorpus(
  sentences: readonly string[],
  wordsOf: (sentence: string) => readonly Word[],
): Corpus {
  const ids = new Map<string, number>()
  const types: string[] = []
  const counts: number[] = []
  const first = new Int32Array(sentences.length + 1)
  const tokens: number[] = []
  const opens: number[] = []
  const length = new Float64Array(sentences.length)
  sentences.forEach((sentence, i) => {
    first[i] = tokens.length
    let open = true
    for (const { text, opensClause } of wordsOf(sentence)) {
      if (opensClause) open = true
      if (text === '') continue
      let id = ids.get(text)
      if (id === undefined) {
        id = types.length
        ids.set(text, id)
        types.push(text)
        counts.push(0)
      }
      counts[id]!++
      tokens.push(id)
      opens.push(open ? 1 : 0)
      open = false
    }
    length[i] = lengthOf(sentence)
  })
  first[sentences.length] = tokens.length
  return {
    count: sentences.length,
    first,
    tokens: Int32Array.from(tokens),
    opens: Uint8Array.from(opens),
    types,
    frequency: Int32Array.from(counts),
    length,
    texts: sentences,
  }
}

function lengthOf(sentence: string): number {
  let n = 0
  for (let i = 0; i < sentence.length; i++) if (sentence.charCodeAt(i) > 32) n++
  return Math.max(1, n)
}
