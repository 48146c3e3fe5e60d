/**
 * SipHash-1-3 with the key zero, of which the protocol uses the low 32 bits.
 *
 * Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012), with one round for each word and three at the
 * end. A word of 64 bits is two of 32, because integers of that size are slow here.
 */

/** The four words of the state, each as its low and its high half. */
type State = Int32Array

const initial = new Int32Array([
  ...[0x70736575, 0x736f6d65, 0x6e646f6d, 0x646f7261],
  ...[0x6e657261, 0x6c796765, 0x79746573, 0x74656462],
])

/** Gives the low 32 bits of the hash, without a sign. */
export function sipHash13(bytes: Uint8Array): number {
  const state = initial.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length - (bytes.length % 8)
  for (let at = 0; at < whole; at += 8) absorb(state, view.getInt32(at, true), view.getInt32(at + 4, true))
  const last = new Uint8Array(8)
  last.set(bytes.subarray(whole))
  last[7] = bytes.length
  const lastView = new DataView(last.buffer)
  absorb(state, lastView.getInt32(0, true), lastView.getInt32(4, true))
  state[4]! ^= 0xff
  for (let count = 0; count < 3; count += 1) round(state)
  return (state[0]! ^ state[2]! ^ state[4]! ^ state[6]!) >>> 0
}

function absorb(state: State, low: number, high: number): void {
  state[6]! ^= low
  state[7]! ^= high
  round(state)
  state[0]! ^= low
  state[1]! ^= high
}

function round(state: State): void {
  add(state, 0, 2)
  turn(state, 2, 13)
  mix(state, 2, 0)
  swap(state, 0)
  add(state, 4, 6)
  turn(state, 6, 16)
  mix(state, 6, 4)
  add(state, 0, 6)
  turn(state, 6, 21)
  mix(state, 6, 0)
  add(state, 4, 2)
  turn(state, 2, 17)
  mix(state, 2, 4)
  swap(state, 4)
}

function add(state: State, to: number, from: number): void {
  const low = (state[to]! >>> 0) + (state[from]! >>> 0)
  state[to] = low
  state[to + 1] = state[to + 1]! + state[from + 1]! + (low > 0xffffffff ? 1 : 0)
}

/** Rotates a word to the left by fewer than 32 bits. */
function turn(state: State, word: number, bits: number): void {
  const low = state[word]!
  const high = state[word + 1]!
  state[word] = (low << bits) | (high >>> (32 - bits))
  state[word + 1] = (high << bits) | (low >>> (32 - bits))
}

function mix(state: State, to: number, from: number): void {
  state[to]! ^= state[from]!
  state[to + 1]! ^= state[from + 1]!
}

/** Rotates a word by 32 bits. */
function swap(state: State, word: number): void {
  const low = state[word]!
  state[word] = state[word + 1]!
  state[word + 1] = low
}
