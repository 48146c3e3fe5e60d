import { fail } from '../../errors.ts'
import { patternCharsMax } from '../limits.ts'

/** The code units from the first to the second, both included; a set is a list of such ranges. */
export type CharSet = readonly (readonly [number, number])[]

export type Assertion = 'start' | 'end' | 'boundary' | 'inside'

/** What a pattern says. Groups leave no trace: only whether a text matches is ever asked. */
export type Syntax =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly items: readonly Syntax[] }
  | { readonly kind: 'choice'; readonly items: readonly Syntax[] }
  | { readonly kind: 'repeat'; readonly item: Syntax; readonly min: number; readonly max: number }
  | { readonly kind: 'assert'; readonly assertion: Assertion }

const lastUnit = 0xffff
const countMax = 1_000

export const anyChar: CharSet = [[0, lastUnit]]
const single = (char: string): CharSet => [[char.charCodeAt(0), char.charCodeAt(0)]]
const digits: CharSet = [[48, 57]]
const word: CharSet = [...digits, [65, 90], [95, 95], [97, 122]]
const otherBlanks: readonly number[] = [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]
const blank: CharSet = [[9, 13], [0x2000, 0x200a], ...otherBlanks.map((unit) => [unit, unit] as const)]
const lineEnds: CharSet = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]

export const isWordUnit = (unit: number): boolean => inSet(word, unit)

export const inSet = (set: CharSet, unit: number): boolean => set.some(([from, to]) => unit >= from && unit <= to)

/** What `set` leaves out. */
function complement(set: CharSet): CharSet {
  const out: [number, number][] = []
  let next = 0
  for (const [from, to] of [...set].sort((a, b) => a[0] - b[0])) {
    if (from > next) out.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= lastUnit) out.push([next, lastUnit])
  return out
}

const classes: Readonly<Record<string, CharSet>> = {
  d: digits,
  D: complement(digits),
  w: word,
  W: complement(word),
  s: blank,
  S: complement(blank),
}
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' }
const assertions: Readonly<Record<string, Assertion>> = { b: 'boundary', B: 'inside' }

const refuse = (why: string): never => fail('validation_failed', `The pattern ${why}.`)

/** Reads a regular expression of the kinds that take linear time: no look-around, no back-references. */
class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): Syntax {
    const found = this.#choice()
    if (this.#at < this.#text.length) refuse('closes a group that is not open')
    return found
  }

  #peek(): string {
    return this.#text.charAt(this.#at)
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #next(): string {
    if (this.#at >= this.#text.length) refuse('ends too early')
    return this.#text.charAt(this.#at++)
  }

  #choice(): Syntax {
    const items = [this.#sequence()]
    while (this.#take('|')) items.push(this.#sequence())
    return items.length === 1 ? items[0]! : { kind: 'choice', items }
  }

  #sequence(): Syntax {
    const items: Syntax[] = []
    while (this.#at < this.#text.length && this.#peek() !== '|' && this.#peek() !== ')') items.push(this.#repeated())
    return { kind: 'sequence', items }
  }

  #repeated(): Syntax {
    let item = this.#atom()
    for (let count = this.#count(); count; count = this.#count()) {
      if (item.kind === 'assert') refuse('repeats what has no length')
      item = { kind: 'repeat', item, ...count }
      this.#take('?')
    }
    return item
  }

  #count(): { min: number; max: number } | undefined {
    if (this.#take('*')) return { min: 0, max: Number.POSITIVE_INFINITY }
    if (this.#take('+')) return { min: 1, max: Number.POSITIVE_INFINITY }
    if (this.#take('?')) return { min: 0, max: 1 }
    const braces = /^\{(\d{1,9})(,?)(\d{0,9})\}/.exec(this.#text.slice(this.#at, this.#at + 24))
    if (!braces) return undefined
    this.#at += braces[0].length
    const min = Number(braces[1])
    const max = braces[3] ? Number(braces[3]) : braces[2] ? Number.POSITIVE_INFINITY : min
    if (min > countMax || (max !== Number.POSITIVE_INFINITY && max > countMax)) refuse('repeats too often')
    return max < min ? refuse('repeats from more to less') : { min, max }
  }

  #atom(): Syntax {
    const char = this.#next()
    if (char === '(') return this.#group()
    if (char === '[') return { kind: 'set', set: this.#brackets() }
    if (char === '.') return { kind: 'set', set: complement(lineEnds) }
    if (char === '^') return { kind: 'assert', assertion: 'start' }
    if (char === '$') return { kind: 'assert', assertion: 'end' }
    if (char === '*' || char === '+' || char === '?') return refuse('repeats nothing')
    if (char !== '\\') return { kind: 'set', set: single(char) }
    const assertion = assertions[this.#peek()]
    if (!assertion) return { kind: 'set', set: this.#escape() }
    this.#at += 1
    return { kind: 'assert', assertion }
  }

  #group(): Syntax {
    const opening = /^\?(:|<[A-Za-z_]\w*>)/.exec(this.#text.slice(this.#at))
    this.#at += opening?.[0].length ?? 0
    return this.#peek() === '?' && !opening ? refuse('looks around or sets flags within') : this.#closed()
  }

  #closed(): Syntax {
    const inner = this.#choice()
    if (!this.#take(')')) refuse('does not close a group')
    return inner
  }

  #escape(): CharSet {
    const char = this.#next()
    if (Object.hasOwn(classes, char)) return classes[char]!
    if (Object.hasOwn(controls, char)) return single(controls[char]!)
    if (char === 'x') return this.#code(2)
    if (char === 'u') return this.#code(4)
    return /[A-Za-z0-9]/.test(char) ? refuse(`has \\${char}, which is not supported`) : single(char)
  }

  #code(length: number): CharSet {
    const code = this.#text.slice(this.#at, this.#at + length)
    if (!/^[0-9a-fA-F]+$/.test(code) || code.length < length) refuse('has a code that is no number')
    this.#at += length
    const unit = Number.parseInt(code, 16)
    return [[unit, unit]]
  }

  #brackets(): CharSet {
    const inverse = this.#take('^')
    const set: (readonly [number, number])[] = []
    while (!this.#take(']')) {
      const from = this.#member()
      const isRange = this.#peek() === '-' && this.#text.charAt(this.#at + 1) !== ']' && this.#take('-')
      set.push(...(isRange ? this.#range(from, this.#member()) : from))
    }
    return inverse ? complement(set) : set
  }

  #member(): CharSet {
    const char = this.#next()
    if (char !== '\\') return single(char)
    return this.#take('b') ? single('\b') : this.#escape()
  }

  #range(from: CharSet, to: CharSet): CharSet {
    const [low, high] = [from[0]![0], to[0]![0]]
    if (from[0]![1] !== low || to[0]![1] !== high || low > high) refuse('has a range that is none')
    return [[low, high]]
  }
}

/** The syntax of a regular expression of at most `patternCharsMax` characters; fails with `validation_failed`. */
export function readRegex(text: string): { readonly syntax: Syntax; readonly anyCase: boolean } {
  if (text.length > patternCharsMax) refuse(`is longer than ${patternCharsMax} characters`)
  const anyCase = text.startsWith('(?i)')
  return { syntax: new Reader(anyCase ? text.slice(4) : text).whole(), anyCase }
}

const likeItem = (char: string): Syntax => {
  if (char === '_') return { kind: 'set', set: anyChar }
  if (char !== '%') return { kind: 'set', set: single(char) }
  return { kind: 'repeat', item: { kind: 'set', set: anyChar }, min: 0, max: Number.POSITIVE_INFINITY }
}

/** The syntax of a `like` pattern: `%` is any text, `_` any one character, and it covers the text from end to end. */
export function readLike(text: string): Syntax {
  if (text.length > patternCharsMax) refuse(`is longer than ${patternCharsMax} characters`)
  const items = Array.from({ length: text.length }, (_, at) => likeItem(text.charAt(at)))
  const edge = (assertion: Assertion): Syntax => ({ kind: 'assert', assertion })
  return { kind: 'sequence', items: [edge('start'), ...items, edge('end')] }
}
