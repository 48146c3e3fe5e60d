/** The plans a key can be on; what they allow is in `quota/plans.ts`. */
export const planNames = ['Free', 'Pro', 'Enterprise'] as const

export type PlanName = (typeof planNames)[number]

/** Whether `text` names a plan, in the spelling of the table. */
export const isPlanName = (text: string): text is PlanName => planNames.some((name) => name === text)
