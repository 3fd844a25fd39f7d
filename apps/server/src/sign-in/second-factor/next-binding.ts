import { toFactors, unusedCodes } from '../../features/mfa-factors/factor.ts';
import type { Interaction } from '../interaction.ts';
import { isIdentifiedStrongly, isMandatory, usableFactors, type MfaRules, type MfaUser, type SecondFactor } from './second-factor.ts';

/** What a person is asked to set up before they are through. */
export type Binding =
  /** To turn second factors on at all. */
  | { readonly type: 'suggest'; readonly available: readonly SecondFactor[] }
  | { readonly type: 'missing'; readonly available: readonly SecondFactor[]; readonly isSkippable: boolean }
  /** Codes for the day on which the factor is out of reach. */
  | { readonly type: 'backup-codes' }
  /** One that does not hang on the address that signs in. */
  | { readonly type: 'another'; readonly available: readonly SecondFactor[] };

/** The second factor that is to be set up next; `undefined` when nothing is asked for. */
export function nextBinding(interaction: Interaction, user: MfaUser, rules: MfaRules): Binding | undefined {
  const offered = rules.mfa.factors.filter((factor) => factor !== 'BackupCode');
  if (offered.length === 0 || interaction.interactionEvent === 'ForgotPassword' || isIdentifiedStrongly(interaction)) return undefined;
  const held = heldFactors(interaction, user, rules);
  const available = offered.filter((factor) => !held.includes(factor));
  const decided = { ...user.signInPreferences.mfa, ...decisions(interaction) };
  if (isMandatory(rules) && appliesNow(interaction, rules)) {
    if (held.length === 0) return { type: 'missing', available, isSkippable: false };
    return lacksBackupCodes(interaction, user, rules)
      ? { type: 'backup-codes' }
      : suggestAnother(interaction, { held, available, decided });
  }
  if (isJustBound(interaction) && lacksBackupCodes(interaction, user, rules)) return { type: 'backup-codes' };
  if (!isPrompted(interaction, rules) || decided.skipped || decided.enabled === false) return undefined;
  if (held.some(isStored)) return undefined;
  if (decided.enabled === undefined) return { type: 'suggest', available };
  if (held.length === 0) return { type: 'missing', available, isSkippable: true };
  return suggestAnother(interaction, { held, available, decided });
}

const isStored = (factor: SecondFactor): boolean => factor === 'Totp' || factor === 'WebAuthn';

/** What the account will hold once the interaction is written to it. */
function heldFactors({ profile, mfa }: Interaction, user: MfaUser, rules: MfaRules): SecondFactor[] {
  const usable = usableFactors(
    { ...user, primaryEmail: profile.primaryEmail ?? user.primaryEmail, primaryPhone: profile.primaryPhone ?? user.primaryPhone },
    rules.mfa,
  );
  return [
    ...usable.filter((factor) => factor !== 'BackupCode'),
    ...(mfa?.totp ? (['Totp'] as const) : []),
    ...(mfa?.webAuthn ? (['WebAuthn'] as const) : []),
  ];
}

const decisions = ({ mfa }: Interaction) => ({
  ...(mfa?.mfaEnabled !== undefined && { enabled: mfa.mfaEnabled }),
  ...(mfa?.mfaSkipped !== undefined && { skipped: mfa.mfaSkipped }),
  ...(mfa?.additionalBindingSuggestionSkipped && { additionalBindingSuggestionSkipped: true }),
});

const isJustBound = ({ mfa }: Interaction): boolean => mfa?.totp !== undefined || mfa?.webAuthn !== undefined;

function lacksBackupCodes({ mfa }: Interaction, { mfaVerifications }: MfaUser, rules: MfaRules): boolean {
  if (!rules.mfa.factors.includes('BackupCode') || mfa?.backupCode) return false;
  return !toFactors(mfaVerifications).some((factor) => factor.type === 'BackupCode' && unusedCodes(factor) > 0);
}

const appliesNow = ({ interactionEvent }: Interaction, { mfa: { policy }, isDemandedByOrganization }: MfaRules): boolean =>
  isDemandedByOrganization || policy !== 'PromptOnlyAtSignInMandatory' || interactionEvent === 'SignIn';

function isPrompted({ interactionEvent }: Interaction, { mfa: { policy } }: MfaRules): boolean {
  if (policy === 'PromptOnlyAtSignIn') return interactionEvent === 'SignIn';
  return policy === 'PromptAtSignInAndSignUp' || policy === 'UserControlled';
}

interface Held {
  readonly held: readonly SecondFactor[];
  readonly available: readonly SecondFactor[];
  readonly decided: { readonly additionalBindingSuggestionSkipped?: boolean | undefined };
}

/** Whoever loses the address loses the first factor with it: once, after setting out with it alone, they are told. */
function suggestAnother(interaction: Interaction, { held, available, decided }: Held): Binding | undefined {
  if (interaction.interactionEvent !== 'Register' || decided.additionalBindingSuggestionSkipped || held.some(isStored)) return undefined;
  return available.length > 0 ? { type: 'another', available } : undefined;
}
