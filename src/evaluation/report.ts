import type { GateOutcome, ProfileName } from './gates.ts'
import type { Measurements } from './measurements.ts'

/** Plain JSON. */
export interface EvaluationReport extends Measurements {
  /** The measurements against each profile of thresholds. */
  readonly gates: Readonly<Record<ProfileName, GateOutcome>>
}
