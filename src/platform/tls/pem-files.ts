/** Certificates and keys from files. What is said of a file names its setting, and holds nothing of what is in it. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SettingsError } from '../../config/mod.ts'

/** A file and the setting that names it. */
export interface PemFile {
  readonly flag: string
  readonly path: string
}

const nameOf = ({ flag, path }: PemFile): string => `the file ${path} of --${flag}`

function textOf(file: PemFile): string {
  try {
    return readFileSync(file.path, 'utf8')
  } catch (error) {
    throw new SettingsError(`${nameOf(file)} cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/**
 * The certificates of a file, one or more: of a server its own first, then those above it.
 *
 * @throws SettingsError when the file cannot be read or holds none, or one that is broken
 */
export function readCertificates(file: PemFile): { readonly pem: string; readonly first: X509Certificate } {
  const blocks = textOf(file).match(certificateBlock) ?? []
  const certificates = blocks.map((block) => certificateOf(file, block))
  const [first] = certificates
  if (first === undefined) throw new SettingsError(`${nameOf(file)} holds no certificate in PEM`)
  return { pem: `${blocks.join('\n')}\n`, first }
}

function certificateOf(file: PemFile, block: string): X509Certificate {
  try {
    return new X509Certificate(block)
  } catch {
    throw new SettingsError(`${nameOf(file)} holds a certificate that is broken`)
  }
}

/** The private key of a file. @throws SettingsError when the file cannot be read, or holds none that can be used */
export function readPrivateKey(file: PemFile): { readonly pem: string; readonly key: KeyObject } {
  const pem = textOf(file)
  if (/\bENCRYPTED\b/.test(pem)) {
    throw new SettingsError(`${nameOf(file)} holds a key with a passphrase, which nobody would be asked for`)
  }
  try {
    return { pem, key: createPrivateKey({ key: pem, format: 'pem' }) }
  } catch {
    throw new SettingsError(`${nameOf(file)} holds no private key in PEM`)
  }
}
