import type { Caller, CommandContext } from '../../../src/broker/caller.ts'
import { Broker, type BrokerOptions } from '../../../src/broker/dispatcher.ts'
import type { CommandName, CommandResults } from '../../../src/contract/mod.ts'
import { Failure } from '../../../src/errors.ts'
import { simulatedEnvironment } from '../../support/simulated-environment.ts'
import { openTestEngine } from './test-engine.ts'

export const anyone: Caller = { actor: 'tester', requestId: 'r', may: () => true }

export function contextOf(context: Partial<CommandContext> = {}): CommandContext {
  return { caller: anyone, dialect: 'seed', signal: new AbortController().signal, ...context }
}

/** A broker over the embedded engine on a clock that stands still. */
export async function openBroker(options: Partial<BrokerOptions> = {}) {
  const environment = simulatedEnvironment()
  const engine = await openTestEngine(environment)
  const failures: Failure[] = []
  const broker = new Broker({
    engine,
    environment,
    version: '1.2.3',
    settings: {},
    shutDown: () => {},
    onFailure: (failure) => failures.push(failure),
    ...options,
  })
  const run = <Name extends CommandName>(
    name: Name,
    payload?: unknown,
    context: Partial<CommandContext> = {},
  ): Promise<CommandResults[Name]> => broker.executeOne(name, payload, contextOf(context))
  const send = (request: unknown, context: Partial<CommandContext> = {}) => broker.execute(request, contextOf(context))
  return { broker, engine, environment, failures, run, send }
}

/** The code that a command fails with; 'none' when it does not. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt
    return 'none'
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}
