import { rootCertificates, type SecureContextOptions } from 'node:tls'
import { type Settings, SettingsError } from '../config/mod.ts'
import { readCertificates, readPrivateKey } from '../platform/tls/mod.ts'

/**
 * TLS of a client, by the settings of the server: authorities to trust beside the well-known ones, a certificate to present.
 *
 * @throws SettingsError when a file is missing or does not hold what it should, or a key or its certificate is missing
 */
export function clientTls({ tlsCertFile, tlsKeyFile, tlsCaFile }: Settings): SecureContextOptions {
  if ((tlsCertFile === null) !== (tlsKeyFile === null)) {
    throw new SettingsError('a certificate to present needs --tls-cert and --tls-key')
  }
  return {
    ...(tlsCaFile !== null && {
      ca: [...rootCertificates, readCertificates({ flag: 'tls-ca', path: tlsCaFile }).pem],
    }),
    ...(tlsCertFile !== null && { cert: readCertificates({ flag: 'tls-cert', path: tlsCertFile }).pem }),
    ...(tlsKeyFile !== null && { key: readPrivateKey({ flag: 'tls-key', path: tlsKeyFile }).pem }),
  }
}
