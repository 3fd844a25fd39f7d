import type { InteractionProfile, RecordOf } from './interaction.ts';

/** The organizations that whoever uses a one-time token joins. */
export function joining({ oneTimeTokenContext }: RecordOf<'OneTimeToken'>): Pick<InteractionProfile, 'jitOrganizationIds'> {
  const { jitOrganizationIds = [] } = oneTimeTokenContext;
  return jitOrganizationIds.length > 0 ? { jitOrganizationIds } : {};
}
