/**
 * The client from the command line: notes as JSON, in a file next to where it runs.
 *
 *     main.ts put <table> <key> <json> | delete <table> <key> | list <table> | sync | live | conflicts
 *     main.ts resolve <number> mine|theirs
 */
import { SyncClient } from './client.ts'
import type { Conflict } from './conflicts.ts'
import { LocalDatabase } from './database.ts'
import { httpTransport } from './http.ts'

const { SYNC_URL: url = 'http://localhost:3000', SYNC_TOKEN: access = '' } = process.env
const [command = 'list', ...words] = process.argv.slice(2)

/** A token names its client, so one setting says both. */
function clientIdOf(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? 'e30', 'base64url').toString()) as { client_id?: string }
  if (claims.client_id === undefined) throw new Error('SYNC_TOKEN must be what `tallymill token` prints')
  return claims.client_id
}

const bytes = (text: string | undefined): Uint8Array => Buffer.from(text ?? '')
const text = (data: Uint8Array | undefined): string => Buffer.from(data ?? []).toString()
const describe = ({ id, type, table, key, mine, theirs }: Conflict): string =>
  `${id} ${type} ${table} ${text(key)}: mine ${text(mine.data) || mine.operation}, theirs ${text(theirs?.data) || 'none'}`

async function run(client: SyncClient): Promise<void> {
  const [table = 'notes', key, value] = words
  switch (command) {
    case 'put':
      return client.put(table, bytes(key), bytes(JSON.stringify(JSON.parse(value ?? 'null'))))
    case 'delete':
      return client.delete(table, bytes(key))
    case 'list':
      for (const row of client.list(table)) console.log(text(row.key), text(row.data))
      return console.log(`${client.pending()} edits to go, ${client.conflicts().length} conflicts`)
    case 'sync':
      return client.sync()
    case 'live':
      return live(client)
    case 'conflicts':
      for (const conflict of client.conflicts()) console.log(describe(conflict))
      return
    case 'resolve':
      return client.resolve(Number(words[0]), words[1] === 'mine' ? 'mine' : 'theirs')
    default:
      throw new Error(`unknown command: ${command}`)
  }
}

function live(client: SyncClient): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return client.live(stop.signal)
}

const clientId = clientIdOf(access)
const database = new LocalDatabase(`${clientId}.db`)
try {
  await run(new SyncClient({ clientId, database, transport: httpTransport({ url, tokens: { access } }) }))
} finally {
  database.close()
}
