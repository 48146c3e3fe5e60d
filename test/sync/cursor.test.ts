import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { Cursors, type Place } from '../../src/sync/cursor.ts'
import { openMemoryStorage } from '../support/memory-storage.ts'
import { simulatedEnvironment } from '../support/simulated-environment.ts'
import { numbersFrom } from './service-fixtures.ts'

const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000)
const epoch = '7c9e6679-7425-40de-944b-e07fc1f90ae7'
const place: Place = { tenant: 3, epoch, listing: 'all', last: 7, upper: 9, began: 0 }

const open = async (seedOfServer = 1) =>
  Cursors.open(await openMemoryStorage(), simulatedEnvironment({ seed: seedOfServer }))

test('a token says where a listing is, for its tenant and listing alone', async () => {
  const cursors = await open()
  const token = cursors.write(place)
  expect(cursors.read(token, 3, 'all')).toEqual(place)
  expect(() => cursors.read(token, 4, 'all')).toThrow(/token/i)
  expect(() => cursors.read(token, 3, 'other')).toThrow(/token/i)
})

test('a row as a place comes back as it went', async () => {
  const cursors = await open()
  const rows: Place = { ...place, last: ['tasks "ü"', 'AQID'], began: null }
  expect(cursors.read(cursors.write(rows), 3, 'all')).toEqual(rows)
})

test('the key outlives the server, and is not that of another', async () => {
  const storage = await openMemoryStorage()
  const first = await Cursors.open(storage, simulatedEnvironment({ seed: 1 }))
  const second = await Cursors.open(storage, simulatedEnvironment({ seed: 2 }))
  expect(second.read(first.write(place), 3, 'all')).toEqual(place)
  const other = await open(2)
  expect(() => other.read(first.write(place), 3, 'all')).toThrow(/token/i)
  await storage.close()
})

test(`no change of a token is taken, however small (TEST_SEED=${seed})`, async () => {
  const cursors = await open()
  const token = cursors.write(place)
  const below = numbersFrom(seed)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '
  const forged = Array.from({ length: 3_000 }, () => {
    const at = below(token.length + 1)
    const put = alphabet[below(alphabet.length)]!
    return token.slice(0, at) + put + token.slice(at + below(2))
  })
  const cut = Array.from({ length: token.length }, (_, at) => token.slice(0, at))
  const more = [`${token}.`, `${token}.x`, `.${token}`, token.replace('.', ''), token.replace('.', '..'), `${token}\n`]
  for (const text of [...forged, ...cut, ...more]) {
    if (text !== token) expect(() => cursors.read(text, 3, 'all'), text).toThrow(/token/i)
  }
})

test('a body under a key that somebody guessed is not taken', async () => {
  const cursors = await open()
  const body = Buffer.from(JSON.stringify([3, epoch, 'all', 0, 1e9, null]))
  for (const key of ['', 'secret', Buffer.alloc(32)]) {
    const signature = createHmac('sha256', key).update(body).digest().subarray(0, 16)
    const token = `${body.toString('base64url')}.${signature.toString('base64url')}`
    expect(() => cursors.read(token, 3, 'all')).toThrow(/token/i)
  }
})
