/** Where a sink of a run goes: the broker, a tenant's change log, or shared maps. */
import { brokerSinks } from '../broker/mod.ts'
import type { OffersSinks } from '../maps/mod.ts'
import type { OpenSink } from '../runs/mod.ts'
import type { Offered } from '../sync/mod.ts'

export function sinksOf(
  broker: Parameters<typeof brokerSinks>[0],
  sync: Pick<Offered, 'openSink'>,
  maps: OffersSinks,
): OpenSink {
  const openBrokerSink = brokerSinks(broker)
  return ({ request, ...identity }) => {
    if (request.type === 'change_log') return sync.openSink({ ...identity, request })
    if (request.type === 'map') return maps.openSink({ ...identity, request })
    return openBrokerSink({ ...identity, request })
  }
}
