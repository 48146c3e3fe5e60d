/**
 * Memory in which pages are written before they are put together, kept from one row group to the next. It grows to what
 * the largest row group needed.
 */
export class PageSpace {
  bytes: Uint8Array = new Uint8Array(1 << 16)
  view: DataView = new DataView(this.bytes.buffer)
  /** Where the next page starts. */
  at = 0
  #codes = new Int32Array(0)
  #integers = new Float64Array(0)

  /** Gives the whole space back: pages taken from it before lose their bytes. */
  reset(): void {
    this.at = 0
  }

  /** Makes sure that `size` bytes can be written from `at`, which may move; pages taken before keep their bytes. */
  room(size: number): void {
    if (this.at + size <= this.bytes.length) return
    this.bytes = new Uint8Array(Math.max(size, 2 * this.bytes.length))
    this.view = new DataView(this.bytes.buffer)
    this.at = 0
  }

  /** The bytes from `at` to `end`, as a page; the next page starts after them. */
  take(end: number): Uint8Array {
    const page = this.bytes.subarray(this.at, end)
    this.at = end
    return page
  }

  /** Room for `count` codes and eight more; every call gives the same memory, as the last one left it. */
  codes(count: number): Int32Array {
    if (this.#codes.length < count + 8) this.#codes = new Int32Array(count + 8)
    return this.#codes
  }

  /** Room for `count` integers; every call gives the same memory, as the last one left it. */
  integers(count: number): Float64Array {
    if (this.#integers.length < count) this.#integers = new Float64Array(count)
    return this.#integers
  }
}
