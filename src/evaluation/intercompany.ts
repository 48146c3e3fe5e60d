import type { EvaluationFacts, LabelRecord } from './facts.ts'
import type { LineReading, Reading, Section } from './reading.ts'
import { rounded, share } from './statistics.ts'

export interface IntercompanyReport {
  /** Items: what one entry posts to intercompany control accounts about one affiliate, in one sum. */
  readonly items: number
  /**
   * Items left out: opening balances about an affiliate with another currency. Each company carries forward in its own what
   * many documents came to, so the two cannot agree to the cent.
   */
  readonly untranslated_items: number
  /** Lines on those accounts that name no affiliate. */
  readonly lines_without_partner: number
  /** Pairs of items: what one company claims, the other owes, in the same currency. */
  readonly matched_pairs: number
  readonly unmatched_items: number
  readonly unmatched_examples: readonly OpenItem[]
  /** Share of items (lines without partner count as items) that have their mirror; null where there are none. */
  readonly match_rate: number | null
  /** Of the unmatched items, those that an anomaly explains: a label lists their document, or that of their mirror. */
  readonly explained_items: number
  /** The share of matched or explained items: what is left open is so by nobody's intent. */
  readonly explained_match_rate: number | null
}

export interface OpenItem {
  readonly document_id: string
  readonly company: string
  readonly partner: string
  readonly currency: string
  /** Minor units of that currency; a claim where positive. */
  readonly amount: number
}

export interface IntercompanySection extends Section<IntercompanyReport> {
  readonly addLabel: (label: LabelRecord) => void
}

const examples = 20
/** However low a rate is, amounts further apart than this do not match. */
const mostSlack = 200

const keyOf = (item: Omit<OpenItem, 'document_id'>): string =>
  `${item.company}|${item.partner}|${item.currency}|${item.amount}`

/**
 * The item in the currency of the document: two companies agree on that, not on what it is in their own currencies.
 * Going back through the rate cannot undo a rounding, so the amount may be off by `slack`.
 */
function itemOf({ entry }: Reading, partner: string, net: number): { item: OpenItem; slack: number } {
  const rate = Number(entry.exchange_rate ?? Number.NaN)
  const foreign = entry.document_currency !== undefined && rate > 0
  return {
    item: {
      document_id: entry.document_id,
      company: entry.company_code,
      partner,
      currency: entry.document_currency ?? entry.currency,
      amount: foreign ? Math.round(net / rate) : net,
    },
    slack: foreign ? Math.min(mostSlack, Math.ceil(0.5 / rate)) : 0,
  }
}

/** Items without their mirror so far. Ones that agree are interchangeable, so a list per key is enough. */
function openItems() {
  const open = new Map<string, OpenItem[]>()
  let widest = 0
  const take = (key: string): boolean => {
    const list = open.get(key)
    if (!list) return false
    list.pop()
    if (list.length === 0) open.delete(key)
    return true
  }
  return {
    /** Whether the item settles one that is open; otherwise it is open itself. */
    settles(item: OpenItem, slack: number): boolean {
      widest = Math.max(widest, slack)
      const mirror = { company: item.partner, partner: item.company, currency: item.currency }
      for (let off = 0; off <= widest; off++) {
        if (take(keyOf({ ...mirror, amount: off - item.amount }))) return true
        if (take(keyOf({ ...mirror, amount: -off - item.amount }))) return true
      }
      open.set(keyOf(item), [...(open.get(keyOf(item)) ?? []), item])
      return false
    },
    rest: (): OpenItem[] => [...open.values()].flat(),
  }
}

/** Whether what one company claims of an affiliate is what the affiliate owes. */
export function openIntercompany(facts: EvaluationFacts): IntercompanySection {
  const open = openItems()
  const currencies = new Map(facts.companies.map(({ code, currency }) => [code, currency]))
  const labelled = new Set<string>()
  let items = 0
  let untranslated = 0
  let withoutPartner = 0
  let pairs = 0
  const isControl = ({ entry }: Reading, { line }: LineReading): boolean => {
    const control = facts.account(line.account, entry.company_code)?.control
    return control === 'intercompany_receivable' || control === 'intercompany_payable'
  }
  const isUntranslated = ({ entry }: Reading, partner: string): boolean =>
    facts.carriedForward(entry.reference) && (currencies.get(partner) ?? entry.currency) !== entry.currency
  return {
    add(reading) {
      const nets = new Map<string, number>()
      for (const line of reading.lines) {
        if (!isControl(reading, line)) continue
        const partner = line.line.trading_partner
        if (partner) nets.set(partner, (nets.get(partner) ?? 0) + line.debit - line.credit)
        else withoutPartner++
      }
      for (const [partner, net] of nets) {
        if (isUntranslated(reading, partner)) {
          untranslated++
          continue
        }
        const { item, slack } = itemOf(reading, partner, net)
        items++
        if (open.settles(item, slack)) pairs++
      }
    },
    addLabel({ is_anomaly, document_ids }) {
      if (is_anomaly) for (const id of document_ids) labelled.add(id)
    },
    finish() {
      const rest = open.rest()
      const all = items + withoutPartner
      // An item that is wrong on purpose leaves its mirror open too, which no label lists.
      const explained = Math.min(rest.length, 2 * rest.filter(({ document_id }) => labelled.has(document_id)).length)
      return {
        items,
        untranslated_items: untranslated,
        lines_without_partner: withoutPartner,
        matched_pairs: pairs,
        unmatched_items: rest.length,
        unmatched_examples: rest.slice(0, examples),
        match_rate: all > 0 ? rounded(share(2 * pairs, all)) : null,
        explained_items: explained,
        explained_match_rate: all > 0 ? rounded(share(2 * pairs + explained, all)) : null,
      }
    },
  }
}
