/** Front door of authentication. */
export { type Administrator, createAdministrator } from './administrator.ts'
export { type AuthFailure, AuthFailures } from './auth-failures.ts'
export { fingerprintOf } from './fingerprint.ts'
export { createKeyRing, type KeyRing } from './key-ring.ts'
export { createOriginPolicy, type OriginPolicy } from './origin-policy.ts'
export { isPlanName, type PlanName, planNames } from './plan.ts'
export { type Presented, type PresentedCredentials, presentedKey } from './presented-key.ts'
export { type Grant, may, type Principal, type TokenHolder, type TokenPrincipal } from './principal.ts'
export { isScope, scopesCover, scopesMax } from './scope.ts'
export type { StoredKey } from './stored-key.ts'
export {
  type KeyChange,
  type KeyRecords,
  keyNameMax,
  type NewKey,
  StoredKeys,
  storedKeysKept,
  storedKeysMax,
} from './stored-keys.ts'
export { openTokenAuthority, type TokenAuthority } from './token-authority.ts'
export { adminRole } from './token-claims.ts'
export { isShortSecret, keyOfSecret, keysOfSet, type TokenKey, TokenKeyError } from './token-keys.ts'
export type { Revocation, RevocationRecords, TokenChange } from './token-revocations.ts'
export { tokenSecrets } from './token-secrets.ts'
export { checkRequest, TokenService } from './token-service.ts'
export {
  accessMsDefault,
  accessMsMax,
  defaultScopes,
  newFamily,
  signPair,
  type TokenPair,
  type TokenRequest,
} from './token-signer.ts'
export { createTokenReader, type TokenCheck } from './tokens.ts'
