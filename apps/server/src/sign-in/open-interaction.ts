import { ApiError } from '../foundation/http/api-error.ts';
import type { Reply } from '../foundation/http/reply.ts';
import { openInteraction, openInteractionWithPerson, saveExperience, type InteractionRecord } from '../features/sessions/interactions.ts';
import type { UserRow } from '../features/users/tables.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { parseInteraction, type Interaction } from './interaction.ts';

/** The interaction of the calling browser, as the last call left it. */
export interface OpenInteraction {
  /** The provider's side of it: client and authorization parameters. */
  readonly record: InteractionRecord;
  readonly interaction: Interaction;
}

/** @throws ApiError `session.not_found` without an interaction, `session.interaction_not_found` before `PUT /api/experience` */
export async function readInteraction(request: Parameters<typeof openInteraction>[0], scope: TenantScope): Promise<OpenInteraction> {
  return toOpen(await openInteraction(request, scope));
}

/** The same, and in the same statement whoever has shown who they are, as they are stored now. */
export async function readInteractionWithPerson(
  request: Parameters<typeof openInteraction>[0],
  scope: TenantScope,
): Promise<OpenInteraction & { readonly person: UserRow | undefined }> {
  const { record, person } = await openInteractionWithPerson(request, scope);
  return { ...toOpen(record), person };
}

function toOpen(record: InteractionRecord): OpenInteraction {
  if (record.experience === undefined || record.experience === null) throw new ApiError('session.interaction_not_found');
  return { record, interaction: parseInteraction(record.experience) };
}

export const saveInteraction = (scope: Pick<TenantScope, 'db'>, { uid }: InteractionRecord, interaction: Interaction): Promise<void> =>
  saveExperience(scope.db, uid, interaction);

export interface Outcome {
  readonly reply: Reply;
  /** Who it was about, once that is known. */
  readonly userId?: string | undefined;
}
