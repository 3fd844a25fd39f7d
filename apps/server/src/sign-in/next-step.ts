import type { SignInExperience } from '../features/sign-in-experience/sign-in-experience.ts';
import { socialProofOf, type Interaction } from './interaction.ts';
import type { Binding } from './second-factor/next-binding.ts';

/** A field that the sign-up settings demand and the account does not have yet. */
export type MissingField = 'username' | 'email' | 'phone' | 'emailOrPhone' | 'password';
/** The same in a registration, which may ask for fields of the tenant's own at the end. */
export type MissingAtSignUp = MissingField | 'extraProfile';

/** What stands between a person and the end of their interaction. */
export type NextStep =
  | { readonly type: 'identify' }
  | { readonly type: 'choose-new-password' }
  | { readonly type: 'prove-second-factor' }
  | { readonly type: 'complete-profile'; readonly missing: readonly MissingField[] }
  | { readonly type: 'set-up-second-factor'; readonly binding: Binding }
  | { readonly type: 'finish' };

/** The part of an account, stored or about to be, that decides what is missing. */
export interface Account {
  readonly username?: string | null | undefined;
  readonly primaryEmail?: string | null | undefined;
  readonly primaryPhone?: string | null | undefined;
  /** Or an account at a social provider, which takes its place. */
  readonly hasPassword: boolean;
}

/** What second factors are asked for of this person in this interaction. */
export interface SecondFactorDemand {
  readonly isAsked: boolean;
  readonly binding: Binding | undefined;
}

/**
 * The next step of an interaction, in the order in which a person meets them.
 *
 * @param account of the identified person; `undefined` while nobody is identified
 */
export function nextStep(
  interaction: Interaction,
  account: Account | undefined,
  policy: DemandPolicy & { readonly secondFactor?: SecondFactorDemand | undefined },
): NextStep {
  const { interactionEvent, profile, isIdentifiedBySso } = interaction;
  if (!account) return { type: 'identify' };
  if (interactionEvent === 'ForgotPassword') return profile.password ? { type: 'finish' } : { type: 'choose-new-password' };
  if (isIdentifiedBySso) return { type: 'finish' }; // their enterprise asks for what it wants
  const { isAsked = false, binding } = policy.secondFactor ?? {};
  if (isAsked) return { type: 'prove-second-factor' };
  const missing = stillMissing(interaction, account, policy);
  if (missing.length > 0) return { type: 'complete-profile', missing };
  return binding ? { type: 'set-up-second-factor', binding } : { type: 'finish' };
}

type DemandPolicy = Pick<SignInExperience, 'signUp' | 'socialSignIn'>;

/** What is missing with all that was gathered. Of people who come from a social provider the tenant may demand nothing. */
export function stillMissing(interaction: Interaction, account: Account, policy: DemandPolicy): MissingField[] {
  if (policy.socialSignIn.skipRequiredIdentifiers && socialProofOf(interaction)) return [];
  return missingFields(withProfile(account, interaction.profile), policy);
}

/** The account as it will be once the profile of the interaction is written to it. */
function withProfile(account: Account, profile: Interaction['profile']): Account {
  const { username, primaryEmail, primaryPhone, password, socialIdentity } = profile;
  return {
    username: username ?? account.username,
    primaryEmail: primaryEmail ?? account.primaryEmail,
    primaryPhone: primaryPhone ?? account.primaryPhone,
    hasPassword: password !== undefined || socialIdentity !== undefined || account.hasPassword,
  };
}

/** The fields that sign-up demands of every account, in the order they are asked for. */
export function missingFields(account: Account, { signUp }: Pick<SignInExperience, 'signUp'>): MissingField[] {
  const demanded = [...primaryDemand(signUp.identifiers), ...(signUp.secondaryIdentifiers ?? []).map(({ identifier }) => identifier)];
  const missing = new Set<MissingField>(demanded.filter((field) => !has(account, field)));
  if (signUp.password && !account.hasPassword) missing.add('password');
  return [...missing];
}

/** `email` and `phone` together mean either of them. */
function primaryDemand(identifiers: SignInExperience['signUp']['identifiers']): MissingField[] {
  const either = identifiers.includes('email') && identifiers.includes('phone');
  if (!either) return identifiers;
  return [...identifiers.filter((identifier) => identifier === 'username'), 'emailOrPhone'];
}

function has(account: Account, field: MissingField): boolean {
  switch (field) {
    case 'username':
      return Boolean(account.username);
    case 'email':
      return Boolean(account.primaryEmail);
    case 'phone':
      return Boolean(account.primaryPhone);
    case 'emailOrPhone':
      return Boolean(account.primaryEmail ?? account.primaryPhone);
    case 'password':
      return account.hasPassword;
  }
}
