/**
 * The amounts of one chain (minor units), which its steps post. Written by `fillFigures` for one chain at a time; a kind
 * names the figures that it needs.
 */
export const figureNames = [
  'net',
  'billed',
  'tax',
  'gross',
  'variance',
  'discount',
  'paid',
  'first',
  'second',
  'returned',
  'returnedTax',
  'returnedGross',
  'due',
  'cost',
  'returnedCost',
  'firstCost',
  'secondCost',
  'exchange',
  'settled',
  'shortfall',
  'withheld',
  'benefits',
  'third',
  'interest',
] as const
export type FigureName = (typeof figureNames)[number]

export const figure = Object.fromEntries(figureNames.map((name, k) => [name, k])) as Readonly<
  Record<FigureName, number>
>
