import type { CommandName } from '../../contract/mod.ts'
import type { Environment } from '../../environment.ts'
import { Activity } from '../commands/activity.ts'

/** How much one namespace is used; it counts for the server as well. */
export class NamespaceActivity extends Activity {
  readonly #server: Activity

  constructor(environment: Environment, server: Activity) {
    super(environment)
    this.#server = server
  }

  override count(name: CommandName): void {
    super.count(name)
    this.#server.count(name)
  }

  override look(isFound: boolean): void {
    super.look(isFound)
    this.#server.look(isFound)
  }

  /** Of the server: a namespace that nobody uses is forgotten, and comes back. */
  override get uptimeSeconds(): number {
    return this.#server.uptimeSeconds
  }
}
