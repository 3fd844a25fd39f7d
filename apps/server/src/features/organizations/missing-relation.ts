import { ApiError } from '../../foundation/http/api-error.ts';

const foreignKeyViolation = '23503';
const memberships: ReadonlySet<unknown> = new Set(['organization_user_roles__member', 'organization_application_roles__member']);

/** Turns the database's refusal of an unknown id into the API's error; hands every other failure on. */
export function rethrowMissingRelation(error: unknown): never {
  if (!(error instanceof Error) || !('code' in error) || error.code !== foreignKeyViolation) throw error;
  const isMembership = 'constraint' in error && memberships.has(error.constraint);
  throw new ApiError(isMembership ? 'organization.require_membership' : 'entity.relation_foreign_key_not_found', { cause: error });
}
