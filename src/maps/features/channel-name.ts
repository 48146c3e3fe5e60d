import { fail } from '../../errors.ts'
import { channelNameMax } from '../limits.ts'

const form = /^[A-Za-z0-9_\-.:/]+$/

/** Passes the name of a topic, a lock or a counter; fails with `validation_failed` for another text. */
export function checkChannelName(name: string): void {
  if (name.length <= channelNameMax && form.test(name)) return
  fail('validation_failed', `A name has 1 to ${channelNameMax} characters of A-Z, a-z, 0-9 and _ - . : /`)
}
