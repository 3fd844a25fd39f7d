import { ApiError } from '../foundation/http/api-error.ts';
import type { Reply } from '../foundation/http/reply.ts';
import type { RouteRequest } from '../foundation/http/route.ts';
import type { AuditChange, AuditEntry, TenantScope } from '../tenancy/tenant-scope.ts';
import type { VerificationType } from './interaction.ts';
import type { OpenInteraction, Outcome } from './open-interaction.ts';
import type { SecondFactor } from './second-factor/second-factor.ts';

/** What of an interaction the audit log keeps: `Interaction.<event>.<step>`. */
export type JournalStep =
  | 'Update'
  | 'Submit'
  | 'Identifier.Submit'
  | 'Profile.Update'
  | `BindMfa.${SecondFactor}.Submit`
  | 'SignInPasskey.Submit'
  | `Verification.${VerificationType}.${'Create' | 'Submit'}`;

interface JournalPage extends OpenInteraction {
  readonly request: Pick<RouteRequest<unknown, unknown, unknown>, 'ip' | 'headers'>;
  readonly scope: TenantScope;
  readonly step: JournalStep;
  /** Never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes down that a step succeeded in the transaction that changed this person's account. */
export type StepDone = (audit: AuditChange, userId: string) => void;

/** Does a step of an interaction and writes down how it ended: with what it changed when `work` says so, else with the batch. */
export async function journaled(page: JournalPage, work: (done: StepDone) => Promise<Outcome>): Promise<Reply> {
  const { scope } = page;
  let isWritten = false;
  try {
    const { reply, userId } = await work((audit, changedUserId) => {
      audit(toEntry(page, { result: 'Success', userId: changedUserId }));
      isWritten = true;
    });
    if (!isWritten) scope.audit(toEntry(page, { result: 'Success', userId }));
    return reply;
  } catch (error) {
    if (error instanceof ApiError) scope.audit(toEntry(page, { result: 'Error', error }));
    throw error;
  }
}

function toEntry(
  { request, record, interaction, step, details }: JournalPage,
  { result, userId = interaction.userId, error }: { result: 'Success' | 'Error'; userId?: string | undefined; error?: ApiError },
): AuditEntry {
  const userAgent = request.headers['user-agent'];
  return {
    key: `Interaction.${interaction.interactionEvent}.${step}`,
    result,
    applicationId: record.clientId,
    sessionId: record.uid,
    ip: request.ip,
    ...(userId !== undefined && { userId }),
    ...(userAgent !== undefined && { userAgent }),
    details: { ...details, ...(error !== undefined && { error: toError(error) }) },
  };
}

/** Administrators read here what a provider answered, which the person is not told; secrets are gone from it. */
const toError = ({ code, message }: ApiError) => ({ code, ...(code.startsWith('connector.') && message !== code && { details: message }) });
