/** Bytes of an object, a field or an item beside what it holds. */
const overhead = 16

/** About how much memory a value of the wire takes, in bytes; it has no cycles, and any depth. */
export function roughBytes(value: unknown): number {
  let bytes = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const each = open.pop()
    bytes += overhead
    if (typeof each === 'string') bytes += 2 * each.length
    else if (each instanceof Uint8Array) bytes += each.length
    else if (Array.isArray(each)) for (const item of each) open.push(item)
    else if (typeof each === 'object' && each !== null)
      // Values off the wire inherit nothing, and this is several times as fast as a list of entries.
      for (const name in each) {
        bytes += name.length
        open.push((each as Record<string, unknown>)[name])
      }
  }
  return bytes
}
