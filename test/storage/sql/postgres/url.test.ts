import { writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { databaseSecrets, openStorage } from '../../../../src/storage/mod.ts'
import { readPostgresUrl } from '../../../../src/storage/sql/postgres/url.ts'
import { temporaryDirectory } from '../../fixtures.ts'

const secret = 'hunter2hunter2'

test('a URL gives host, port, user, password and database', () => {
  const { client, place, password } = readPostgresUrl('postgresql://me:p%25s%2Fw@db.example:6000/my%20books')
  expect(client).toEqual({
    ...{ host: 'db.example', port: 6000, user: 'me', database: 'my books', password: 'p%s/w' },
    ...{ ssl: false, application_name: 'tallymill' },
  })
  expect([place, password]).toEqual(['my books at db.example:6000', 'p%s/w'])
})

test('what a URL leaves out is as with other clients', () => {
  const of = (url: string) => {
    const { host, port, user, database, password } = readPostgresUrl(url).client
    return [host, port, user, database, password]
  }
  expect(of('postgres://')).toEqual(['localhost', 5432, 'postgres', 'postgres', undefined])
  expect(of('postgres://me@')).toEqual(['localhost', 5432, 'me', 'me', undefined])
  expect(of('postgres://me@/books?host=/run/postgresql')).toEqual(['/run/postgresql', 5432, 'me', 'books', undefined])
  expect(of('postgres://[::1]:7/books')).toEqual(['::1', 7, 'postgres', 'books', undefined])
})

test('sslmode says how the server is checked', () => {
  using directory = temporaryDirectory()
  const file = `${directory.path}/root.pem`
  writeFileSync(file, 'certificate')
  const ssl = (query: string) => readPostgresUrl(`postgres://h/d?${query}`).client.ssl
  const unchecked = expect.objectContaining({ rejectUnauthorized: true, checkServerIdentity: expect.any(Function) })
  expect(ssl('')).toBe(false)
  expect(ssl('sslmode=disable')).toBe(false)
  expect(ssl('sslmode=require')).toEqual({ rejectUnauthorized: false })
  expect(ssl(`sslmode=require&sslrootcert=${file}`)).toEqual(unchecked)
  expect(ssl(`sslmode=verify-ca&sslrootcert=${file}`)).toMatchObject({ ca: 'certificate', rejectUnauthorized: true })
  expect(ssl('sslmode=verify-ca')).toEqual(unchecked)
  expect(ssl(`sslmode=verify-full&sslrootcert=${file}`)).toEqual({ ca: 'certificate', rejectUnauthorized: true })
  expect(ssl('sslmode=verify-full')).toEqual({ rejectUnauthorized: true })
})

test.each([
  [`postgres://me:${secret}@h:port/d`, /not of the form/],
  [`postgres://me:${secret}%@h/d`, /%25/],
  [`postgres://me:${secret}@h/d?sslmode=prefer`, /sslmode/],
  [`postgres://me:${secret}@h/d?sslmode=`, /sslmode/],
  [`postgres://me:${secret}@h/d?sslmode=verify-ca&sslrootcert=/none`, /\/none, which cannot be read/],
  [`postgres://me:${secret}@h/d?password=${secret}`, /unknown parameter "password"/],
  [`mysql://me:${secret}@h/d`, /must be embedded or a URL/],
  [`me:${secret}@h/d`, /must be embedded or a URL/],
])('%# a URL that does not fit is refused without its password', async (database, message) => {
  const failure: unknown = await openStorage({ database, directory: '/nowhere' }).catch((error) => error)
  expect(failure).toMatchObject({ name: 'StorageOpenError', reason: 'unreadable' })
  expect(failure).toMatchObject({ message: expect.stringMatching(message) })
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain(secret)
})

test('the passwords of a URL are known to the log as they are written and as they are read', () => {
  expect(databaseSecrets('embedded')).toEqual([])
  expect(databaseSecrets('postgres://me@h/d')).toEqual([])
  const url = 'postgres://me:p%25s@h/d'
  expect(databaseSecrets(url)).toEqual([url, 'p%25s', 'p%s'])
  expect(databaseSecrets('postgres://me:50%@h/d')).toContain('50%')
})
