import { fail } from '../../errors.ts'
import { patternMemoryMax, patternProgramMax, patternTextMax } from '../limits.ts'
import { type Assertion, type CharSet, inSet, isWordUnit, readLike, readRegex, type Syntax } from './pattern-syntax.ts'
import type { Work } from './work.ts'

/** `split` goes to both of its targets; the others go on with the next instruction. */
type Instruction =
  | { readonly op: 'set'; readonly set: CharSet }
  | { readonly op: 'split'; a: number; b: number }
  | { readonly op: 'assert'; readonly assertion: Assertion }
  | { readonly op: 'match' }

/** Where a text is being read: what came before, and what comes now. */
interface Place {
  readonly before: 'nothing' | 'word' | 'other'
  readonly now: 'nothing' | 'word' | 'other'
}

/** The instructions that wait for the next character, and where each character leads. */
interface State {
  readonly waiting: readonly number[]
  readonly before: Place['before']
  readonly next: Map<number, State | 'matched'>
  /** Whether a text that ends here matches, once that was asked. */
  matchesAtEnd: boolean | undefined
}

/** Characters that a step covers where it is remembered what they lead to. */
const knownCharsPerStep = 2
/** Steps that an instruction costs where it is not. */
const freshStepCost = 4

const kindOf = (unit: number): 'word' | 'other' => (isWordUnit(unit) ? 'word' : 'other')

function holds(assertion: Assertion, { before, now }: Place): boolean {
  if (assertion === 'start') return before === 'nothing'
  if (assertion === 'end') return now === 'nothing'
  return ((before === 'word') !== (now === 'word')) === (assertion === 'boundary')
}

/** Turns a syntax into instructions; fails with `validation_failed` when there would be too many. */
class Program {
  readonly instructions: Instruction[] = []

  constructor(syntax: Syntax) {
    this.#write(syntax)
    this.#add({ op: 'match' })
  }

  #add(instruction: Instruction): number {
    if (this.instructions.length >= patternProgramMax) fail('validation_failed', 'The pattern is too large.')
    return this.instructions.push(instruction) - 1
  }

  /** A split to the next instruction and to one that is not known yet. */
  #fork(): { a: number; b: number } {
    const at = this.#add({ op: 'split', a: this.instructions.length + 1, b: this.instructions.length + 1 })
    return this.instructions[at] as { op: 'split'; a: number; b: number }
  }

  #write(syntax: Syntax): void {
    if (syntax.kind === 'set') this.#add({ op: 'set', set: syntax.set })
    else if (syntax.kind === 'assert') this.#add({ op: 'assert', assertion: syntax.assertion })
    else if (syntax.kind === 'sequence') for (const item of syntax.items) this.#write(item)
    else if (syntax.kind === 'choice') this.#choice(syntax.items)
    else this.#repeat(syntax.item, syntax.min, syntax.max)
  }

  #choice(items: readonly Syntax[]): void {
    const ends = items.map((item) => {
      const fork = this.#fork()
      this.#write(item)
      const end = this.#fork()
      fork.b = this.instructions.length
      return end
    })
    // The last fork of a choice has no further item to go to: a set of nothing ends it.
    this.#add({ op: 'set', set: [] })
    for (const end of ends) {
      end.a = this.instructions.length
      end.b = this.instructions.length
    }
  }

  #repeat(item: Syntax, min: number, max: number): void {
    // Each turn writes a fork of its own, so that an item without instructions cannot be repeated for ever.
    for (let turn = 0; turn < min; turn++) {
      this.#fork()
      this.#write(item)
    }
    if (max === Number.POSITIVE_INFINITY) return this.#loop(item)
    const forks = Array.from({ length: max - min }, () => {
      const fork = this.#fork()
      this.#write(item)
      return fork
    })
    for (const fork of forks) fork.b = this.instructions.length
  }

  #loop(item: Syntax): void {
    const start = this.instructions.length
    const fork = this.#fork()
    this.#write(item)
    const back = this.#fork()
    back.a = start
    back.b = start
    fork.b = this.instructions.length
  }
}

/**
 * Tries a pattern on texts by following all ways through it at once and remembering where each character led. The steps
 * grow with the length of the text times that of the pattern, never faster, and are counted in `work`.
 */
export class Matcher {
  readonly #instructions: readonly Instruction[]
  readonly #anyCase: boolean
  readonly #work: Work
  readonly #marks: Uint32Array
  readonly #states = new Map<string, State>()
  #mark = 0
  #remembered = 0

  constructor(syntax: Syntax, anyCase: boolean, work: Work) {
    this.#instructions = new Program(syntax).instructions
    this.#anyCase = anyCase
    this.#work = work
    this.#marks = new Uint32Array(this.#instructions.length)
  }

  /** How many states are remembered. */
  get states(): number {
    return this.#states.size
  }

  test(text: string): boolean {
    if (text.length > patternTextMax) return false
    this.#work.spend(text.length / knownCharsPerStep)
    let state = this.#state([], 'nothing')
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const next = state.next.get(unit) ?? this.#step(state, unit)
      if (next === 'matched') return true
      state = next
    }
    state.matchesAtEnd ??= this.#reach(state.waiting, { before: state.before, now: 'nothing' }) === 'matched'
    return state.matchesAtEnd
  }

  #state(waiting: readonly number[], before: Place['before']): State {
    const name = `${before}${waiting.join()}`
    const known = this.#states.get(name)
    if (known) return known
    this.#remember(waiting.length + 1)
    const state: State = { waiting, before, next: new Map(), matchesAtEnd: undefined }
    this.#states.set(name, state)
    return state
  }

  /** Makes room by forgetting all, because what a hostile text brings up never returns. */
  #remember(count: number): void {
    this.#remembered += count
    if (this.#remembered <= patternMemoryMax) return
    this.#states.clear()
    this.#remembered = count
  }

  #step(state: State, unit: number): State | 'matched' {
    const reached = this.#reach(state.waiting, { before: state.before, now: kindOf(unit) })
    const next = reached === 'matched' ? reached : this.#state(this.#after(reached, unit), kindOf(unit))
    this.#remember(1)
    state.next.set(unit, next)
    return next
  }

  /** The sets that can be reached without reading on, from where a match is under way and from the start of one. */
  #reach(waiting: readonly number[], place: Place): readonly number[] | 'matched' {
    this.#mark += 1
    const sets: number[] = []
    const open = [...waiting, 0]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (this.#marks[at] === this.#mark) continue
      this.#marks[at] = this.#mark
      this.#work.spend(freshStepCost)
      const instruction = this.#instructions[at]!
      if (instruction.op === 'match') return 'matched'
      if (instruction.op === 'set') sets.push(at)
      else if (instruction.op === 'split') open.push(instruction.b, instruction.a)
      else if (holds(instruction.assertion, place)) open.push(at + 1)
    }
    return sets
  }

  #after(sets: readonly number[], unit: number): readonly number[] {
    const forms = this.#anyCase ? caseForms(unit) : [unit]
    const after = sets.filter((at) => {
      const { set } = this.#instructions[at] as { set: CharSet }
      this.#work.spend(freshStepCost + set.length)
      return forms.some((form) => inSet(set, form))
    })
    return after.map((at) => at + 1).sort((a, b) => a - b)
  }
}

function caseForms(unit: number): readonly number[] {
  const char = String.fromCharCode(unit)
  const forms = [char, char.toLowerCase(), char.toUpperCase()].filter((form) => form.length === 1)
  return forms.map((form) => form.charCodeAt(0))
}

/** A test of texts; one longer than `patternTextMax` characters never matches. Failures are those of `Work`. */
export type TextTest = (text: string) => boolean

const tester = (syntax: Syntax, anyCase: boolean, work: Work): TextTest => {
  const matcher = new Matcher(syntax, anyCase, work)
  return (text) => matcher.test(text)
}

/** Whether a part of the text matches the regular expression; `(?i)` at its start lets upper and lower case be the same. */
export function compileRegex(pattern: string, work: Work): TextTest {
  const { syntax, anyCase } = readRegex(pattern)
  return tester(syntax, anyCase, work)
}

/** Whether the whole text matches the `like` pattern, upper and lower case being the same. */
export const compileLike = (pattern: string, work: Work): TextTest => tester(readLike(pattern), true, work)
