// The other side of the WebSocket comparison: what a service does that sends each entry as an object.
import { once } from 'node:events'
import { WebSocketServer } from 'ws'

const [{ entries, count }] = await once(process, 'message')
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', async (socket) => {
  // A turn of the event loop between the handshake and the first frame, so that the reader sees them apart.
  await new Promise((resolve) => setImmediate(resolve))
  for (let sent = 0; sent < count; sent += 1) {
    socket.send(JSON.stringify({ type: 'entry', data: entries[sent % entries.length] }))
    // As every careful sender must: wait while the socket is full.
    if (socket.bufferedAmount > 1024 * 1024) await new Promise((resolve) => setImmediate(resolve))
  }
  socket.send('{"type":"complete"}')
})
await once(server, 'listening')
process.send(server.address().port)
