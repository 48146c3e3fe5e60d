import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Connection } from './over-websocket.ts'

/** Opens the document's WebSocket; it is closed with the server. */
export async function openSocket(url: string): Promise<Connection> {
  const socket = new WebSocket(`${url}/api/v1/ws`)
  const frames: Record<string, unknown>[] = []
  let wake = () => {}
  socket.on('message', (bytes, isBinary) => {
    if (isBinary) throw new Error('a frame was not text')
    frames.push(JSON.parse(String(bytes)))
    wake()
  })
  await once(socket, 'open')
  return {
    send: (text) => socket.send(text),
    async next() {
      while (frames.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return frames.shift()!
    },
  }
}
