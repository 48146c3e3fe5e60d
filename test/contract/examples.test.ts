import { expect, test } from 'vitest'
import { messageExamples, requestExamples, responseExamples } from '../../codegen/examples.ts'
import {
  type ChannelName,
  channels,
  type OperationId,
  operationIds,
  operations,
  validateBody,
  validateCommand,
  validateParams,
} from '../../src/contract/mod.ts'
import { eventProblems, responseProblems } from '../../src/contract/validate-output.ts'
import { contracts } from './contracts.ts'

const { openapi, asyncapi } = contracts()
const requests = requestExamples(openapi)
const responses = responseExamples(openapi)
const messages = messageExamples(asyncapi)
const texts = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))

test('every operation has an example of its request, which its schema accepts', () => {
  expect(new Set(requests.map(({ operation }) => operation))).toEqual(new Set(operationIds))
  for (const { operation, path, query, body } of requests) {
    const id = operation as OperationId
    expect(validateParams(id, { path: texts(path), query: texts(query) }), id).toMatchObject({ ok: true })
    // What an example leaves out may have been filled in.
    expect(validateBody(id, structuredClone(body)), id).toMatchObject({ ok: true, value: body })
  }
})

test('every example of a JSON answer matches the schema of its status', () => {
  const json = responses.filter(({ contentType }) => contentType === 'application/json')
  for (const { operation, status, body } of json) {
    expect(responseProblems(operation as OperationId, status, body), `${operation} ${status}`).toEqual([])
  }
  expect(json.length).toBeGreaterThan(operationIds.length)
})

test('only streams, files and removals answer without an example', () => {
  const shown = new Set(responses.filter(({ status }) => status < 400).map(({ operation }) => operation))
  expect(operationIds.filter((id) => !shown.has(id))).toEqual([
    'downloadEntries',
    'readTable',
    'downloadExportFile',
    'getReport',
    'evaluateConfiguration',
    'removeMapPolicy',
    'removeMapIndex',
    'getDocsAsset',
  ])
})

test('the example of a failure carries the code of its status', () => {
  for (const { operation, status, body } of responses) {
    const { failures, failureForm } = operations[operation as OperationId]
    if (!failures.includes(status)) continue
    const shown = failureForm === 'admin' ? { code: status } : { error: expect.anything() }
    expect(body, `${operation} ${status}`).toMatchObject(shown)
  }
})

test('every WebSocket message has an example, which its schema accepts', () => {
  for (const [name, { sends, receives }] of Object.entries(channels)) {
    const types = messages.filter(({ channel }) => channel === name).map(({ type }) => type)
    expect(new Set(types)).toEqual(new Set([...sends, ...receives]))
  }
  for (const { channel, from, type, payload } of messages) {
    const name = channel as ChannelName
    const problems = from === 'server' ? eventProblems(name, payload) : problemsOf(validateCommand(name, payload))
    expect(problems, `${channel} ${type}`).toEqual([])
  }
})

function problemsOf(checked: ReturnType<typeof validateCommand>) {
  return checked.ok ? [] : checked.problems
}
