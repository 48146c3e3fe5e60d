/** How often goods, merchandise, services and subscriptions are dealt in, by industry; 1 where absent. */
export const goodsMakers = { retail: 0.05, financial_services: 0.02, healthcare: 0.5, technology: 0.4 } as const
export const merchants = {
  manufacturing: 0.15,
  retail: 4,
  financial_services: 0,
  healthcare: 0.6,
  technology: 0.4,
} as const
export const servants = {
  manufacturing: 0.5,
  retail: 0.3,
  financial_services: 6,
  healthcare: 3,
  technology: 3,
} as const
export const subscribers = { manufacturing: 0.4, retail: 0.4, financial_services: 2, technology: 4 } as const
