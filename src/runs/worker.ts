/** Entry of a generation worker thread: renders one range of one plan. */
import { move, transferableSymbol, valueSymbol } from 'piscina'
import {
  type Batch,
  compilePlan,
  type Encoding,
  encodeBatch,
  generateBatch,
  type Plan,
  type PlanInput,
  type Tally,
  tallyBatch,
} from '../generation/mod.ts'

/** One range of one plan in one encoding. The plan travels as its input: compiled plans are larger and are cached here. */
export interface RenderTask {
  readonly planHash: string
  readonly plan: PlanInput
  readonly from: number
  readonly to: number
  readonly encoding: Encoding
}

/** The bytes of the entries `from..to`; entry `from + i` is `bytes[offsets[i]..offsets[i + 1]]`. */
export interface RenderedChunk {
  readonly from: number
  readonly to: number
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly tally: Tally
}

const plansKept = 8
const plans = new Map<string, Plan>()

// The columns of the last batch are filled again by the next one: fresh ones for every task are garbage by the gigabyte.
let columns: Batch | undefined

function planOf(task: RenderTask): Plan {
  const known = plans.get(task.planHash)
  if (known !== undefined) return known
  const plan = compilePlan(task.plan)
  plans.set(task.planHash, plan)
  const oldest = plans.keys().next()
  if (plans.size > plansKept && !oldest.done) plans.delete(oldest.value)
  return plan
}

/** Renders the task; the buffers of the answer are moved, not copied, to the main thread. */
export default function render(task: RenderTask): unknown {
  const plan = planOf(task)
  const batch = generateBatch(plan, task.from, task.to, columns)
  columns = batch
  const { bytes, offsets } = encodeBatch(plan, batch, task.encoding)
  const chunk: RenderedChunk = { from: task.from, to: task.to, bytes, offsets, tally: tallyBatch(batch) }
  return move({ [transferableSymbol]: [bytes.buffer, offsets.buffer], [valueSymbol]: chunk })
}
