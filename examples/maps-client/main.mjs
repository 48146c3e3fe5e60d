/** `main.mjs set <map> <key> <json>`, `remove <map> <key>`, `list <map>`: writes and lists whether or not a server answers. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { pack, unpack } from 'msgpackr'
import { WebSocket } from 'ws'
import { MapsClient } from './client.mjs'

const [word, map = 'notes', key, json] = process.argv.slice(2)
const path = process.env.MAPS_FILE ?? 'maps-client.bin'
const store = new Map(existsSync(path) ? unpack(readFileSync(path)) : [['device', `device-${crypto.randomUUID()}`]])

function connect({ open, message, close }) {
  const socket = new WebSocket(process.env.MAPS_URL ?? 'ws://localhost:3000/ws')
  socket.on('open', open).on('message', message).on('close', close).on('error', console.error)
  const send = (bytes) => socket.readyState === WebSocket.OPEN && socket.send(bytes)
  return { send, close: () => socket.terminate() }
}

const after = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
const surroundings = { nowMs: Date.now, random: Math.random, after }
const client = new MapsClient({
  nodeId: store.get('device'),
  store,
  connect,
  surroundings,
  token: process.env.MAPS_TOKEN,
})
const records = client.lww(map)
if (word === 'set') client.set(map, key, JSON.parse(json))
if (word === 'remove') client.remove(map, key)
client.start()
for (let left = 40; left > 0 && !client.isSettled(); left -= 1) await wait(50)
client.stop()
const live = [...records.records.keys()].filter((each) => records.get(each, Date.now()) !== undefined)
for (const each of live) console.log(each, records.get(each, Date.now()))
console.log(`${client.pending().length} writes to go`)
writeFileSync(`${path}.new`, pack([...store]))
renameSync(`${path}.new`, path)
