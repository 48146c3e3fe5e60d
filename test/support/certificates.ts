/** The certificates of `test/support/tls`: of a server and a client by one authority, and of a stranger to it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const pemPath = (name: string): string => fileURLToPath(new URL(`tls/${name}.pem`, import.meta.url))
export const pem = (name: string): Buffer => readFileSync(pemPath(name))

/** Settings of a server that speaks TLS. */
export const tlsSettings = { tlsCertFile: pemPath('server'), tlsKeyFile: pemPath('server-key') }

/** What a client trusts. */
export const trust = { ca: pem('authority') }

/** What a client trusts and presents. */
export const presenting = (name: 'client' | 'stranger') => ({ ...trust, cert: pem(name), key: pem(`${name}-key`) })
