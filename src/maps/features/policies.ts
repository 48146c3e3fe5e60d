import type { MapPolicy } from '../../contract/mod.ts'
import { fail } from '../../errors.ts'
import { policiesMax, policyScopesMax } from '../limits.ts'
import { isKeepable } from '../names.ts'
import type { MapsCaller } from '../service.ts'
import { compileMapPattern, type MapTest } from './map-pattern.ts'
import type { Persist } from './persist.ts'
import { Budget, holds, readsData } from './policy-check.ts'
import { type PolicyCondition, parseCondition } from './policy-condition.ts'

export type PolicyAction = 'read' | 'write' | 'remove'
export type Decision = 'allowed' | 'denied'

/** A policy that takes the place of the one with its id, or goes. */
export type PolicyChange =
  | { readonly kind: 'put'; readonly policy: MapPolicy }
  | { readonly kind: 'removed'; readonly id: string }

interface PoliciesOptions {
  readonly persist: Persist<PolicyChange>
  readonly kept?: Iterable<MapPolicy>
  /** Whether there ever was a policy; without it, whether one is kept. */
  readonly wasConfigured?: boolean
  /** Users whom no policy binds. */
  readonly unbound?: ReadonlySet<string>
}

interface Rule {
  readonly policy: MapPolicy
  readonly concerns: MapTest
  readonly condition: PolicyCondition | undefined
}

/** The rules of one map and action. */
interface Scope {
  readonly denying: readonly Rule[]
  readonly allowing: readonly Rule[]
}

/**
 * Who may do what with which map. Until the first policy everything is allowed; from then on, also when all are removed,
 * what no policy allows is denied, and what one denies stays so whatever others allow.
 */
export class Policies {
  readonly #persist: Persist<PolicyChange>
  readonly #unbound: ReadonlySet<string>
  readonly #rules = new Map<string, Rule>()
  readonly #scopes = new Map<string, Scope>()
  #isConfigured: boolean

  constructor({ persist, kept = [], wasConfigured = false, unbound = new Set() }: PoliciesOptions) {
    this.#persist = persist
    this.#unbound = unbound
    for (const policy of kept) this.#rules.set(policy.id, ruleOf(policy))
    this.#isConfigured = wasConfigured || this.#rules.size > 0
  }

  list(): readonly MapPolicy[] {
    return [...this.#rules.values()].map(({ policy }) => policy)
  }

  /**
   * Adds a policy, or replaces the one of its id; it holds from the moment it is durable. One that could not be made so is
   * taken back: it must not come into force when nobody expects it any more.
   *
   * @throws validation_failed for a condition that cannot be read, quota_exceeded, and as `persist` does
   */
  async put(policy: MapPolicy): Promise<void> {
    if (!isKeepable(policy.id)) fail('validation_failed', 'The id of a policy has no NUL and no half characters.')
    const rule = ruleOf(policy)
    this.#checkRoom(policy.id)
    await this.#persisted({ kind: 'put', policy }, policy.id)
    this.#rules.set(policy.id, rule)
    this.#isConfigured = true
    this.#scopes.clear()
  }

  /** False where there is none of this id. */
  async remove(id: string): Promise<boolean> {
    if (!this.#rules.has(id)) return false
    await this.#persisted({ kind: 'removed', id }, id)
    this.#scopes.clear()
    return this.#rules.delete(id)
  }

  /**
   * Whether the caller may do this with the map. `data` is the record that it is about: the new one of a write, else the
   * stored one; undefined where there is none, which conditions take as missing.
   */
  check(action: PolicyAction, map: string, caller: MapsCaller, data: unknown): Decision {
    if (this.#bindsNot(caller)) return 'allowed'
    const { denying, allowing } = this.#scope(action, map)
    const applies = judge(caller, data)
    return !denying.some((rule) => applies(rule, true)) && allowing.some((rule) => applies(rule, false))
      ? 'allowed'
      : 'denied'
  }

  /** As `check` for any record of the map, or `by record` where it takes one to tell. */
  checkMap(action: PolicyAction, map: string, caller: MapsCaller): Decision | 'by record' {
    if (this.#bindsNot(caller)) return 'allowed'
    const { denying, allowing } = this.#scope(action, map)
    const applies = judge(caller, undefined)
    const isOpen = ({ condition }: Rule): boolean => condition !== undefined && readsData(condition)
    if (denying.some((rule) => !isOpen(rule) && applies(rule, true))) return 'denied'
    const isAllowed = allowing.some((rule) => !isOpen(rule) && applies(rule, false))
    if (isAllowed) return denying.some(isOpen) ? 'by record' : 'allowed'
    return allowing.some(isOpen) ? 'by record' : 'denied'
  }

  async #persisted(change: PolicyChange, id: string): Promise<void> {
    try {
      await this.#persist(change)
    } catch (error) {
      const held = this.#rules.get(id)?.policy
      this.#persist(held ? { kind: 'put', policy: held } : { kind: 'removed', id }).catch(() => {})
      throw error
    }
  }

  #bindsNot({ user }: MapsCaller): boolean {
    return !this.#isConfigured || (user !== undefined && this.#unbound.has(user))
  }

  #checkRoom(id: string): void {
    if (this.#rules.size >= policiesMax && !this.#rules.has(id))
      fail('quota_exceeded', `There are at most ${policiesMax} policies.`)
  }

  #scope(action: PolicyAction, map: string): Scope {
    const name = `${action}:${map}`
    const known = this.#scopes.get(name)
    if (known) return known
    const rules = [...this.#rules.values()].filter(
      ({ policy, concerns }) => (policy.action === action || policy.action === 'all') && concerns(map),
    )
    const scope = {
      denying: rules.filter(({ policy }) => policy.effect === 'deny'),
      allowing: rules.filter(({ policy }) => policy.effect === 'allow'),
    }
    if (this.#scopes.size >= policyScopesMax) this.#scopes.clear()
    this.#scopes.set(name, scope)
    return scope
  }
}

const ruleOf = (policy: MapPolicy): Rule => ({
  policy,
  concerns: compileMapPattern(policy.mapPattern),
  condition: policy.condition === undefined ? undefined : parseCondition(policy.condition),
})

/** Tells which rules apply; what takes too much work to tell counts as `otherwise`. One budget for all of them. */
function judge({ user, roles }: MapsCaller, data: unknown): (rule: Rule, otherwise: boolean) => boolean {
  const budget = new Budget()
  const facts = { auth: { id: user, roles }, data }
  return ({ condition }, otherwise) => {
    const isHeld = condition === undefined || holds(condition, facts, budget)
    return budget.isSpent ? otherwise : isHeld
  }
}
