/**
 * The log: one JSON object per line on stderr, or lines for people.
 */
import type { Writable } from 'node:stream'
import { pino } from 'pino'
import type { LogFormat, LogLevel } from '../../config/mod.ts'
import type { Environment } from '../../environment.ts'
import { createBoundedOutput } from './bounded-output.ts'
import { redacted, redactedPaths, secretScrubber } from './redaction.ts'

type Write = (fields: object, message: string) => void

/** What rooms log with: fields first, then one sentence without them. An error goes into the field `err`. */
export interface Logger {
  readonly trace: Write
  readonly debug: Write
  readonly info: Write
  readonly warn: Write
  readonly error: Write
  readonly fatal: Write
  /** The least severe level that is written; it may change while the server runs. */
  level: string
  /** Whether lines of this level are written: what nobody will read need not be put together. */
  isLevelEnabled(level: LogLevel): boolean
  /** A logger whose every line carries `fields` too. */
  child(fields: Readonly<Record<string, unknown>>): Logger
}

export interface LogOutput {
  readonly logger: Logger
  /** Resolves once every line has left the process; bound the wait, for there may be no reader. */
  flush(): Promise<void>
}

export interface LogOptions {
  readonly environment: Environment
  readonly level: LogLevel
  readonly format: LogFormat
  /** Texts that no line may hold: the API keys. */
  readonly secrets: readonly string[]
  /** stderr when absent. */
  readonly stream?: Writable
}

const waitingBytesMax = 4 * 1024 * 1024

type Rendering = (line: string) => string

/** pino-pretty is only loaded for people. It runs in this thread: a worker would lose the last lines of a crash. */
async function renderingOf(format: LogFormat, colorize: boolean): Promise<Rendering> {
  if (format === 'json') return (line) => line
  const { prettyFactory } = await import('pino-pretty')
  const pretty = prettyFactory({ colorize, translateTime: 'SYS:HH:MM:ss.l' })
  return (line) => pretty(line) ?? ''
}

const isTerminal = (stream: Writable): boolean => 'isTTY' in stream && stream.isTTY === true

/** Opens the log of this process. */
export async function openLog(options: LogOptions): Promise<LogOutput> {
  const { environment, stream = process.stderr } = options
  const render = await renderingOf(options.format, isTerminal(stream))
  const scrub = secretScrubber(options.secrets)
  const time = (): string => new Date(environment.nowMs()).toISOString()
  const output = createBoundedOutput({
    stream,
    waitingBytesMax,
    droppedLine: (count) =>
      render(`${JSON.stringify({ level: 'warn', time: time(), count, msg: 'log lines dropped, nobody reads' })}\n`),
  })
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: () => `,"time":"${time()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...redactedPaths], censor: redacted },
    },
    { write: (line) => output.write(render(scrub(line))) },
  )
  return { logger, flush: () => output.flush() }
}
