import { randomBytes } from 'node:crypto';
import type { SamlConfig } from '../features/saml-applications/saml-application.ts';
import { nameIdFormats } from '../features/saml-applications/schemas.ts';
import { ApiError } from '../foundation/http/api-error.ts';

export interface Subject {
  readonly nameId: string;
  readonly nameIdFormat: string;
  /** Name of the attribute → its values. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * The person as this service provider wants to hear of them.
 * @throws ApiError `application.saml.missing_email_address`, `application.saml.email_address_unverified`
 */
export function toSubject({ nameIdFormat, attributeMapping }: SamlConfig, claims: Claims): Subject {
  const attributes = Object.entries(attributeMapping).flatMap(([claim, name]) => {
    const values = toValues(claims[claim]);
    return name === undefined || values.length === 0 ? [] : [[name, values] as const];
  });
  return { nameId: nameIdOf(nameIdFormat, claims), nameIdFormat, attributes: new Map(attributes) };
}

function nameIdOf(format: string, claims: Claims): string {
  if (format === nameIdFormats.transient) return `_${randomBytes(16).toString('hex')}`;
  if (format !== nameIdFormats.emailAddress) return String(claims['sub']);
  if (typeof claims['email'] !== 'string') throw new ApiError('application.saml.missing_email_address');
  if (claims['email_verified'] !== true) throw new ApiError('application.saml.email_address_unverified');
  return claims['email'];
}

/** A list has one value each; what has a structure is JSON. */
function toValues(claim: unknown): string[] {
  if (claim === undefined || claim === null) return [];
  if (Array.isArray(claim)) return claim.flatMap(toValues);
  return [typeof claim === 'string' ? claim : JSON.stringify(claim)];
}
