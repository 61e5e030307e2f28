/** A list of numbers (unsigned, of 32 bits) that grows without boxing them. */
export class Numbers {
  private list = new Uint32Array(64)
  private length = 0

  push(value: number): void {
    if (this.length === this.list.length) {
      const more = new Uint32Array(this.length * 2)
      more.set(this.list)
      this.list = more
    }
    this.list[this.length++] = value
  }

  finish(): Uint32Array {
    return this.list.slice(0, this.length)
  }
}

/** The first index whose number is not less than `value`, in ascending numbers. */
export function lowerBound(numbers: Uint32Array, value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
