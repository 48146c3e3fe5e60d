import { fail } from '../../errors.ts'
import type { Json } from '../json.ts'
import type { Family, Parts } from './handler.ts'

export type TextNames = 'kv.append' | 'kv.getrange' | 'kv.setrange' | 'kv.strlen'

/** Commands on parts of texts, in UTF-16 code units. A value that is no text has none. */
export function kvTextCommands({ engine: { strings }, activity }: Parts): Pick<Family<'kv'>, TextNames> {
  return {
    'kv.append': async ({ key, value }) => ({
      length: await strings.edit(key, (before) => {
        const after = textIn(before) + value
        return { after, result: after.length }
      }),
    }),
    'kv.setrange': async ({ key, offset, value }) => ({
      length: await strings.edit(key, (before) => {
        const text = textIn(before)
        // Nothing written leaves the key as it is, missing too.
        if (value === '') return { result: text.length }
        const after = text.slice(0, offset).padEnd(offset, '\0') + value + text.slice(offset + value.length)
        return { after, result: after.length }
      }),
    }),
    'kv.getrange': async ({ key, start, end }) => {
      const found = await strings.get(key)
      activity.look(found !== undefined)
      return { value: found === undefined ? null : part(textIn(found.value), start, end) }
    },
    'kv.strlen': async ({ key }) => ({ length: textIn((await strings.get(key))?.value).length }),
  }
}

function textIn(value: Json | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : fail('wrong_type', 'The value is no text.')
}

function part(text: string, start: number, end: number): string {
  const at = (position: number) => (position < 0 ? position + text.length : position)
  return text.slice(Math.max(0, at(start)), Math.max(0, at(end) + 1))
}
