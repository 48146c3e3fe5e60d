import type { Setting } from './setting.ts'

/** A setting that is unknown or does not fit. The message is one line fit for the terminal and holds no secret. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SettingsError'
  }
}

const quotedCharactersMax = 60

/** The value as it is quoted in a message: on one line, cut when long. */
function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= quotedCharactersMax ? text : `${text.slice(0, quotedCharactersMax)}…`
}

/** Says that `value`, found at `place` (`--port`, `TALLYMILL_PORT`, …), does not fit its setting. */
export function unfit(place: string, setting: Setting<unknown>, value: unknown): SettingsError {
  const got = setting.secret ? '' : `, got ${quote(value)}`
  return new SettingsError(`${place} must be ${setting.kind.expects}${got}`)
}
