import { beats, type Pattern } from '../chains/pattern.ts'
import { variants } from '../chains/variants.ts'
import type { Configuration, ConfigurationFault } from '../configuration.ts'
import { mix } from '../randomness.ts'
import { type AnomalyFamily, anomalyFamilies, anomalyKinds } from './kinds.ts'
import { type AnomalyRule, chainRules, codeOf, duplicateRule, nearMisses, nearMissRules, unitSizeOf } from './rules.ts'

/** Which units of a population are anomalous, and how: one unit of every stratum of 1 / `density` units. */
export interface Population {
  /** Share of the units that are anomalous, 0..1. */
  readonly density: number
  readonly key: number
  /** Rising limits of 2^32 and the codes below them. */
  readonly limits: Float64Array
  readonly codes: Uint8Array
}

/** The compiled anomalies of a run. */
export interface Anomalies {
  /** By variant; density 0 where none occur. */
  readonly chains: readonly Population[]
  /** By variant: members of a unit. */
  readonly unitSize: Uint8Array
  readonly payrolls: Population
  readonly weekends: Population
  readonly bursts: Population
  /** By code: bits of the steps or members that are flagged. */
  readonly flagged: Uint8Array
  /** Of 2^32: below the first an anomaly is easy, below the second moderate. */
  readonly difficulty: readonly [number, number]
  readonly key: number
  /** Whether there are near misses. */
  readonly nearMisses: boolean
}

const none: Population = { density: 0, key: 0, limits: new Float64Array(0), codes: new Uint8Array(0) }

/** Entries of one block in which a burst happens. */
export const burstEntries = 8

/** What a run has of the units that are no chains. */
export interface OtherUnits {
  readonly payrollGroups: number
  /** Payroll runs of each group. */
  readonly months: number
  /** Operations on weekends, and all operations. */
  readonly weekendOperations: number
  readonly operations: number
}

/** Units that a rule asks for. */
interface Wish {
  readonly code: number
  readonly variants: readonly number[]
  readonly units: number
  /** Entries that one unit flags. */
  readonly flags: number
}

type Rates = Readonly<Record<AnomalyFamily | 'near_miss', number>>

function ratesOf({ fraud, anomaly_injection }: Configuration): Rates {
  const on = anomaly_injection.enabled ? 1 : 0
  return {
    fraud: fraud.enabled ? fraud.fraud_rate : 0,
    error: on * anomaly_injection.error_rate,
    process: on * anomaly_injection.process_rate,
    statistical: on * anomaly_injection.statistical_rate,
    relational: on * anomaly_injection.relational_rate,
    near_miss: on * anomaly_injection.near_miss_rate,
  }
}

/** Weights of the kinds of a family: all alike where nothing is configured, none where only others are. */
function weightsOf(configuration: Configuration, family: AnomalyFamily): ReadonlyMap<string, number> {
  const { fraud, anomaly_injection } = configuration
  const configured = family === 'fraud' ? fraud.fraud_type_distribution : anomaly_injection.type_distribution
  const names = anomalyKinds.filter((kind) => kind.family === family).map(({ name }) => name)
  if (Object.keys(configured).length === 0) return new Map(names.map((name) => [name, 1]))
  return new Map(names.flatMap((name) => (configured[name] === undefined ? [] : [[name, configured[name]] as const])))
}

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0)

interface Found {
  readonly anomalies: Anomalies
  readonly faults: readonly ConfigurationFault[]
}

/** Entries of a family that may be missing without a word: some, and a share of what was asked for. */
const missingMost = 5
const missingShare = 0.01

/** What finds no units is spread again over what is left, so often at most. */
const roundsMax = 20

/** Kinds whose units are no chains. */
const otherKinds = new Set(['ghost_employee', 'weekend_posting', 'transaction_burst'])

function ruleOf(name: string): AnomalyRule {
  const rule = chainRules.find(({ kind }) => kind === name)
  if (rule === undefined) throw new Error(`there is no rule for ${name}`)
  return rule
}

class Compiler {
  readonly faults: ConfigurationFault[] = []
  private readonly input: { configuration: Configuration; pattern: Pattern; units: OtherUnits; keys: Int32Array }
  /** By variant: units in the run, and those that are not taken. */
  private readonly all: number[]
  private readonly free: number[]
  private readonly taken: Map<number, number>[]
  private readonly others = new Map<string, number>()

  constructor(input: Compiler['input']) {
    this.input = input
    const cycles = input.units.operations / beats
    this.all = variants.map((variant, v) => ((input.pattern.chainsOfVariant[v] ?? 0) * cycles) / unitSizeOf(variant))
    this.free = this.all.slice()
    this.taken = variants.map(() => new Map())
  }

  /**
   * Shares the entries of a family among its kinds, and finds units for them. What there are no units for goes to the
   * kinds that have some left.
   */
  family(family: AnomalyFamily, rate: number): void {
    const weights = weightsOf(this.input.configuration, family)
    if (rate === 0 || weights.size === 0) return
    let left = rate * this.input.configuration.transactions.target_count
    const possible = [...weights].filter(([name, weight]) => weight > 0 && this.capacity(name) > 0)
    const total = sum(possible.map(([, weight]) => weight))
    const chained = possible.filter(([name]) => !otherKinds.has(name))
    for (const [name, weight] of possible) {
      if (otherKinds.has(name)) left -= this.takeOther(name, Math.min(left, (left * weight) / total))
    }
    for (let round = 0; round < roundsMax && left > 1e-6; round++) left = this.spread(chained, left)
    this.refuse(family, rate, left)
  }

  /** Takes units for so many entries of kinds by weight, the scarcest kinds first; gives the entries that are left. */
  private spread(kinds: readonly (readonly [name: string, weight: number])[], entries: number): number {
    const possible = kinds.filter(([name]) => this.freeOf(this.wish(ruleOf(name), 1)) > 1e-6)
    const total = sum(possible.map(([, weight]) => weight))
    const wishes = possible.map(([name, weight]) => this.wish(ruleOf(name), (entries * weight) / total))
    wishes.sort((a, b) => this.freeOf(a) / a.units - this.freeOf(b) / b.units)
    return total === 0 ? entries : sum(wishes.map((wish) => this.take(wish)))
  }

  nearMisses(rate: number): void {
    if (rate === 0) return
    const entries = (rate * this.input.configuration.transactions.target_count) / nearMisses.length
    const missing = sum(nearMissRules.map((rule) => this.take(this.wish(rule, entries))))
    this.refuse('near_miss', rate, missing)
  }

  /** Records that come twice, as untidy interfaces send them. */
  duplicates(rate: number): void {
    if (rate === 0) return
    const missing = this.take(this.wish(duplicateRule, rate * this.input.configuration.transactions.target_count))
    this.refuse('duplicate', rate, missing)
  }

  /** Refuses a rate of which so many entries are missing, unless they are too few to be noticed. */
  private refuse(family: string, rate: number, missing: number): void {
    if (missing <= Math.max(missingMost, missingShare * rate * this.input.configuration.transactions.target_count))
      return
    const section = family === 'fraud' ? 'fraud' : family === 'duplicate' ? 'data_quality' : 'anomaly_injection'
    const pointer = `/${section}/${family}_rate`
    const most = rate - missing / this.input.configuration.transactions.target_count
    const message = `${rate} of the entries is more than such business has; at most ${Math.max(0, Math.floor(most * 1e4) / 1e4)} is possible here`
    this.faults.push({ pointer, message })
  }

  /** Takes up to half of the units that are no chains; gives the entries that this flags. */
  private takeOther(name: string, entries: number): number {
    const density = Math.min(0.5, entries / this.capacity(name))
    this.others.set(name, density)
    return density * this.capacity(name)
  }

  private capacity(name: string): number {
    const { units } = this.input
    if (name === 'ghost_employee') return units.payrollGroups * units.months
    if (name === 'weekend_posting') return units.weekendOperations
    if (name === 'transaction_burst') return units.operations
    return sum(this.variantsOf(ruleOf(name)).map((v) => this.all[v]!))
  }

  private variantsOf(rule: AnomalyRule): number[] {
    return variants.flatMap(({ name }, v) => (rule.variants.has(name) && this.all[v]! > 0 ? [v] : []))
  }

  private wish(rule: AnomalyRule, entries: number): Wish {
    const { length } = rule.flagged
    return { code: codeOf(rule.kind), variants: this.variantsOf(rule), units: entries / length, flags: length }
  }

  private freeOf(wish: Wish): number {
    return sum(wish.variants.map((v) => this.free[v]!))
  }

  /** Takes units for a wish in proportion to what is free; gives the entries for which there are none. */
  private take(wish: Wish): number {
    const free = this.freeOf(wish)
    const units = Math.min(wish.units, free)
    if (units > 0) {
      for (const v of wish.variants) {
        const part = (units * this.free[v]!) / free
        this.free[v]! -= part
        this.taken[v]!.set(wish.code, part + (this.taken[v]!.get(wish.code) ?? 0))
      }
    }
    // A rounding error is no lack.
    return wish.units - units > 1e-9 * wish.units ? (wish.units - units) * wish.flags : 0
  }

  compile(): Anomalies {
    const { keys, configuration } = this.input
    const { easy, moderate, hard } = configuration.anomaly_injection.difficulty
    const weight = easy + moderate + hard
    const flagged = new Uint8Array(256)
    for (const { kind, flagged: steps } of [...chainRules, ...nearMissRules, duplicateRule]) {
      for (const step of steps) flagged[codeOf(kind)]! |= 1 << step
    }
    const other = (name: string): Population => {
      const density = this.others.get(name) ?? 0
      return density === 0 ? none : this.population(density, keys[14]! + codeOf(name), new Map([[codeOf(name), 1]]))
    }
    return {
      chains: variants.map((_, v) => {
        const units = sum(this.taken[v]!.values())
        return units === 0 ? none : this.population(units / this.all[v]!, keys[14]! + 1000 + v, this.taken[v]!)
      }),
      unitSize: Uint8Array.from(variants, unitSizeOf),
      payrolls: other('ghost_employee'),
      weekends: other('weekend_posting'),
      bursts: other('transaction_burst'),
      flagged,
      difficulty: [(easy / weight) * 2 ** 32, ((easy + moderate) / weight) * 2 ** 32],
      key: mix(keys[15]!),
      nearMisses: ratesOf(configuration).near_miss > 0,
    }
  }

  private population(density: number, key: number, weights: ReadonlyMap<number, number>): Population {
    const total = sum(weights.values())
    let below = 0
    const limits = [...weights.values()].map((weight) => {
      below += weight
      return (below / total) * 2 ** 32
    })
    return {
      density: Math.min(1, density),
      key: mix(key),
      limits: Float64Array.from(limits),
      codes: Uint8Array.from(weights.keys()),
    }
  }
}

/** Compiles the anomalies of a run, with what cannot be had of them. Nothing is compiled where all is off. */
export function compileAnomalies(
  configuration: Configuration,
  pattern: Pattern,
  units: OtherUnits,
  keys: Int32Array,
): Found | undefined {
  const rates = ratesOf(configuration)
  const duplicates = configuration.data_quality.enabled ? configuration.data_quality.duplicate_rate : 0
  if (duplicates === 0 && Object.values(rates).every((rate) => rate === 0)) return undefined
  const compiler = new Compiler({ configuration, pattern, units, keys })
  for (const family of anomalyFamilies) compiler.family(family, rates[family])
  compiler.nearMisses(rates.near_miss)
  compiler.duplicates(duplicates)
  return { anomalies: compiler.compile(), faults: compiler.faults }
}

/** Names in the distributions that are no kinds of their section. */
export function unknownKinds({ fraud, anomaly_injection }: Configuration): ConfigurationFault[] {
  const check = (pointer: string, names: readonly string[], isOf: (family: AnomalyFamily) => boolean) =>
    names.flatMap((name) => {
      if (anomalyKinds.some((kind) => kind.name === name && isOf(kind.family))) return []
      const allowed = anomalyKinds.filter(({ family }) => isOf(family)).map((kind) => kind.name)
      return [{ pointer: `${pointer}/${name}`, message: `${name} is not one of ${allowed.join(', ')}` }]
    })
  return [
    ...check('/fraud/fraud_type_distribution', Object.keys(fraud.fraud_type_distribution), (of) => of === 'fraud'),
    ...check(
      '/anomaly_injection/type_distribution',
      Object.keys(anomaly_injection.type_distribution),
      (of) => of !== 'fraud',
    ),
  ]
}
