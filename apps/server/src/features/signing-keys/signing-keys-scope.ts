/** What handlers that rotate keys ask for, beside `TenantScope`. */
export interface SigningKeysScope {
  /** Seconds that a new signing key is published before it signs, where the call does not say. */
  readonly keyRotationGraceSeconds: number;
}
