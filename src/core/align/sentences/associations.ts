/** Which words of `a` may translate which of `b`: sparse rows by type of `a`, and the same by type of `b`. Weights in (0, 1]. */
export interface Associations {
  readonly rows: Sparse
  readonly columns: Sparse
}

/** `to[first[i] … first[i + 1])` and `weight` alike: the non-zero entries of row `i`. */
export interface Sparse {
  readonly first: Int32Array
  readonly to: Int32Array
  readonly weight: Float32Array
}

/** A word of `a`, a word of `b`, and how much they belong together, 0 to 1. */
export type Association = readonly [a: number, b: number, weight: number]

/** A list of associations in columns of numbers: cheap to fill with hundreds of thousands. */
export class AssociationList {
  private from = new Int32Array(1024)
  private to = new Int32Array(1024)
  private weight = new Float32Array(1024)
  private length = 0

  constructor(
    private readonly typesOfA: number,
    private readonly typesOfB: number,
  ) {}

  add(a: number, b: number, weight: number): void {
    if (this.length === this.from.length) {
      this.from = grown(this.from, new Int32Array(2 * this.length))
      this.to = grown(this.to, new Int32Array(2 * this.length))
      this.weight = grown(this.weight, new Float32Array(2 * this.length))
    }
    this.from[this.length] = a
    this.to[this.length] = b
    this.weight[this.length++] = weight
  }

  /**
   * The table: of several weights for one pair the largest counts, and what was `learnt` is added to it, up to 1.
   * O(entries + types), by counting.
   */
  build(learnt: readonly Association[] = []): Associations {
    const extra = new Map(learnt.map(([a, b, weight]) => [a, { b, weight }]))
    const starts = new Int32Array(this.typesOfA + 1)
    for (let k = 0; k < this.length; k++) starts[this.from[k]! + 1]!++
    for (let a = 0; a < this.typesOfA; a++) starts[a + 1]! += starts[a]!
    const order = new Int32Array(this.length)
    const next = starts.slice()
    for (let k = 0; k < this.length; k++) order[next[this.from[k]!]!++] = k
    const size = this.length + extra.size
    const first = new Int32Array(this.typesOfA + 1)
    const to = new Int32Array(size)
    const weight = new Float32Array(size)
    // Where the pair (a, b) stands in the row at hand.
    const place = new Int32Array(this.typesOfB).fill(-1)
    let count = 0
    for (let a = 0; a < this.typesOfA; a++) {
      const start = count
      first[a] = start
      const put = (b: number): number => {
        if (place[b]! < 0) {
          place[b] = count
          to[count++] = b
        }
        return place[b]!
      }
      for (let k = starts[a]!; k < starts[a + 1]!; k++) {
        const at = put(this.to[order[k]!]!)
        weight[at] = Math.max(weight[at]!, this.weight[order[k]!]!)
      }
      const more = extra.get(a)
      if (more) {
        const at = put(more.b)
        weight[at] = Math.min(1, weight[at]! + more.weight)
      }
      for (let k = start; k < count; k++) place[to[k]!] = -1
    }
    first[this.typesOfA] = count
    const rows = { first, to: to.subarray(0, count), weight: weight.subarray(0, count) }
    return { rows, columns: turned(rows, this.typesOfB) }
  }
}

function grown<Numbers extends Int32Array | Float32Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from)
  return into
}

/** The same entries by the other side. */
function turned(rows: Sparse, types: number): Sparse {
  const first = new Int32Array(types + 1)
  for (const b of rows.to) first[b + 1]!++
  for (let b = 0; b < types; b++) first[b + 1]! += first[b]!
  const next = first.slice()
  const to = new Int32Array(rows.to.length)
  const weight = new Float32Array(rows.to.length)
  for (let a = 0; a + 1 < rows.first.length; a++)
    for (let k = rows.first[a]!; k < rows.first[a + 1]!; k++) {
      const place = next[rows.to[k]!]!++
      to[place] = a
      weight[place] = rows.weight[k]!
    }
  return { first, to, weight }
}
