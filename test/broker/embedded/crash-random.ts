/** Whole numbers below `limit`, the same ones for the same start: a crashed process and whoever judges it draw alike. */
export type Random = (limit: number) => number

export function randomFrom(...start: readonly number[]): Random {
  let state = 0x9e3779b9
  for (const part of start) state = mixed(state ^ part)
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    return mixed(state) % limit
  }
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
