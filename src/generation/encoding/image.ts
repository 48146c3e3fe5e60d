import type { Plan } from '../plan.ts'
import { numbersOf, tablesOf } from './facts.ts'
import type { Group } from './pieces.ts'

/** An output format: its kernel, and the pieces that the kernel copies. */
export interface Encoder {
  /** The compiled kernel (kernel/*.ts), base64. */
  readonly compiled: string
  /** Groups of pieces by the names of the globals of the kernel. */
  readonly render: (plan: Plan) => Readonly<Record<string, Group>>
}

/** What a kernel needs of a plan, as the first bytes of its memory. */
export interface Image {
  readonly bytes: Uint8Array
  /** Names of the groups, all of which the kernel must know. */
  readonly groups: readonly string[]
  /** Values of globals by name: addresses of groups and tables, and numbers. */
  readonly globals: Readonly<Record<string, number>>
}

/** The next multiple of 16, at which arrays of all types may begin. */
export function aligned(address: number): number {
  return Math.ceil(address / 16) * 16
}

const known = new WeakMap<Plan, Map<Encoder, Image>>()

/** The image of a plan for an encoder; made when it is first asked for, and kept as long as the plan. */
export function imageOf(plan: Plan, encoder: Encoder): Image {
  const images = known.get(plan) ?? new Map<Encoder, Image>()
  known.set(plan, images)
  const found = images.get(encoder)
  if (found !== undefined) return found
  const image = makeImage(plan, encoder.render(plan))
  images.set(encoder, image)
  return image
}

function makeImage(plan: Plan, groups: Readonly<Record<string, Group>>): Image {
  const globals: Record<string, number> = { ...numbersOf(plan) }
  const parts = [
    ...Object.entries(tablesOf(plan)),
    ...Object.entries(groups).map(([name, { bytes }]) => [name, bytes] as const),
  ]
  let size = 0
  for (const [name, { byteLength }] of parts) {
    if (name in globals) throw new Error(`two things for the kernel are called ${name}`)
    globals[name] = size
    size = aligned(size + byteLength)
  }
  const bytes = new Uint8Array(size)
  for (const [name, part] of parts)
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), globals[name])
  return { bytes, groups: Object.keys(groups), globals }
}
