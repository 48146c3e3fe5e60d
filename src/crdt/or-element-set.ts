import type { OrRecord } from './or-record.ts'

/** The live records of one key in the order of their tags (by code unit), which is the order they are hashed in. */
export class OrElementSet {
  readonly records: OrRecord[] = []

  get(tag: string): OrRecord | undefined {
    const record = this.records[this.#place(tag)]
    return record?.tag === tag ? record : undefined
  }

  /** Adds a record, in place of the one with its tag. */
  put(record: OrRecord): void {
    const place = this.#place(record.tag)
    this.records.splice(place, this.records[place]?.tag === record.tag ? 1 : 0, record)
  }

  /** Takes out the record with a tag; gives it, or undefined. */
  take(tag: string): OrRecord | undefined {
    const place = this.#place(tag)
    return this.records[place]?.tag === tag ? this.records.splice(place, 1)[0] : undefined
  }

  /** The first place whose tag is not before `tag`. New tags are mostly the latest, so the end is looked at first. */
  #place(tag: string): number {
    let low = 0
    let high = this.records.length
    if (high === 0 || this.records[high - 1]!.tag < tag) return high
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.records[middle]!.tag < tag) low = middle + 1
      else high = middle
    }
    return low
  }
}
