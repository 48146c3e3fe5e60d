import type { MessageOf } from '../messages.ts'
import type { Handler, Session } from '../session.ts'

/**
 * A lock that is held is waited for in silence, since clients take any answer for a grant. Waiting does not count as under
 * way: whoever waits must still be heard when it gives back the lock that another one waits for.
 */
export const requestLock: Handler<'LOCK_REQUEST'> = ({ payload }, session) => {
  void grant(payload, session)
}

export const releaseLock: Handler<'LOCK_RELEASE'> = async ({ payload }, session) => {
  const { requestId, name, fencingToken } = payload
  const success = await session.services.maps.unlock(name, fencingToken, session.caller)
  session.answer({ type: 'LOCK_RELEASED', payload: { ...(requestId !== undefined && { requestId }), name, success } })
}

async function grant(payload: MessageOf<'LOCK_REQUEST'>['payload'], session: Session): Promise<void> {
  const { requestId, name, ttl } = payload
  try {
    const fencingToken = await session.services.maps.lock(name, ttl, session.caller)
    if (fencingToken === undefined) return
    session.push({ type: 'LOCK_GRANTED', payload: { requestId, name, fencingToken } })
  } catch (error) {
    session.refuse(error)
  }
}
