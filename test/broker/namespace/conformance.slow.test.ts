import { Names } from '../../../src/broker/namespace/names.ts'
import { namespaced } from '../../../src/broker/namespace/namespaced.ts'
import { SharedRelay } from '../../../src/broker/namespace/shared-relay.ts'
import type { Engine } from '../../../src/broker/port/engine.ts'
import type { OpenOptions } from '../conformance/case.ts'
import { openEmbedded } from '../conformance/embedded-engine.ts'
import { conformance } from '../conformance/suite.ts'

const neighbour = '\0hub-1\0'

/** A namespace does whatever an engine does, also where another namespace and the common one have data. */
conformance(async (options: OpenOptions): Promise<Engine> => {
  const engine = await openEmbedded(options)
  const relay = new SharedRelay(engine.topics)
  const names = new Names('\0hub-2\0')
  if (options.memoryBytes === undefined) {
    for (const prefix of ['', neighbour, '\0hub-3\0']) await engine.strings.set(`${prefix}theirs`, 1, {})
  }
  const view = namespaced(engine, names, relay.of(names))
  return { ...view, close: () => engine.close() }
})
