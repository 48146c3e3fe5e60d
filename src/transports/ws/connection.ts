import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Environment } from '../../environment.ts'
import { type ErrorCode, toFailure } from '../../errors.ts'
import type { Delivery, Subscription } from '../../runs/mod.ts'
import { closeCodeOf, closeGraceMs, ofTheClient } from './closing.ts'
import { framesOf } from './frame-cache.ts'
import { frameBatches } from './frames.ts'

export interface ConnectionLimits {
  /** Bytes that may wait in the socket before no more is fetched for it. */
  readonly sendQueueBytesMax: number
  /** How long what waits may take to be read before the client counts as a slow consumer. */
  readonly slowConsumerMs: number
  /** Time between pings; a client that has not answered by the next one is gone. */
  readonly heartbeatMs: number
}

export interface ConnectionOptions {
  readonly webSocket: WebSocket
  readonly socket: Socket
  readonly subscription: Subscription
  /** Entries per frame; one entry per `entry` frame when undefined. */
  readonly batch: number | undefined
  readonly environment: Environment
  readonly limits: ConnectionLimits
  readonly onSent: (events: number, bytes: number) => void
  /** Told how many entries a slow consumer will not be sent. */
  readonly onDropped: (events: number) => void
  readonly onError: (error: unknown) => void
}

/**
 * One subscriber of `/ws/events`: fetches from its subscription and writes to its socket, one after the other, so that
 * a slow socket simply fetches less. Memory per connection is bounded by the send queue and one chunk.
 */
export class Connection {
  readonly #options: ConnectionOptions
  #pongDue = false

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  /** Serves the connection until it closes. */
  async serve(): Promise<void> {
    const { webSocket, subscription, environment, limits } = this.#options
    const stopHeartbeat = environment.every(limits.heartbeatMs, () => this.#heartbeat())
    webSocket.on('pong', () => {
      this.#pongDue = false
    })
    webSocket.on('message', () => this.#refuseMessage())
    webSocket.on('error', ofTheClient)
    webSocket.on('close', () => subscription.close())
    try {
      await this.#pump()
    } catch (error) {
      this.#options.onError(error)
      this.close(toFailure(error).code)
    } finally {
      stopHeartbeat()
    }
  }

  /** Closes with the close code of `code`; a client that does not answer is cut off. */
  close(code: ErrorCode): void {
    const { webSocket, environment, subscription } = this.#options
    webSocket.close(closeCodeOf(code), code)
    subscription.close()
    const cancel = environment.after(closeGraceMs, () => webSocket.terminate())
    webSocket.once('close', cancel)
  }

  async #pump(): Promise<void> {
    const { subscription, socket, limits } = this.#options
    for (;;) {
      const delivery = await subscription.next()
      if (delivery === undefined) return
      this.#send(delivery)
      const full = socket.writableLength > limits.sendQueueBytesMax
      if (full && !socket.destroyed && !(await this.#drained())) return this.#drop()
    }
  }

  #drop(): void {
    const { run, position } = this.#options.subscription
    if (run !== undefined) this.#options.onDropped(run.position - position)
    this.close('slow_consumer')
  }

  #send(delivery: Delivery): void {
    const { webSocket, socket, batch, onSent } = this.#options
    if (webSocket.readyState !== webSocket.OPEN) return
    if (delivery.kind === 'event') {
      const text = JSON.stringify(delivery.event)
      webSocket.send(text)
      return onSent(1, text.length)
    }
    // Frames go around the WebSocket object, which would send them one by one. It buffers nothing itself while
    // compression is off, so its own frames and these cannot overlap.
    const { chunk, from, to } = delivery
    const pieces = batch === undefined ? [framesOf(chunk, from, to)] : frameBatches(chunk, from, to, batch)
    socket.cork()
    for (const piece of pieces) socket.write(piece)
    socket.uncork()
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
    onSent(Math.ceil((to - from) / (batch ?? 1)), bytes)
  }

  /** Waits until the socket has taken what waits; false when that takes longer than it may. */
  #drained(): Promise<boolean> {
    const { socket, environment, limits } = this.#options
    return new Promise((resolve) => {
      const settle = (inTime: boolean) => {
        cancel()
        socket.off('drain', onDrain)
        socket.off('close', onDrain)
        resolve(inTime)
      }
      const onDrain = () => settle(true)
      const cancel = environment.after(limits.slowConsumerMs, () => settle(false))
      socket.on('drain', onDrain)
      socket.on('close', onDrain)
    })
  }

  #heartbeat(): void {
    const { webSocket, socket } = this.#options
    // A ping would wait behind the data; a client that still takes data is alive, and #drained watches one that does not.
    if (socket.writableLength > 0) return
    if (this.#pongDue) return this.close('heartbeat_timeout')
    this.#pongDue = true
    webSocket.ping()
  }

  #refuseMessage(): void {
    const message = 'This stream takes no messages.'
    this.#options.subscription.notice({ type: 'error', error: 'invalid_message', message })
  }
}
