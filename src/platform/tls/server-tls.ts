import type { X509Certificate } from 'node:crypto'
import { createSecureContext, type SecureContextOptions } from 'node:tls'
import { SettingsError } from '../../config/mod.ts'
import { readCertificates, readPrivateKey } from './pem-files.ts'

/** What the interfaces of the server need to speak TLS, all of them the same. */
export interface ServerTls {
  /** Certificate, key and, where clients must present a certificate, the authorities it may come from. TLS 1.2 at least. */
  readonly context: SecureContextOptions
  /** Whether clients must present a certificate. */
  readonly clientsPresent: boolean
}

interface TlsFiles {
  readonly certPath: string | null
  readonly keyPath: string | null
  /** Authorities of the certificates of clients. */
  readonly caPath: string | null
}

/**
 * Reads what the settings name; undefined when they name nothing, and the server speaks in the clear.
 *
 * @throws SettingsError when a file is missing, or does not hold what it should, or they do not go together
 */
export function readServerTls({ certPath, keyPath, caPath }: TlsFiles): ServerTls | undefined {
  if (certPath === null && keyPath === null && caPath === null) return undefined
  if (certPath === null || keyPath === null) {
    throw new SettingsError(`TLS needs --tls-cert and --tls-key${caPath === null ? '' : ' beside --tls-ca'}`)
  }
  const certificates = readCertificates({ flag: 'tls-cert', path: certPath })
  const { pem, key } = readPrivateKey({ flag: 'tls-key', path: keyPath })
  if (!certificates.first.checkPrivateKey(key)) {
    throw new SettingsError(
      `the key of --tls-key (${keyPath}) is not that of the certificate of --tls-cert (${certPath})`,
    )
  }
  const ca = caPath === null ? undefined : readCertificates({ flag: 'tls-ca', path: caPath }).pem
  const context = { cert: certificates.pem, key: pem, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) } as const
  tryOut(context, certificates.first)
  return { context, clientsPresent: ca !== undefined }
}

/** Some certificates can be read and not be served, such as those of keys that are too short. */
function tryOut(context: SecureContextOptions, { subject }: X509Certificate): void {
  try {
    createSecureContext(context)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new SettingsError(
      `the certificate of --tls-cert (${subject.replaceAll('\n', ', ')}) cannot be served: ${code}`,
    )
  }
}
