/** Texts on their way to PostgreSQL: placeholders numbered, and the hot ones prepared under a name. */

export interface StatementText {
  readonly text: string
  /** Set once the text is worth preparing; it stands for the same text on every connection. */
  readonly name: string | undefined
}

interface Known {
  text: string
  name: string | undefined
  runs: number
}

/** Texts that are remembered; the one not used for longest goes first. */
export const textsMax = 512
/** Texts that are prepared. A server keeps each for as long as its connection lives, so generated texts must not fill it. */
export const namesMax = 256
/** Runs after which a text is prepared. A text that fails is never prepared by its first runs. */
export const runsBeforeName = 3

export class StatementTexts {
  readonly #known = new Map<string, Known>()
  readonly #named = new Map<string, Known>()

  /** Gives what to send for `sql`, in which `?` may stand for a parameter. */
  of(sql: string): StatementText {
    return this.#named.get(sql) ?? this.#remembered(sql)
  }

  /** Counts a run of `sql` that succeeded. */
  ran(sql: string): void {
    const known = this.#known.get(sql)
    if (known === undefined) return
    known.runs += 1
    if (known.runs < runsBeforeName || this.#named.size >= namesMax) return
    this.#known.delete(sql)
    known.name = `tallymill_${this.#named.size + 1}`
    this.#named.set(sql, known)
  }

  #remembered(sql: string): Known {
    const found = this.#known.get(sql)
    const known = found ?? { text: numbered(sql), name: undefined, runs: 0 }
    if (found !== undefined) this.#known.delete(sql)
    else if (this.#known.size >= textsMax) this.#forgetOldest()
    this.#known.set(sql, known)
    return known
  }

  #forgetOldest(): void {
    for (const sql of this.#known.keys()) {
      this.#known.delete(sql)
      return
    }
  }
}

/** Writes `$1`, `$2`, … for each `?` outside of quotes; the operators of PostgreSQL that hold a `?` cannot be used. */
export function numbered(sql: string): string {
  if (!sql.includes('?')) return sql
  let count = 0
  return sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/g, (piece) => {
    if (piece !== '?') return piece
    count += 1
    return `$${count}`
  })
}
