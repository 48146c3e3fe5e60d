import { fail } from '../errors.ts'
import type { PreparedFrame } from './subscriptions/frames.ts'

/** A WebSocket connection, as the broker sees it. */
export interface Session {
  readonly id: string
  /** Of the peer. */
  readonly address: string
  readonly openedAtMs: number
  readonly hasEnded: boolean
  /** False when the session has ended, or its queue is full: then it ends itself as a slow consumer. */
  push(frame: PreparedFrame): boolean
  /**
   * Undefined while there is room for a frame, else a promise that resolves when there is again, or when the session has
   * ended: what is replayed waits for it, what is live does not.
   */
  drained(): Promise<void> | undefined
  /** Calls `listener` once, when the session ends. */
  onEnd(listener: () => void): void
}

/** The sessions that are open. */
export class Sessions {
  readonly #open = new Map<string, Session>()

  add(session: Session): void {
    if (session.hasEnded) return
    this.#open.set(session.id, session)
    session.onEnd(() => this.#open.delete(session.id))
  }

  all(): readonly Session[] {
    return [...this.#open.values()]
  }

  get count(): number {
    return this.#open.size
  }
}

/** Gives the session of a command that needs one. @throws websocket_required */
export function sessionOf(context: { readonly session?: Session | undefined }): Session {
  return context.session ?? fail('websocket_required')
}
