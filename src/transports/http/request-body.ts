import type { IncomingMessage, ServerResponse } from 'node:http'
import getRawBody from 'raw-body'
import type { Environment } from '../../environment.ts'
import { fail } from '../../errors.ts'

export interface BodyLimits {
  readonly bytesMax: number
  /** Time that the body may take to arrive. */
  readonly timeoutMs: number
}

const jsonType = 'application/json'

/**
 * Reads the JSON body of a request; undefined when there is none, whatever the content type says then.
 *
 * @throws payload_too_large, unsupported_media_type, invalid_json, request_timeout
 */
export async function readJsonBody(
  request: IncomingMessage,
  response: ServerResponse,
  limits: BodyLimits,
  environment: Environment,
): Promise<unknown> {
  const declared = Number(request.headers['content-length'] ?? Number.NaN)
  if (declared > limits.bytesMax) tooLarge(limits.bytesMax)
  if (declared === 0 || (Number.isNaN(declared) && request.headers['transfer-encoding'] === undefined)) return undefined
  // Such a client sends nothing before this word, so a refusal above has cost it nothing.
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
  const bytes = await inTime(readBytes(request, limits.bytesMax), limits.timeoutMs, environment)
  if (bytes.length === 0) return undefined
  refuseOtherTypes(request)
  return parseJson(bytes)
}

async function readBytes(request: IncomingMessage, bytesMax: number): Promise<Buffer> {
  try {
    return await getRawBody(request, { limit: bytesMax })
  } catch (error) {
    if ((error as { type?: string }).type === 'entity.too.large') return tooLarge(bytesMax)
    return fail('request_timeout', 'The body did not arrive whole.', {}, error)
  }
}

async function inTime<T>(work: Promise<T>, timeoutMs: number, environment: Environment): Promise<T> {
  let cancel: () => void = () => undefined
  const late = new Promise<never>((_resolve, reject) => {
    cancel = environment.after(timeoutMs, () => {
      try {
        fail('request_timeout')
      } catch (error) {
        reject(error)
      }
    })
  })
  // Whoever loses the race is nobody's concern any more.
  work.catch(() => undefined)
  return Promise.race([work, late]).finally(() => cancel())
}

function refuseOtherTypes(request: IncomingMessage): void {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='))
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset)
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (type.trim() === jsonType && isUtf8 && encoding === 'identity') return
  fail('unsupported_media_type', undefined, { supported: [jsonType] })
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return fail('invalid_json', undefined, {}, error)
  }
}

function tooLarge(bytesMax: number): never {
  return fail('payload_too_large', undefined, { limit_bytes: bytesMax })
}
