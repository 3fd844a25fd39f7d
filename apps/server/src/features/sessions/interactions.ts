import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantDb } from '../../foundation/database/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { UserRow } from '../users/tables.ts';
import { readInteractionMap } from './cookies.ts';
import * as queries from './queries.ts';

export { replaceExperience, saveExperience, setPasskeyChallenge, takePasskeyChallenge } from './queries.ts';

const payloadSchema = z.object({
  jti: z.string(),
  returnTo: z.string(),
  params: z.record(z.string(), z.unknown()),
  prompt: z.object({ name: z.string(), reasons: z.array(z.string()).optional(), details: z.record(z.string(), z.unknown()).optional() }),
  session: z.object({ accountId: z.string(), uid: z.string().optional() }).optional(),
  lastSubmission: z.record(z.string(), z.unknown()).optional(),
  grantId: z.string().optional(),
});

/** A sign-in that is going on, as the protocol engine left it and as the Experience API has brought it further. */
export interface InteractionRecord {
  readonly uid: string;
  readonly clientId: string;
  /** Parameters of the authorization request, in wire names; of those that let somebody in (`one_time_token`, `setup_token`), the digests. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly prompt: string;
  readonly promptDetails: Readonly<Record<string, unknown>>;
  /** Who is signed in already in this browser. */
  readonly sessionAccountId: string | undefined;
  readonly lastSubmission: Readonly<Record<string, unknown>> | undefined;
  readonly grantId: string | undefined;
  /** Address at which the protocol engine goes on. */
  readonly returnTo: string;
  /** State of the Experience API; null before `PUT /api/experience`. */
  readonly experience: unknown;
}

interface InteractionRequest {
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type InteractionScope = Pick<TenantScope, 'tenant' | 'settings' | 'db'>;

/**
 * The interaction that a browser's signed cookie names; with several at once, the one of the application in `Logto-App-Id`, else the latest.
 * @throws ApiError `session.not_found` (400) when there is none or it has expired.
 */
export async function openInteraction(request: InteractionRequest, scope: InteractionScope): Promise<InteractionRecord> {
  const uid = interactionIdOf(request, scope);
  return toRecord(uid, uid === undefined ? undefined : await queries.findInteraction(scope.db, uid));
}

/** The same, and the person whose sign-in it has become, in one statement. */
export async function openInteractionWithPerson(
  request: InteractionRequest,
  scope: InteractionScope,
): Promise<{ readonly record: InteractionRecord; readonly person: UserRow | undefined }> {
  const uid = interactionIdOf(request, scope);
  const row = uid === undefined ? undefined : await queries.findInteractionWithPerson(scope.db, uid);
  return { record: toRecord(uid, row), person: row?.person };
}

/** The same, with the Experience API's state replaced: both in one statement. */
export async function restartInteraction(
  request: InteractionRequest,
  scope: InteractionScope,
  experience: unknown,
): Promise<InteractionRecord> {
  const uid = interactionIdOf(request, scope);
  return toRecord(uid, uid === undefined ? undefined : await queries.restartExperience(scope.db, uid, experience));
}

function toRecord(uid: string | undefined, row: queries.InteractionRow | undefined): InteractionRecord {
  const payload = payloadSchema.safeParse(row?.payload);
  if (uid === undefined || !row || !payload.success)
    throw new ApiError('session.not_found', { internal: 'no interaction belongs to this cookie' });
  const { params, prompt, session, returnTo, lastSubmission, grantId } = payload.data;
  return {
    uid,
    clientId: String(params['client_id']),
    params,
    prompt: prompt.name,
    promptDetails: prompt.details ?? {},
    sessionAccountId: session?.accountId,
    lastSubmission,
    grantId,
    returnTo,
    experience: row.experience,
  };
}

function interactionIdOf(request: InteractionRequest, scope: Pick<TenantScope, 'tenant' | 'settings'>): string | undefined {
  const map = new Map(Object.entries(readInteractionMap(request, scope)));
  const applicationId = request.headers['logto-app-id'];
  return typeof applicationId === 'string' && applicationId !== '' ? map.get(applicationId) : [...map.values()].at(-1);
}

export interface LoginResult {
  readonly accountId: string;
  /** Authentication Methods References, RFC 8176. */
  readonly amr?: readonly string[];
}

/**
 * Finishes an interaction with a signed-in person.
 * @returns the address at which the protocol engine goes on (`<endpoint>/oidc/auth/…`).
 * @throws ApiError `session.not_found` when the interaction has expired meanwhile.
 */
export async function completeLogin(
  db: Pick<TenantDb, 'updateTable'>,
  interaction: Pick<InteractionRecord, 'uid' | 'lastSubmission'>,
  login: LoginResult,
): Promise<string> {
  return complete(db, interaction, { login: { ...login, remember: true } });
}

/** Finishes an interaction with a consent that was given. */
export async function completeConsent(
  db: Pick<TenantDb, 'updateTable'>,
  interaction: Pick<InteractionRecord, 'uid' | 'lastSubmission'>,
  grantId: string,
): Promise<string> {
  return complete(db, interaction, { consent: { grantId } });
}

/**
 * Finishes an interaction that the person does not want to go on with: the application is told so, with its `state` (RFC 6749 §4.1.2.1).
 *
 * @returns the address at which the protocol engine goes on
 * @throws ApiError `session.not_found` when the interaction has expired meanwhile
 */
export async function abortInteraction(db: TenantDb, { uid }: Pick<InteractionRecord, 'uid'>): Promise<string> {
  return complete(db, { uid, lastSubmission: undefined }, { error: 'access_denied', error_description: 'the person refused' });
}

async function complete(
  db: Pick<TenantDb, 'updateTable'>,
  interaction: Pick<InteractionRecord, 'uid' | 'lastSubmission'>,
  result: Record<string, unknown>,
): Promise<string> {
  const returnTo = await queries.setInteractionResult(db, interaction.uid, { ...interaction.lastSubmission, ...result });
  if (returnTo === undefined) throw new ApiError('session.not_found', { internal: 'the interaction expired before it was finished' });
  return returnTo;
}
