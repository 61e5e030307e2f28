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

/** Collects weights between types; of several for one pair the largest stays. */
export class AssociationBuilder {
  private readonly cells: (Map<number, number> | undefined)[]
  constructor(
    private readonly rowCount: number,
    private readonly columnCount: number,
  ) {
    this.cells = Array.from({ length: rowCount })
  }

  add(row: number, column: number, weight: number): void {
    const cell = (this.cells[row] ??= new Map())
    if ((cell.get(column) ?? 0) < weight) cell.set(column, weight)
  }

  /** Everything that was added, and `learnt` on top: added to what a pair has, up to 1. */
  build(learnt: readonly (readonly [row: number, column: number, weight: number])[] = []): Associations {
    const extra = new Map(learnt.map(([row, column, weight]) => [row, { column, weight }]))
    let size = 0
    for (const cell of this.cells) size += cell?.size ?? 0
    for (const [row, { column }] of extra) if (!this.cells[row]?.has(column)) size++
    const rows: Sparse = {
      first: new Int32Array(this.rowCount + 1),
      to: new Int32Array(size),
      weight: new Float32Array(size),
    }
    const inColumn = new Int32Array(this.columnCount + 1)
    let at = 0
    for (let i = 0; i < this.rowCount; i++) {
      rows.first[i] = at
      const more = extra.get(i)
      const put = (column: number, weight: number) => {
        rows.to[at] = column
        rows.weight[at++] = weight
        inColumn[column + 1]!++
      }
      let added = false
      for (const [column, weight] of this.cells[i] ?? []) {
        const plus = more?.column === column ? more.weight : 0
        added ||= plus > 0
        put(column, Math.min(1, weight + plus))
      }
      if (more && !added) put(more.column, more.weight)
    }
    rows.first[this.rowCount] = at
    for (let j = 0; j < this.columnCount; j++) inColumn[j + 1]! += inColumn[j]!
    const columns: Sparse = {
      first: inColumn.slice(),
      to: new Int32Array(size),
      weight: new Float32Array(size),
    }
    for (let i = 0; i < this.rowCount; i++)
      for (let k = rows.first[i]!; k < rows.first[i + 1]!; k++) {
        const place = inColumn[rows.to[k]!]!++
        columns.to[place] = i
        columns.weight[place] = rows.weight[k]!
      }
    return { rows, columns }
  }
}
