import { ApiError } from '../../foundation/http/api-error.ts';
import type { SignInExperience, SignInIdentifier } from './schemas.ts';

interface Connectors {
  readonly email: boolean;
  readonly phone: boolean;
}

/** Whoever signs up must be able to sign in again, and every code must have a way to reach its person. */
export function validateSignUpAndSignIn({ signUp, signIn }: SignInExperience, has: Connectors): void {
  validateSignUp(signUp, has);
  for (const method of signIn.methods) validateMethod(method, has);
  for (const identifier of signUpIdentifiers(signUp)) validateWayBack(identifier, { signUp, signIn });
}

/** Every identifier that a new person may end up with, `emailOrPhone` taken apart. */
const signUpIdentifiers = (signUp: SignInExperience['signUp']): SignInIdentifier[] => [
  ...signUp.identifiers,
  ...(signUp.secondaryIdentifiers ?? []).flatMap(({ identifier }) =>
    identifier === 'emailOrPhone' ? (['email', 'phone'] as const) : [identifier],
  ),
];

function validateSignUp(signUp: SignInExperience['signUp'], has: Connectors): void {
  const secondary = signUp.secondaryIdentifiers ?? [];
  const all = signUpIdentifiers(signUp);
  if (signUp.identifiers.length === 0 && secondary.length > 0) throw new ApiError('sign_in_experiences.missing_sign_up_identifiers');
  if (new Set(all).size < all.length) throw new ApiError('sign_in_experiences.duplicated_sign_up_identifiers');
  if (signUp.identifiers.includes('username') && !signUp.password) throw new ApiError('sign_in_experiences.username_requires_password');
  for (const identifier of all) requireConnector(identifier, has);
  // An address counts as the person's only once it is proven.
  const primaryIsProven = signUp.verify || signUp.identifiers.every((identifier) => identifier === 'username');
  const secondaryIsProven = secondary.every(({ identifier, verify }) => identifier === 'username' || verify === true);
  if (!primaryIsProven || !secondaryIsProven) throw new ApiError('sign_in_experiences.passwordless_requires_verify');
}

function validateMethod(method: SignInExperience['signIn']['methods'][number], has: Connectors): void {
  const byCode = method.verificationCode && method.identifier !== 'username';
  if (!method.password && !byCode) {
    throw new ApiError('sign_in_experiences.at_least_one_authentication_factor', { data: { identifier: method.identifier } });
  }
  if (byCode) requireConnector(method.identifier, has);
}

function validateWayBack(identifier: SignInIdentifier, { signUp, signIn }: Pick<SignInExperience, 'signUp' | 'signIn'>): void {
  const method = signIn.methods.find((candidate) => candidate.identifier === identifier);
  if (!method) throw new ApiError('sign_in_experiences.miss_sign_up_identifier_in_sign_in', { data: { identifier } });
  if (!signUp.password && identifier !== 'username' && !method.verificationCode) {
    throw new ApiError('sign_in_experiences.code_sign_in_must_be_enabled', { data: { identifier } });
  }
}

function requireConnector(identifier: SignInIdentifier, has: Connectors): void {
  if (identifier === 'username' || has[identifier]) return;
  throw new ApiError('sign_in_experiences.enabled_connector_not_found', { data: { type: identifier === 'email' ? 'Email' : 'Sms' } });
}
