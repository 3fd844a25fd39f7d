import type { RouteRequest } from '../foundation/http/route.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import type { SandboxScope } from '../foundation/sandbox/sandbox.ts';
import { actionsPart } from '../features/actions/actions-part.ts';
import { runAction } from '../features/actions/run-action.ts';
import type { ActionKey, ActionResult } from '../features/actions/schemas.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import type { UserPatch } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { interactionFacts, type SignedInPerson } from './finished-event.ts';
import { toPublicInteraction, type Interaction } from './interaction.ts';

export type ActionsScope = TenantScope & SandboxScope;
/** Whose browser it is. */
export type ActionCaller = Pick<RouteRequest<unknown, unknown, unknown>, 'ip' | 'headers'>;
export type ActionRun = SignedInPerson & { readonly request: ActionCaller };

const auditKeys = {
  'action.postFirstFactorVerification': 'Action.PostFirstFactorVerification',
  'action.postSignIn': 'Action.PostSignIn',
} as const;

/**
 * Asks the tenant's script of this moment, where there is one. Never called in a transaction: a script may take seconds.
 *
 * @returns what is to change about the person, if anything
 * @throws ApiError `action.general` when the script refuses, or fails where that keeps people out; `action.sign_in_identifier_changed`
 */
export async function runSignInAction(scope: ActionsScope, key: ActionKey, run: ActionRun): Promise<UserPatch | undefined> {
  const action = scope.settings.get(actionsPart).get(key);
  if (!action) return undefined;
  const { script, environmentVariables, blocksOnError } = action;
  const event = toEvent(scope, key, run);
  const outcome = await runAction(scope.sandbox, { tenantId: scope.tenant.id, script, environmentVariables, event });
  if (outcome.kind === 'done') return toPatch(scope, run, outcome.result);

  const { record, user, request } = run;
  const userAgent = request.headers['user-agent'];
  scope.audit({
    key: auditKeys[key],
    result: 'Error',
    userId: user.id,
    applicationId: record.clientId,
    sessionId: record.uid,
    ip: request.ip,
    ...(userAgent !== undefined && { userAgent }),
    details: { denied: outcome.kind === 'denied', error: outcome.message },
  });
  if (outcome.kind === 'failed' && !blocksOnError) return undefined;
  // Why a script failed is for the audit log; why it refused is for the person.
  throw new ApiError(
    'action.general',
    outcome.kind === 'denied' && outcome.message !== undefined ? { data: { message: outcome.message } } : {},
  );
}

/** What a script is told: what webhooks are told, and how the person has proven who they are. */
function toEvent(scope: TenantScope, key: ActionKey, run: ActionRun) {
  const { request, interaction } = run;
  return {
    key,
    createdAt: new Date(scope.now()).toISOString(),
    ...interactionFacts(scope, run),
    verificationRecords: toPublicInteraction(interaction).verificationRecords,
    userIp: request.ip,
    userAgent: request.headers['user-agent'],
  };
}

function toPatch({ settings }: TenantScope, { user, interaction }: ActionRun, { user: changes }: ActionResult): UserPatch | undefined {
  if (!changes || Object.keys(changes).length === 0) return undefined;
  if (usedIdentifiers(interaction).some((field) => changes[field] !== undefined && changes[field] !== user[field])) {
    throw new ApiError('action.sign_in_identifier_changed');
  }
  const { customData, profile, ...fields } = changes;
  return {
    ...fields,
    usernamePolicy: settings.get(signInExperiencePart).usernamePolicy,
    ...(customData && { customData: { ...user.customData, ...customData } }),
    ...(profile && { profile: { ...user.profile, ...profile } }),
  };
}

const fields = { username: 'username', email: 'primaryEmail', phone: 'primaryPhone' } as const satisfies Record<string, keyof UserRow>;

/** What this person has signed in with: a script that changes it would sign in somebody else's name. */
const usedIdentifiers = ({ verificationRecords }: Interaction) =>
  verificationRecords.flatMap((record) => ('identifier' in record ? [fields[record.identifier.type]] : []));
