import type { Plan } from '../plan.ts'

/** Makes what a plan's pieces of output need once for every plan. */
export function oncePerPlan<Pieces>(render: (plan: Plan) => Pieces): (plan: Plan) => Pieces {
  const known = new WeakMap<Plan, Pieces>()
  return (plan) => {
    const found = known.get(plan)
    if (found !== undefined) return found
    const pieces = render(plan)
    known.set(plan, pieces)
    return pieces
  }
}
