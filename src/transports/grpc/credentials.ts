import { ServerCredentials } from '@grpc/grpc-js'
import type { ServerTls } from '../../platform/tls/mod.ts'

/** How the server presents itself to clients of gRPC; without `tls` in the clear. */
export function credentialsOf(tls: ServerTls | undefined, handshakeMs: number): ServerCredentials {
  return tls === undefined ? ServerCredentials.createInsecure() : new TlsCredentials(tls, handshakeMs)
}

/** Those of the library know neither the least version of TLS nor how long a handshake may take. */
class TlsCredentials extends ServerCredentials {
  constructor({ context, clientsPresent }: ServerTls, handshakeTimeout: number) {
    super({ requestCert: clientsPresent, rejectUnauthorized: clientsPresent, handshakeTimeout }, context)
  }

  override _equals(other: ServerCredentials): boolean {
    return this === other
  }
}
