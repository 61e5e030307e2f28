import { at } from './feature-names.ts'
import { edgesOf, type Edges } from './marks.ts'

/** Gives the function that writes what the marks at the edges of a two-sided bead say: ends, questions, quotations. */
export function markFeatures(
  textsA: readonly string[],
  textsB: readonly string[],
): (i: number, m: number, j: number, n: number, out: Float64Array) => void {
  const a = marksOf(textsA)
  const b = marksOf(textsB)
  const yes = (is: boolean): number => (is ? 1 : 0)
  const apart = (sumsA: Int32Array, i: number, m: number, sumsB: Int32Array, j: number, n: number): number =>
    Math.min(3, Math.abs(sumsA[i + m]! - sumsA[i]! - sumsB[j + n]! + sumsB[j]!))
  return (i, m, j, n, out) => {
    const startA = a.edges[i]!
    const startB = b.edges[j]!
    const endA = a.edges[i + m - 1]!
    const endB = b.edges[j + n - 1]!
    out[at['same end']] = yes(endA.end === endB.end)
    out[at['question on one side']] = yes((endA.end === 'question') !== (endB.end === 'question'))
    out[at['goes on after']] = yes(endA.end === 'comma' || endB.end === 'comma')
    out[at['small letter follows']] = yes(
      (a.edges[i + m]?.small ?? false) || (b.edges[j + n]?.small ?? false),
    )
    out[at['both open a quotation']] = yes(startA.opens && startB.opens)
    out[at['one opens a quotation']] = yes(startA.opens !== startB.opens)
    out[at['both close a quotation']] = yes(endA.closes && endB.closes)
    out[at['one closes a quotation']] = yes(endA.closes !== endB.closes)
    out[at['quotations opened']] = apart(a.opened, i, m, b.opened, j, n)
    out[at['quotations closed']] = apart(a.closed, i, m, b.closed, j, n)
    out[at.questions] = apart(a.questions, i, m, b.questions, j, n)
    out[at.exclamations] = apart(a.exclamations, i, m, b.exclamations, j, n)
    const quotedA = a.quoted[i + m]!
    const quotedB = b.quoted[j + n]!
    out[at['in a quotation on one side']] = yes(quotedA !== quotedB)
    out[at['in a quotation on both']] = yes(quotedA === 1 && quotedB === 1)
  }
}

/** The marks of one side: edges by sentence, sums before each sentence, and whether each boundary lies within a quotation. */
interface Marks {
  readonly edges: readonly Edges[]
  readonly opened: Int32Array
  readonly closed: Int32Array
  readonly questions: Int32Array
  readonly exclamations: Int32Array
  readonly quoted: Uint8Array
}

function marksOf(texts: readonly string[]): Marks {
  const edges = texts.map(edgesOf)
  const sums = (of: (edge: Edges) => number): Int32Array => {
    const sum = new Int32Array(edges.length + 1)
    edges.forEach((edge, k) => (sum[k + 1] = sum[k]! + of(edge)))
    return sum
  }
  const quoted = new Uint8Array(edges.length + 1)
  edges.forEach(({ opened, closed }, k) => {
    quoted[k + 1] = opened > closed ? 1 : closed > opened ? 0 : quoted[k]!
  })
  return {
    edges,
    opened: sums(edge => edge.opened),
    closed: sums(edge => edge.closed),
    questions: sums(edge => edge.questions),
    exclamations: sums(edge => edge.exclamations),
    quoted,
  }
}
