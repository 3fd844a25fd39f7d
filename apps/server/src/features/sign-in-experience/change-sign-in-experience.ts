import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantTransaction } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { hasConnector } from '../connectors/connectors-part.ts';
import { installedConnectors, type ConnectorsScope } from '../connectors/connectors-scope.ts';
import { customUiPart } from '../custom-ui/custom-ui-part.ts';
import { useCustomUi } from '../custom-ui/use-custom-ui.ts';
import { findUsernameCaseConflicts } from '../users/queries.ts';
import { experienceLanguages, type PhrasesScope } from './experience-phrases.ts';
import { lockSignInExperience, updateSignInExperience } from './queries.ts';
import type { SignInExperience, SignInExperiencePatch } from './schemas.ts';
import { signInExperiencePart } from './sign-in-experience.ts';
import { validateSignInExperience } from './validate.ts';

/**
 * Changes the given fields, when everybody could still sign in with the whole.
 * @throws ApiError `sign_in_experiences.*`, `request.invalid_input`
 */
export async function changeSignInExperience(
  scope: TenantScope & PhrasesScope & ConnectorsScope,
  wanted: SignInExperiencePatch,
): Promise<SignInExperience> {
  const { tenant, settings, phrases } = scope;
  const surroundings = {
    has: { email: hasConnector(settings, 'Email'), phone: hasConnector(settings, 'Sms') },
    languages: experienceLanguages(settings, phrases),
  };
  const { customUiAssets } = wanted;
  const parts = customUiAssets === undefined ? [signInExperiencePart] : [signInExperiencePart, customUiPart];
  return scope.write(parts, async (trx) => {
    const current = await lockSignInExperience(trx, tenant.id);
    const patch = withServerFields(wanted, { current, now: scope.now(), socialTargets: socialTargets(scope) });
    validateSignInExperience(applied(current, patch), patch, surroundings);
    await refuseCaseConflicts(trx, current, patch);
    if (customUiAssets !== undefined) await useCustomUi(trx, { id: customUiAssets?.id ?? null, now: scope.now() });
    return updateSignInExperience(trx, { tenantId: tenant.id, patch });
  });
}

interface Known {
  readonly current: SignInExperience;
  readonly now: number;
  readonly socialTargets: ReadonlySet<string>;
}

/** Fills what the server decides: since when passwords expire, and which social buttons have somebody behind them. */
function withServerFields(patch: SignInExperiencePatch, { current, now, socialTargets }: Known): SignInExperiencePatch {
  const { passwordExpiration, socialSignInConnectorTargets: targets } = patch;
  const since = current.passwordExpiration.enabled ? current.passwordExpiration.enabledAt : undefined;
  return {
    ...patch,
    ...(targets && { socialSignInConnectorTargets: targets.filter((target) => socialTargets.has(target)) }),
    ...(passwordExpiration?.enabled && {
      passwordExpiration: { ...passwordExpiration, enabledAt: passwordExpiration.enabledAt ?? since ?? now },
    }),
  };
}

const socialTargets = (scope: TenantScope & ConnectorsScope): ReadonlySet<string> =>
  new Set(
    installedConnectors(scope)
      .filter(({ factory }) => factory.type === 'Social')
      .map(({ connector, factory }) => connector.metadata.target ?? factory.metadata.target),
  );

/** Whole fields are replaced, never merged below. */
function applied(current: SignInExperience, patch: SignInExperiencePatch): SignInExperience {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...current, ...Object.fromEntries(given) };
}

/** Names that differ only in case would become one. */
async function refuseCaseConflicts(trx: TenantTransaction, current: SignInExperience, patch: SignInExperiencePatch): Promise<void> {
  if (!current.usernamePolicy.caseSensitive || patch.usernamePolicy?.caseSensitive !== false) return;
  const conflicts = await findUsernameCaseConflicts(trx, 20);
  if (conflicts.totalConflicts > 0) throw new ApiError('sign_in_experiences.username_policy_case_conflicts_exist', { data: conflicts });
}
