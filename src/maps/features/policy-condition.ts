import { fail } from '../../errors.ts'
import { policyConditionMax, policyDepthMax, policyNodesMax } from '../limits.ts'

export type Comparison =
  | '=='
  | '!='
  | '<'
  | '>'
  | '<='
  | '>='
  | 'in'
  | 'contains'
  | 'containsAll'
  | 'containsAny'
  | 'startsWith'
  | 'endsWith'

/** What a comparison compares: something written in the condition, or an attribute of who asks or of the record. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'reference'; readonly root: 'auth' | 'data'; readonly path: readonly string[] }

export type PolicyCondition =
  | { readonly op: 'and' | 'or'; readonly children: readonly PolicyCondition[] }
  | { readonly op: 'not'; readonly child: PolicyCondition }
  /** Holds where the operand is true. */
  | { readonly op: 'is'; readonly operand: Operand }
  | { readonly op: Comparison; readonly left: Operand; readonly right: Operand }

const comparisons = new Set<string>([
  ...['==', '!=', '<', '>', '<=', '>=', 'in', 'contains', 'containsAll', 'containsAny', 'startsWith', 'endsWith'],
])

const tokenForm =
  /\s*(?:(?<text>'(?:[^'\\]|\\['\\])*')|(?<number>-?\d{1,16}(?:\.\d{1,16})?(?![\w.]))|(?<word>[A-Za-z_]\w*(?:\.\w+)*)|(?<sign>[=!<>]=|&&|\|\||[<>!()[\],]))/y

interface Token {
  readonly kind: 'text' | 'number' | 'word' | 'sign'
  /** As written: a text has its quotes, so it is never taken for a word or a sign. */
  readonly text: string
}

function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = []
  const end = source.trimEnd().length
  for (tokenForm.lastIndex = 0; tokenForm.lastIndex < end; ) {
    const at = tokenForm.lastIndex
    const groups = tokenForm.exec(source)?.groups
    if (!groups) fail('validation_failed', `The condition cannot be read from character ${at + 1} on.`)
    const [kind, text] = Object.entries(groups).find(([, each]) => each !== undefined)!
    tokens.push({ kind: kind as Token['kind'], text: text! })
  }
  return tokens
}

/** Reads `||` of `&&` of comparisons; `!` stands before a parenthesis or an attribute. */
class Parser {
  readonly #tokens: readonly Token[]
  #at = 0
  #nodes = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  condition(): PolicyCondition {
    const condition = this.#chain('or', 1)
    if (this.#at < this.#tokens.length) this.#refuse()
    return condition
  }

  #chain(op: 'and' | 'or', depth: number): PolicyCondition {
    this.#count(depth)
    const part = (): PolicyCondition => (op === 'or' ? this.#chain('and', depth) : this.#unary(depth))
    const children = [part()]
    while (this.#takes(op === 'or' ? '||' : '&&')) children.push(part())
    return children.length === 1 ? children[0]! : { op, children }
  }

  #unary(depth: number): PolicyCondition {
    this.#count(depth)
    if (this.#takes('!')) return { op: 'not', child: this.#negated(depth + 1) }
    return this.#isNext('(') ? this.#group(depth) : this.#comparison()
  }

  /** `!a == b` could be read in two ways, so a comparison after `!` needs its parentheses. */
  #negated(depth: number): PolicyCondition {
    this.#count(depth)
    if (this.#takes('!')) return { op: 'not', child: this.#negated(depth + 1) }
    return this.#isNext('(') ? this.#group(depth) : { op: 'is', operand: this.#operand() }
  }

  #group(depth: number): PolicyCondition {
    this.#expect('(')
    const inner = this.#chain('or', depth + 1)
    this.#expect(')')
    return inner
  }

  #comparison(): PolicyCondition {
    const left = this.#operand()
    const next = this.#tokens[this.#at]
    if (!next || !comparisons.has(next.text)) return { op: 'is', operand: left }
    this.#at += 1
    return { op: next.text as Comparison, left, right: this.#operand() }
  }

  #operand(): Operand {
    this.#count(0)
    if (this.#takes('[')) return { kind: 'literal', value: this.#list() }
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'word' || isTruth(token.text)) return { kind: 'literal', value: this.#literal() }
    this.#at += 1
    const [root, ...path] = token.text.split('.')
    if ((root !== 'auth' && root !== 'data') || path.length === 0)
      fail('validation_failed', `A condition knows auth.* and data.*, not '${token.text}'.`)
    return { kind: 'reference', root, path }
  }

  #list(): readonly unknown[] {
    const values: unknown[] = []
    if (this.#takes(']')) return values
    do {
      this.#count(0)
      values.push(this.#literal())
    } while (this.#takes(','))
    this.#expect(']')
    return values
  }

  #literal(): unknown {
    const token = this.#tokens[this.#at]
    this.#at += 1
    if (token?.kind === 'text') return token.text.slice(1, -1).replaceAll(/\\(.)/g, '$1')
    if (token?.kind === 'number') return Number(token.text)
    if (token && isTruth(token.text)) return token.text === 'true'
    this.#at -= 1
    return this.#refuse()
  }

  #isNext(sign: string): boolean {
    return this.#tokens[this.#at]?.text === sign
  }

  #takes(sign: string): boolean {
    const isNext = this.#isNext(sign)
    if (isNext) this.#at += 1
    return isNext
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) this.#refuse()
  }

  #count(depth: number): void {
    this.#nodes += 1
    if (this.#nodes > policyNodesMax || depth > policyDepthMax)
      fail('validation_failed', `A condition has at most ${policyNodesMax} parts, nested ${policyDepthMax} deep.`)
  }

  #refuse(): never {
    const token = this.#tokens[this.#at]
    return fail(
      'validation_failed',
      token ? `The condition has '${token.text}' out of place.` : 'The condition ends too early.',
    )
  }
}

const isTruth = (word: string): boolean => word === 'true' || word === 'false'

/** The condition that a text says; fails with `validation_failed`. */
export function parseCondition(source: string): PolicyCondition {
  if (source.length > policyConditionMax)
    fail('validation_failed', `A condition has at most ${policyConditionMax} characters.`)
  return new Parser(tokensOf(source)).condition()
}
