/** One account of a small chart: the role it has, its number (digits only), and its name (plain ASCII). */
export type ChartRow = readonly [role: string, number: string, name: string]
