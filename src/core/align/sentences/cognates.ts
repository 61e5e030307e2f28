import type { AssociationList } from './associations.ts'
import { tuning } from './tuning.ts'
import type { Corpus } from './corpus.ts'

/**
 * Words that look alike in two languages: identical ones, and those that share enough of their letter pairs and trigrams (Dice's
 * coefficient, after Simard, Foster and Isabelle 1992). Linear in the words times the few that share a rare trigram.
 */
export function addCognates(a: Corpus, b: Corpus, into: AssociationList): void {
  const places = new Map<string, number[]>()
  const gramsB = b.types.map(gramsOf)
  const sameB = new Map<string, number>()
  b.types.forEach((type, t) => {
    sameB.set(type, t)
    for (const gram of gramsB[t]!) {
      const list = places.get(gram)
      if (list) list.push(t)
      else places.set(gram, [t])
    }
  })
  const shared = new Int32Array(b.types.length)
  a.types.forEach((type, s) => {
    const same = sameB.get(type)
    if (same !== undefined) into.add(s, same, identical(type))
    const grams = gramsOf(type)
    if (grams.length < 3) return
    const met: number[] = []
    for (const gram of grams) {
      const list = places.get(gram)
      if (!list || list.length > 400) continue
      for (const t of list) if (shared[t]!++ === 0) met.push(t)
    }
    for (const t of met) {
      const dice = (2 * shared[t]!) / (grams.length + gramsB[t]!.length)
      if (dice >= tuning.cognate && t !== same) into.add(s, t, Math.min(0.8, (dice - 0.3) * 1.3))
      shared[t] = 0
    }
  })
}

const letters = /^\p{L}/u
const digits = /\d/

function identical(type: string): number {
  if (digits.test(type)) return 1
  if (letters.test(type)) return type.length >= 4 ? tuning.identicalWord : 0.4
  return tuning.mark
}

/** Letter trigrams with the word's edges; short words and numbers have none, since chance would find them. */
function gramsOf(type: string): readonly string[] {
  if (type.length < 4 || !letters.test(type) || type.charCodeAt(0) > 0x2e80) return []
  const edged = `^${type}`
  const grams: string[] = []
  for (let k = 0; k + 3 <= edged.length; k++) grams.push(edged.slice(k, k + 3))
  return grams
}
