import type { EvaluationFacts } from './facts.ts'
import { openRarity, traitsOf } from './rarity.ts'
import type { Reading } from './reading.ts'
import { openSample } from './sample.ts'
import type { Sign, Trait } from './sign.ts'
import { openSigns, type Remembered, signsOfCounts } from './signs.ts'
import { robustCentre } from './statistics.ts'
import { groupOf } from './steps.ts'

/** An entry of the sample with what the detector makes of it. */
export interface ScoredEntry {
  readonly flagged: boolean
  readonly anomalyId: string
  readonly signs: readonly Sign[]
  /** Sum over its signs of how surprising each is among entries of its document type; higher is odder. */
  readonly score: number
}

/** What is kept of an entry until the whole ledger is known. */
interface Features {
  readonly flagged: boolean
  readonly anomalyId: string
  readonly type: string
  /** Document type and first words of the text: entries alike. */
  readonly group: string
  readonly lnAmount: number
  readonly remembered: Remembered
  /** What may be rare (rarity.ts). */
  readonly traits: readonly Trait[]
}

const sampleSize = 50_000
const outlyingDistance = 2.5
const extremeDistance = 4
/** Spread of a logarithm that even a group of equal amounts is granted. */
const leastDeviation = 0.05
const leastGroup = 20
/** A median absolute deviation times this is the standard deviation of a normal distribution. */
const deviationScale = 1.4826

function featuresOf(reading: Reading, remembered: Remembered, facts: EvaluationFacts): Features {
  const { entry, debits } = reading
  return {
    flagged: entry.is_anomaly,
    anomalyId: entry.anomaly_id ?? '',
    type: entry.document_type,
    group: groupOf(entry),
    lnAmount: Math.log(Math.max(1, debits)),
    remembered,
    traits: [...traitsOf(reading, facts), ...remembered.traits],
  }
}

function grouped(sample: readonly Features[], by: 'group' | 'type'): Map<string, Features[]> {
  const groups = new Map<string, Features[]>()
  for (const features of sample) {
    const group = groups.get(features[by]) ?? []
    groups.set(features[by], group)
    group.push(features)
  }
  return groups
}

/** How far an amount lies from its group, in standard deviations that outliers cannot widen. */
function openDistances(sample: readonly Features[]): (features: Features) => number {
  const groups = grouped(sample, 'group')
  const types = grouped(sample, 'type')
  const centres = new Map<readonly Features[], ReturnType<typeof robustCentre>>()
  return ({ group, type, lnAmount }) => {
    const alike = groups.get(group) ?? []
    const peers = alike.length >= leastGroup ? alike : (types.get(type) ?? alike)
    const centre = centres.get(peers) ?? robustCentre(peers.map((peer) => peer.lnAmount))
    centres.set(peers, centre)
    return Math.abs(lnAmount - centre.median) / (deviationScale * Math.max(leastDeviation, centre.deviation))
  }
}

interface Signed {
  readonly features: Features
  readonly signs: readonly Sign[]
}

/** What a sign is worth: minus the logarithm of its share among sampled entries of the document type. */
function openSurprise(sample: readonly Signed[]): (type: string, sign: Sign) => number {
  const entries = new Map<string, number>()
  const shown = new Map<string, number>()
  for (const { features, signs } of sample) {
    entries.set(features.type, (entries.get(features.type) ?? 0) + 1)
    for (const sign of signs) {
      const key = `${features.type}|${sign}`
      shown.set(key, (shown.get(key) ?? 0) + 1)
    }
  }
  return (type, sign) => -Math.log(((shown.get(`${type}|${sign}`) ?? 0) + 1) / ((entries.get(type) ?? 0) + 2))
}

type RareSigns = (traits: readonly Trait[]) => Sign[]

function scoreAll(sample: readonly Features[], labelled: readonly Features[], rareSigns: RareSigns): ScoredEntry[] {
  const distance = openDistances(sample)
  const sign = (features: Features): Signed => {
    const far = distance(features)
    const { remembered, traits } = features
    const signs = [...remembered.signs, ...signsOfCounts(remembered), ...rareSigns(traits)]
    if (far > outlyingDistance) signs.push('outlying_amount')
    if (far > extremeDistance) signs.push('extreme_amount')
    return { features, signs }
  }
  const signed = sample.map(sign)
  const surprise = openSurprise(signed)
  const scored = ({ features: { flagged, anomalyId, type }, signs }: Signed): ScoredEntry => ({
    flagged,
    anomalyId,
    signs,
    score: signs.reduce((sum, name) => sum + surprise(type, name), 0),
  })
  const normal = signed.filter(({ features }) => !features.flagged)
  return [...normal.map(scored), ...labelled.map((features) => scored(sign(features)))]
}

/**
 * Scores entries by what an auditor sees, without learning from labels: what is usual is counted over a uniform sample
 * of all entries. Labels only decide that every labelled entry (to 50,000) is scored besides the unlabelled of the sample.
 */
export function openDetector(facts: EvaluationFacts) {
  const sample = openSample<Features>(sampleSize, 'all')
  const labelled = openSample<Features>(sampleSize, 'labelled')
  const rarity = openRarity()
  const remember = openSigns(facts)
  return {
    add(reading: Reading): void {
      const features = featuresOf(reading, remember(reading), facts)
      rarity.add(features.traits)
      sample.offer(() => features)
      if (features.flagged) labelled.offer(() => features)
    },
    finish: (): ScoredEntry[] => scoreAll(sample.items(), labelled.items(), rarity.signs),
  }
}
