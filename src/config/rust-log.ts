/**
 * Reads `RUST_LOG` as its users write it: comma-separated directives `level`, `target=level` or `target`.
 *
 * Source: the env_logger and tracing-subscriber filter syntax; the seeds show `RUST_LOG=synth_server=info`.
 */

const levels: ReadonlyMap<string, string> = new Map([
  ['trace', 'trace'],
  ['debug', 'debug'],
  ['info', 'info'],
  ['warn', 'warn'],
  ['error', 'error'],
  ['off', 'silent'],
])

/** Targets that mean this server, in its own name and in those the seeds use. */
const isOwnTarget = (target: string): boolean =>
  /^(tallymill|synth|synth_server|datasynth(_[a-z]+)*|heliosdb(_[a-z]+)*|topgun(_[a-z]+)*)(::|$)/.test(target)

/**
 * The level that `filter` asks of this server, or undefined when it asks none.
 *
 * A directive for this server wins over the bare level; of several, the last. Directives for other targets and whatever
 * cannot be read are passed over: the variable is shared with other programs and must not stop the start.
 */
export function levelOfRustLog(filter: string): string | undefined {
  let bare: string | undefined
  let own: string | undefined
  for (const directive of filter.toLowerCase().split(',')) {
    const [target = '', level] = directive
      .trim()
      .split('=')
      .map((part) => part.trim())
    if (level === undefined && levels.has(target)) bare = levels.get(target)
    else if (isOwnTarget(target)) own = level === undefined ? 'trace' : (levels.get(level) ?? own)
  }
  return own ?? bare
}
