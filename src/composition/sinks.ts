/** Where a sink of a run goes: the broker, or a tenant's change log. */
import { brokerSinks } from '../broker/mod.ts'
import type { OpenSink } from '../runs/mod.ts'
import type { Offered } from '../sync/mod.ts'

export function sinksOf(
  broker: Parameters<typeof brokerSinks>[0],
  { openSink: openLog }: Pick<Offered, 'openSink'>,
): OpenSink {
  const openBrokerSink = brokerSinks(broker)
  return ({ request, ...identity }) =>
    request.type === 'change_log' ? openLog({ ...identity, request }) : openBrokerSink({ ...identity, request })
}
