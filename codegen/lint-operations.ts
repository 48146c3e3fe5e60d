/** Rules for the operations of the REST contract. */
import { type ApiOperation, listOperations, type OpenapiDocument } from './document.ts'
import { examplesOf } from './examples.ts'

/** Operations whose successful answer is too large or too binary to be shown, and why. */
const withoutExample: Readonly<Record<string, string>> = {
  downloadEntries: 'a range of any size in one of three encodings; getEntry shows an entry',
  readTable: 'a range of any size in one of four forms',
  downloadExportFile: 'a file of any size in one of many formats',
  getReport: 'a report of several pages',
  evaluateConfiguration: 'a report of several pages',
  getDocsAsset: 'files of the documentation page',
}

/** Decoded to what JSON could say, and validated as that. */
const msgpackTypes = ['application/msgpack', 'application/x-msgpack']

type Rule = (operation: ApiOperation, document: OpenapiDocument) => string[]

const rules: readonly Rule[] = [identity, parameters, pathNames, requestBody, responses, platformFailures]

/** Gives one line per violated rule. */
export function operationFindings(document: OpenapiDocument): string[] {
  const operations = listOperations(document)
  const found = operations.flatMap((operation) =>
    rules.flatMap((rule) => rule(operation, document).map((text) => `${operation.method} ${operation.path}: ${text}`)),
  )
  const ids = operations.map(({ id }) => id)
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `operationId ${id} is repeated`)
  const stale = Object.keys(withoutExample).filter((id) => !ids.includes(id))
  return [...found, ...repeated, ...stale.map((id) => `codegen/lint-operations.ts exempts ${id}, which does not exist`)]
}

function identity({ id, object }: ApiOperation, document: OpenapiDocument): string[] {
  const tags = object.tags ?? []
  return findings(
    [/^[a-z][A-Za-z0-9]*$/.test(id ?? ''), 'needs a camelCase operationId'],
    [tags.length === 1, 'needs exactly one tag'],
    [tags.every((tag) => document.tags.some(({ name }) => name === tag)), 'has a tag that openapi.yaml does not list'],
    [Boolean(object.summary), 'needs a summary'],
  )
}

function parameters({ parameters }: ApiOperation): string[] {
  return parameters.flatMap(({ name, in: place, required, example, schema }) =>
    findings(
      [place === 'path' || place === 'query', `${place} parameter ${name}: handlers see path and query only`],
      [schema !== undefined, `parameter ${name} needs a schema`],
      [place !== 'path' || required === true, `path parameter ${name} must be required`],
      [!required || example !== undefined, `required parameter ${name} needs an example`],
    ),
  )
}

function pathNames({ path, parameters }: ApiOperation): string[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  return findings([inPath.sort().join() === declared.sort().join(), 'path and path parameters differ'])
}

function requestBody({ object }: ApiOperation): string[] {
  const content = Object.entries(object.requestBody?.content ?? {})
  return content.flatMap(([type, media]) =>
    findings(
      [
        type === 'application/json' || isAnyType(object, type) || msgpackTypes.includes(type),
        `body of type ${type}: only JSON has a validator`,
      ],
      [examplesOf(media).length > 0, 'the body needs an example'],
    ),
  )
}

/** A body that is JSON whatever its content type says: it is declared as `application/json` and again as any type. */
function isAnyType({ requestBody }: ApiOperation['object'], type: string): boolean {
  return type === '*/*' && requestBody?.content['application/json'] !== undefined
}

function responses({ id, responses }: ApiOperation): string[] {
  return responses.flatMap(([status, response]) =>
    Object.entries(response.content ?? {}).flatMap(([type, media]) => {
      const isExempt = Number(status) < 400 && id in withoutExample
      return findings(
        [media.schema !== undefined, `answer ${status} ${type} needs a schema`],
        [isExempt || examplesOf(media).length > 0, `answer ${status} ${type} needs an example`],
      )
    }),
  )
}

/** What the platform itself may answer must be declared, or a client meets a status that it was not told of. */
function platformFailures({ object, responses }: ApiOperation, document: OpenapiDocument): string[] {
  const needsKey = (object.security ?? document.security ?? []).length > 0
  const isLimited = needsKey || object.tags?.includes('contract') === true
  const expected = ['400', '500', ...(needsKey ? ['401'] : []), ...(isLimited ? ['429', '503'] : [])]
  if (object.requestBody !== undefined) expected.push('408', '413')
  if (object.requestBody !== undefined && object.requestBody.content['*/*'] === undefined) expected.push('415')
  const declared = responses.map(([status]) => status)
  return expected.filter((status) => !declared.includes(status)).map((status) => `must declare the answer ${status}`)
}

function findings(...checks: [holds: boolean, otherwise: string][]): string[] {
  return checks.filter(([holds]) => !holds).map(([, otherwise]) => otherwise)
}
