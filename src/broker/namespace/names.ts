import { Failure, fail } from '../../errors.ts'
import { commonNamespace, isNamespaced } from './name.ts'

/** How the names that a client uses and those of the engine become each other, for one namespace. */
export class Names {
  readonly namespace: string

  constructor(namespace: string) {
    this.namespace = namespace
  }

  /** The name in the engine. @throws invalid_payload for one that would leave the common namespace */
  in(name: string): string {
    if (this.namespace !== commonNamespace) return this.namespace + name
    if (isNamespaced(name)) fail('invalid_payload', 'A name cannot begin with U+0000.')
    return name
  }

  /** The same for many. */
  allIn(names: readonly string[]): string[] {
    return names.map((name) => this.in(name))
  }

  /** Tells whether a name of the engine is in this namespace. */
  has(name: string): boolean {
    return this.namespace === commonNamespace ? !isNamespaced(name) : name.startsWith(this.namespace)
  }

  /** The name that clients know, of one that is in this namespace. */
  out(name: string): string {
    return name.slice(this.namespace.length)
  }

  /** Those of the engine's names that are in this namespace, as clients know them. */
  allOut(names: readonly string[]): string[] {
    return names.filter((name) => this.has(name)).map((name) => this.out(name))
  }

  /** Runs what uses names of the engine; the names in the details of its failures become those that clients know. */
  async run<Result>(use: () => Promise<Result>): Promise<Result> {
    try {
      return await use()
    } catch (error) {
      throw error instanceof Failure && this.namespace !== commonNamespace ? this.#told(error) : error
    }
  }

  #told({ code, message, details, cause }: Failure): Failure {
    const told = Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && this.has(value) ? this.out(value) : value,
    ])
    return new Failure(code, message, Object.fromEntries(told), cause)
  }
}
