import type { Json } from '../json.ts'

/** What a publisher gave, of the text under which it is kept. */
export function contentOf(text: string): { message: Json; headers: Readonly<Record<string, string>> } {
  return JSON.parse(text) as { message: Json; headers: Readonly<Record<string, string>> }
}

/** The priority of a place among the ready messages. */
export function priorityOf(score: string): number {
  return 9 - Math.floor(Number(score) / 2 ** 44)
}
