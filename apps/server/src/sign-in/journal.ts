import { ApiError } from '../foundation/http/api-error.ts';
import type { Reply } from '../foundation/http/reply.ts';
import type { RouteRequest } from '../foundation/http/route.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { VerificationType } from './interaction.ts';
import type { OpenInteraction, Outcome } from './open-interaction.ts';

/** What of an interaction the audit log keeps: `Interaction.<event>.<step>`. */
export type JournalStep =
  | 'Update'
  | 'Submit'
  | 'Identifier.Submit'
  | 'Profile.Update'
  | `Verification.${VerificationType}.${'Create' | 'Submit'}`;

interface JournalPage extends OpenInteraction {
  readonly request: Pick<RouteRequest<unknown, unknown, unknown>, 'ip' | 'headers'>;
  readonly scope: TenantScope;
  readonly step: JournalStep;
  /** Never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Does a step of an interaction and writes down how it ended. */
export async function journaled(page: JournalPage, work: () => Promise<Outcome>): Promise<Reply> {
  try {
    const { reply, userId } = await work();
    write(page, { result: 'Success', userId });
    return reply;
  } catch (error) {
    if (error instanceof ApiError) write(page, { result: 'Error', error: error.code });
    throw error;
  }
}

function write(
  { request, scope, record, interaction, step, details }: JournalPage,
  { result, userId = interaction.userId, error }: { result: 'Success' | 'Error'; userId?: string | undefined; error?: string },
): void {
  const userAgent = request.headers['user-agent'];
  scope.audit({
    key: `Interaction.${interaction.interactionEvent}.${step}`,
    result,
    applicationId: record.clientId,
    sessionId: record.uid,
    ip: request.ip,
    ...(userId !== undefined && { userId }),
    ...(userAgent !== undefined && { userAgent }),
    details: { ...details, ...(error !== undefined && { error: { code: error } }) },
  });
}
