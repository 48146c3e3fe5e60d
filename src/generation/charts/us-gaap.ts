import type { ChartRow } from './chart-row.ts'
import { roles } from './roles.ts'

/** The US chart. Role ids are its numbers and role names its names, so that there is one list to keep and not two. */
export const usGaap: readonly ChartRow[] = roles.map(({ id, name }) => [id, id, name])
