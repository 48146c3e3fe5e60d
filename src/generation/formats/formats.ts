import { acdoca } from './acdoca.ts'
import { fec } from './fec.ts'
import type { Format } from './format.ts'
import { gobd } from './gobd.ts'
import { graph } from './graph.ts'
import { ocel } from './ocel.ts'
import { saft } from './saft.ts'

/** Every format for audit and analysis. */
export const formats: readonly Format[] = [fec, gobd, saft, acdoca, ocel, graph]
