/** Front door of TLS. */
export { type PemFile, readCertificates, readPrivateKey } from './pem-files.ts'
export { readServerTls, type ServerTls } from './server-tls.ts'
