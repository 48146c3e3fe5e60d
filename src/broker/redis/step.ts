export type Argument = string | number | Uint8Array

/** One atomic transition: a script, what it is given, and how its reply is read. */
export interface Step<Result> {
  readonly script: string
  readonly keys: readonly string[]
  readonly args: readonly Argument[]
  readonly read: (reply: unknown) => Result
}

type ScriptCall = (...args: Argument[]) => Promise<unknown>

/** A script as a method of a connection or of commands that are collected. */
export function scriptCall(target: object, script: string): ScriptCall {
  const call = Reflect.get(target, script) as ScriptCall | undefined
  if (call === undefined) throw new Error(`there is no script ${script}`)
  return call.bind(target)
}
