/** Merges two JSON objects as texts: what no double can hold, such as an id of 64 bits, stays what it was. */

const decoder = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()

/** Gives the members of both, at the top level, those of `winner` where both have one; undefined when either is no object. */
export function mergeObjects(winner: Uint8Array, other: Uint8Array): Uint8Array | undefined {
  const winning = membersOf(winner)
  const others = membersOf(other)
  if (winning === undefined || others === undefined) return undefined
  const merged = new Map([...winning, ...[...others].filter(([name]) => !winning.has(name))])
  return encoder.encode(`{${[...merged].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`)
}

/** The members of a JSON object, each value as it is written. */
function membersOf(bytes: Uint8Array): Map<string, string> | undefined {
  const text = objectText(bytes)
  if (text === undefined) return undefined
  const members = new Map<string, string>()
  for (let at = skipSpace(text, 1); text[at] !== '}'; ) {
    const nameEnd = endOfString(text, at)
    const valueStart = text.indexOf(':', nameEnd) + 1
    const valueEnd = endOfValue(text, valueStart)
    members.set(JSON.parse(text.slice(at, nameEnd)), text.slice(valueStart, valueEnd).trim())
    at = text[valueEnd] === ',' ? skipSpace(text, valueEnd + 1) : valueEnd
  }
  return members
}

/** Gives the text without space around it when it is an object. */
function objectText(bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes).trim()
    if (!text.startsWith('{')) return undefined
    JSON.parse(text)
    return text
  } catch {
    return undefined
  }
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (' \t\n\r'.includes(text[at]!)) at += 1
  return at
}

/** Gives where the string that begins at `start` has ended. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Gives where the comma or the brace is that ends the value. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; ; at += 1) {
    const character = text[at]!
    if (character === '"') at = endOfString(text, at) - 1
    else if (depth === 0 && (character === ',' || character === '}')) return at
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }
}
