import type { Handler, Session } from '../session.ts'

/** Whoever asks for a counter is told of its changes from then on. */
export const readCounter: Handler<'COUNTER_REQUEST'> = ({ payload: { name } }, session) => {
  follow(name, session)
  session.answer({ type: 'COUNTER_RESPONSE', payload: { name, state: session.services.maps.counter(name) } })
}

export const syncCounter: Handler<'COUNTER_SYNC'> = async ({ payload }, session) => {
  const { name } = payload
  follow(name, session)
  const state = await session.services.maps.mergeCounter(name, payload.state, session.id)
  session.answer({ type: 'COUNTER_UPDATE', payload: { name, state } })
}

/** Tells of what others count; what the connection itself does is in its answer. */
function follow(name: string, session: Session): void {
  const { id, subscriptions, services } = session
  if (subscriptions.get('counter', name) !== undefined) return
  subscriptions.vacate('counter', name)
  const close = services.maps.onCounter(name, (state, by) => {
    if (by !== id) session.push({ type: 'COUNTER_UPDATE', payload: { name, state } })
  })
  subscriptions.add('counter', name, { close })
}
