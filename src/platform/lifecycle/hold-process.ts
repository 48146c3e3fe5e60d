/** A delay that timers accept and that no process lives to see: about 24 days. */
const foreverMs = 2 ** 31 - 1

/**
 * Keeps the process up until the returned function is called.
 *
 * Timers of the environment do not, so a stop whose sockets are closed already would end the process between two phases,
 * before the storage is closed.
 */
export function holdProcess(): () => void {
  const timer = setInterval(() => undefined, foreverMs)
  return () => clearInterval(timer)
}
