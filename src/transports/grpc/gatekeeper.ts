import {
  type Metadata,
  ServerInterceptingCall,
  type ServerInterceptingCallInterface,
  type ServerInterceptor,
} from '@grpc/grpc-js'
import { rateLimitFailure } from '../../errors.ts'
import { authorise, type Gate, type Identity } from '../../platform/gate/mod.ts'
import { accessOf } from './access.ts'
import { statusOf } from './status.ts'

// Health checks are for orchestrators, which have no key; the same rule as on REST.
const exemptPrefix = '/grpc.health.v1.Health/'

/** Looks at every call before its service sees it, reflection included: the rate limit, then the key. */
export function gatekeeper(gate: Gate): ServerInterceptor {
  return (method, call) => {
    if (method.path.startsWith(exemptPrefix)) return new ServerInterceptingCall(call)
    return new ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, proceed) => {
            try {
              admit(gate, identify(gate, metadata, call), accessOf(method.path))
            } catch (error) {
              call.sendStatus(statusOf(error))
              return
            }
            proceed(metadata)
          },
        }),
    })
  }
}

function admit(gate: Gate, identity: Identity, access: string): void {
  const admission = gate.admit(identity)
  if (!admission.admitted) throw rateLimitFailure(admission.limit, admission.retryAfterSeconds)
  authorise(identity, access)
}

/** Looks at who makes a call. */
export function identify(
  gate: Gate,
  metadata: Metadata,
  call: Pick<ServerInterceptingCallInterface, 'getPeer'>,
): Identity {
  return gate.identify({
    credentials: { header: texts(metadata, 'x-api-key'), authorization: texts(metadata, 'authorization') },
    remoteAddress: call.getPeer().replace(/:\d+$/, ''),
    forwardedFor: texts(metadata, 'x-forwarded-for'),
  })
}

function texts(metadata: Metadata, key: string): readonly string[] | undefined {
  const values = metadata.get(key).map(String)
  return values.length === 0 ? undefined : values
}
