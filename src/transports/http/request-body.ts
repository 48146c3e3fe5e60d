import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorCatalogue, Failure, fail } from '../../errors.ts'
import { decode, nestingMax } from '../../platform/msgpack/mod.ts'
import type { Deadlines } from './deadlines.ts'

const jsonType = 'application/json'

const msgpackTypes: readonly string[] = ['application/msgpack', 'application/x-msgpack']

export const isMsgpack = (type: string): boolean => msgpackTypes.includes(type)

/** The entry of a list of content types that stands for all of them. */
const anyType = '*/*'

/** Without a byte order mark, which some clients send. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads the bodies of requests, JSON and where it is taken MsgPack, bounded in bytes and time. */
export class RequestBodies {
  readonly #bytesMax: number
  readonly #deadlines: Deadlines

  constructor(bytesMax: number, deadlines: Deadlines) {
    this.#bytesMax = bytesMax
    this.#deadlines = deadlines
  }

  /**
   * Gives the value of a body that has one of `types`; undefined when there is no body, whatever its type is then. Where
   * any type will do, the body is JSON all the same. It may have `bytesMax` bytes where that is more than any body may.
   *
   * @throws payload_too_large, unsupported_media_type, invalid_json, request_timeout
   */
  async read(
    request: IncomingMessage,
    response: ServerResponse,
    types: readonly string[],
    bytesMax: number,
  ): Promise<unknown> {
    const { headers } = request
    const bytesMaxHere = Math.max(this.#bytesMax, bytesMax)
    const declared = Number(headers['content-length'] ?? Number.NaN)
    if (declared > bytesMaxHere) refuseLarge(bytesMaxHere)
    if (declared === 0 || (Number.isNaN(declared) && headers['transfer-encoding'] === undefined)) return undefined
    // Such a client sends nothing before this word, so a refusal above has cost it nothing.
    if (headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
    const bytes = await this.#bytesOf(request, bytesMaxHere)
    if (bytes.length === 0) return undefined
    if (types.includes(anyType)) refuseEncodings(request)
    else refuseOtherTypes(request, types)
    return isMsgpack(mediaTypeOf(request)) && types.some(isMsgpack) ? parseMsgpack(bytes) : parseJson(bytes, types)
  }

  #bytesOf(request: IncomingMessage, bytesMax: number): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      let received = 0
      // The listeners stay when all is over: taking them back costs more than the request, whose end they share, has left.
      let isOver = false
      const settle = () => {
        isOver = true
        chunks.length = 0
        deadline.end()
      }
      const refuse = (code: 'request_timeout' | 'payload_too_large', message?: string, details = {}) => {
        settle()
        request.pause()
        reject(new Failure(code, message ?? errorCatalogue[code].title, details))
      }
      const take = (chunk: Buffer) => {
        if (isOver) return
        received += chunk.length
        if (received > bytesMax) refuse('payload_too_large', undefined, { limit_bytes: bytesMax })
        else chunks.push(chunk)
      }
      const finish = () => {
        if (isOver) return
        const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
        settle()
        resolve(bytes)
      }
      const giveUp = () => {
        if (!isOver) refuse('request_timeout', 'The body did not arrive whole.')
      }
      const deadline = this.#deadlines.start(() => refuse('request_timeout'))
      // A request that breaks off closes; its error is told only to those who listen for it.
      request.on('data', take).on('end', finish).on('close', giveUp)
    })
  }
}

function refuseLarge(limitBytes: number): never {
  return fail('payload_too_large', undefined, { limit_bytes: limitBytes })
}

function refuseOtherTypes(request: IncomingMessage, types: readonly string[]): void {
  const [, ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  const type = mediaTypeOf(request)
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  const isTaken = (type === jsonType && isUtf8) || (isMsgpack(type) && types.includes(type))
  if (isTaken && encodingOf(request) === 'identity') return
  fail('unsupported_media_type', undefined, { supported: types })
}

/** These interfaces have no answer for a type that is not supported; what is compressed is no JSON as it came. */
function refuseEncodings(request: IncomingMessage): void {
  const encoding = encodingOf(request)
  if (encoding !== 'identity') fail('invalid_json', 'The body must not be compressed.', { encoding })
}

const encodingOf = ({ headers }: IncomingMessage): string => headers['content-encoding'] ?? 'identity'

/** The type of a body without its parameters, in lower case; empty where the request names none. */
export function mediaTypeOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  return (headers['content-type'] ?? '').toLowerCase().split(';')[0]?.trim() ?? ''
}

function parseMsgpack(bytes: Buffer): unknown {
  const value = decode(bytes)
  return value === undefined ? fail('invalid_json', 'The body is not one MsgPack message.') : value
}

/** What may come as MsgPack is held to the same nesting as JSON. */
function parseJson(bytes: Buffer, types: readonly string[]): unknown {
  if (types.some(isMsgpack) && isNestedBeyond(bytes, nestingMax)) fail('invalid_json', 'The body is nested too deeply.')
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (error) {
    return fail('invalid_json', undefined, {}, error)
  }
}

const quote = 0x22
const backslash = 0x5c

/** Whether brackets outside texts are nested more deeply than `depthMax`, whatever else is wrong with the text. */
function isNestedBeyond(bytes: Buffer, depthMax: number): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (inText && byte === backslash) at += 1
    else if (byte === quote) inText = !inText
    // The bit 0x20 is all that tells [ from {, and ] from }.
    else if (!inText && (byte | 0x20) === 0x7b && ++depth > depthMax) return true
    else if (!inText && (byte | 0x20) === 0x7d) depth -= 1
  }
  return false
}
