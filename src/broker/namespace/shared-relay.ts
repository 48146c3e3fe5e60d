import type { TopicMessage, TopicRelay } from '../port/engine.ts'
import { namespaceIn } from './name.ts'
import type { Names } from './names.ts'

type Listener = (message: TopicMessage) => void

/** One relay for all namespaces: topics carry the namespace in their name, and a message goes to the listener of its own. */
export class SharedRelay {
  readonly #relay: TopicRelay
  readonly #listeners = new Map<string, Listener>()

  constructor(relay: TopicRelay) {
    this.#relay = relay
    relay.onMessage((message) => this.#listeners.get(namespaceIn(message.topic))?.(message))
  }

  /** The relay as a namespace sees it; the listener that was set last is the only one. */
  of(names: Names): TopicRelay {
    return {
      publish: (message) => names.run(async () => this.#relay.publish({ ...message, topic: names.in(message.topic) })),
      onMessage: (listener) => {
        this.#listeners.set(names.namespace, (message) => listener({ ...message, topic: names.out(message.topic) }))
      },
    }
  }

  /** Lets go of the listener of a namespace. */
  end(namespace: string): void {
    this.#listeners.delete(namespace)
  }
}
