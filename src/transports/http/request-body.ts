import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorCatalogue, Failure, fail } from '../../errors.ts'
import type { Deadlines } from './deadlines.ts'

const jsonType = 'application/json'

/** The entry of a list of content types that stands for all of them. */
const anyType = '*/*'

/** Without a byte order mark, which some clients send. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads the JSON bodies of requests, bounded in bytes and time. */
export class JsonBodies {
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
    else refuseOtherTypes(request)
    return parseJson(bytes)
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

function refuseOtherTypes(request: IncomingMessage): void {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  if (type.trim() === jsonType && isUtf8 && encodingOf(request) === 'identity') return
  fail('unsupported_media_type', undefined, { supported: [jsonType] })
}

/** These interfaces have no answer for a type that is not supported; what is compressed is no JSON as it came. */
function refuseEncodings(request: IncomingMessage): void {
  const encoding = encodingOf(request)
  if (encoding !== 'identity') fail('invalid_json', 'The body must not be compressed.', { encoding })
}

const encodingOf = ({ headers }: IncomingMessage): string => headers['content-encoding'] ?? 'identity'

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (error) {
    return fail('invalid_json', undefined, {}, error)
  }
}
